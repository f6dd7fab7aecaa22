/** What an element says of keeping things on this device. */
const show = (root: HTMLElement, selector: string, shown: boolean) => {
  const element = root.querySelector<HTMLElement>(selector);
  if (element) element.hidden = !shown;
};

/** Says that things are kept, or that this browser doesn't let the page. */
export function showKept(root: HTMLElement, ok: boolean): void {
  show(root, '[data-cannot-keep]', !ok);
  show(root, '[data-kept]', ok);
}

/** Shows what works only with this script, and whether anything can be kept. */
export function showTools(root: HTMLElement, ok: boolean): void {
  showKept(root, ok);
  for (const waiting of root.querySelectorAll('[data-keeping], [data-tools]'))
    waiting.removeAttribute('data-waits');
}
