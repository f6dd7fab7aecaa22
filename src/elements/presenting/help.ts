import { find } from '../find.ts';
import type { Context } from './context.ts';

/** The help with all keys, and the switch that turns the single letters off. */
export function connectHelp({ presentation, command }: Context): void {
  const { root, wrapper, letters } = presentation;
  const dialog = find<HTMLDialogElement>(root, '[data-dialog]');
  const box = find<HTMLInputElement>(dialog, '[data-letters]');
  const open = () => {
    box.checked = letters.areOn();
    if (!dialog.open) dialog.showModal();
  };
  box.addEventListener('change', () => letters.set(box.checked));
  find(root, '[data-help]').addEventListener('click', (event) => {
    open();
    // The browser gives the focus back to the button. Where a mouse had pressed it (a click that counts), the next Space
    // is meant for the slides.
    if (event.detail > 0) dialog.addEventListener('close', () => wrapper.focus(), { once: true });
  });
  command('help', '?', open);
}
