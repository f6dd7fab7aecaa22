/** Shows an element that kept its place until its script was there. */
export const stopWaiting = (element: Element | null) => element?.removeAttribute('data-waits');
