import { NOTHING } from '../model/search/wish.ts';
import { carryWish } from './search-address.ts';

/**
 * Completes the dialog's panel, which has a field, with the filters and answers that the search page has.
 *
 * @param load brings them as HTML of this site's own
 * @throws {Error} when they can't be had; the panel is as before then
 */
export async function completeDialog(
  panel: HTMLElement,
  dialog: HTMLDialogElement,
  load: () => Promise<string>,
): Promise<void> {
  const [parts] = await Promise.all([load(), dress(dialog)]);
  const holder = document.createElement('template');
  holder.innerHTML = parts;
  // The way to the search page, for where this fails.
  panel.querySelector(':scope > a')?.replaceWith(holder.content);
}

/** Resolves when the styles are there, or can't be had at a second try. */
function dress(dialog: HTMLDialogElement): Promise<unknown> | undefined {
  const link = dialog.querySelector('link');
  if (!link || link.sheet) return undefined;
  // What failed is asked for again, and so is what has not come yet: the browser answers that with the same response.
  const again = document.createElement('link');
  const settled = new Promise((resolve) => {
    again.onload = again.onerror = resolve;
  });
  Object.assign(again, { rel: link.rel, href: link.href });
  link.replaceWith(again);
  return settled;
}

/** What the panel in a dialog does when it is closed and opened again. */
interface Pausing {
  stop(): void;
  resume(): void;
}

/** Closes the dialog with Escape or a press beside it. Its question leaves the address with it, and comes back with it. */
export function letClose(dialog: HTMLDialogElement, panel: Pausing): void {
  let isBeside = false;
  dialog.addEventListener('pointerdown', ({ target }) => (isBeside = target === dialog));
  dialog.addEventListener('click', ({ target }) => {
    if (isBeside && target === dialog) dialog.close();
  });
  // In a search field Escape would first empty the field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    panel.stop();
    carryWish(NOTHING);
  });
  dialog.addEventListener('open', () => panel.resume());
}
