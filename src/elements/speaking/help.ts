import { find } from '../find.ts';
import { openStore } from '../store.ts';

/** Connects the help with the window's keys and their switch, which is the deck's, and returns what opens it. */
export function connectHelp(root: HTMLElement): () => void {
  const dialog = find<HTMLDialogElement>(root, '[data-dialog]');
  const box = find<HTMLInputElement>(dialog, '[data-letters]');
  const store = openStore('deck');
  const open = () => {
    box.checked = store.read()['letters'] !== 'off';
    dialog.showModal();
  };
  box.addEventListener('change', () => store.update({ letters: box.checked ? '' : 'off' }));
  find(root, '[data-help]').addEventListener('click', open);
  return open;
}
