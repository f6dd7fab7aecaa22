/** Shows one of two buttons in the place of the other; the focus goes along. */
export function swap(first: HTMLElement, second: HTMLElement, isSecond: boolean): void {
  const [gone, comes] = isSecond ? [first, second] : [second, first];
  const hadFocus = gone === document.activeElement;
  gone.hidden = true;
  comes.hidden = false;
  if (hadFocus) comes.focus();
}
