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

/** Shows what works only with this script. */
export const showTools = (root: HTMLElement) => show(root, '[data-tools]', true);
