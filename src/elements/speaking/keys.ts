import { openStore } from '../store.ts';

interface Keys {
  on: () => void;
  back: () => void;
  first: () => void;
  last: () => void;
  /** Single letters, which the help of both windows turns off. */
  letters: Record<string, () => void>;
}

/** The keys of the deck, in the speaker window too: a clicker works whichever window has the focus. */
export function connectKeys(root: HTMLElement, keys: Keys): void {
  const named: Record<string, () => void> = {
    ArrowRight: keys.on,
    ArrowDown: keys.on,
    PageDown: keys.on,
    ' ': keys.on,
    ArrowLeft: keys.back,
    ArrowUp: keys.back,
    PageUp: keys.back,
    Home: keys.first,
    End: keys.last,
  };
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isClicker = key === 'PageDown' || key === 'PageUp';
    const dialogs = root.querySelectorAll<HTMLDialogElement>('dialog[open]');
    if (dialogs.length > 0 && !isClicker) return;
    for (const dialog of dialogs) dialog.close();
    const inside = target instanceof Element ? target : undefined;
    // Fields keep their keys, buttons their Space, the notes scroll with the arrows.
    if (!isClicker && inside?.closest('select, input, textarea')) return;
    if (key === ' ' && inside?.closest('button, a')) return;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && inside?.closest('[data-notes]')) return;
    const letterOn = openStore('deck').read()['letters'] !== 'off';
    const run = named[key] ?? (letterOn ? keys.letters[key.toLowerCase()] : undefined);
    if (!run) return;
    event.preventDefault();
    run();
  });
}
