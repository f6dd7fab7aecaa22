import styles from '../styles/search.css?url';
import { borrow } from './borrow.ts';

/**
 * Completes the dialog's panel, which has a field, with what the search page has: its words, buttons, filters and answers.
 *
 * @throws {Error} when the search page can't be had; the panel is as before then.
 */
export async function bringParts(panel: HTMLElement, dialog: HTMLDialogElement): Promise<void> {
  const form = panel.querySelector('form');
  const input = panel.querySelector('input');
  if (!form || !input) throw new Error('<search-panel> has no form or no field.');
  const [page] = await Promise.all([borrow(form.action, 'search-panel'), dress(dialog)]);
  if (!(page instanceof HTMLElement)) return;
  for (const { name, value } of page.querySelector('input')?.attributes ?? [])
    input.setAttribute(name, value);
  input.removeAttribute('class');
  // The label that is seen names it now.
  input.removeAttribute('aria-label');
  form.prepend(...page.querySelectorAll('label[for]'));
  const close = document.createElement('button');
  Object.assign(close, { type: 'button', className: 'button', ariaLabel: page.dataset['close'] });
  close.dataset['close'] = '';
  close.innerHTML = '<span aria-hidden="true">✕</span>';
  input.after(...page.querySelectorAll('[type=submit]'), close);
  panel.querySelector(':scope > a')?.replaceWith(...page.querySelectorAll('[data-answers]'));
}

/** Links the styles, once; resolves when they are there, or can't be had. */
function dress(dialog: HTMLDialogElement): Promise<unknown> | undefined {
  if (dialog.querySelector('link')) return undefined;
  const link = document.createElement('link');
  const settled = new Promise((resolve) => {
    link.onload = link.onerror = resolve;
  });
  link.rel = 'stylesheet';
  link.href = styles;
  dialog.append(link);
  return settled;
}

/** Closes the dialog with its cross, a link, Escape or a press beside it. */
export function letClose(dialog: HTMLDialogElement): void {
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === dialog || target.closest('[data-close], a[href]')) dialog.close();
  });
  // In a search field Escape would first empty the field.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    dialog.close();
  });
}
