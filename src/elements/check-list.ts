import { showKept, showTools } from './kept.ts';
import { openStore } from './store.ts';

/** Remembers ticks on this device, by the items' ids, and says how many are done. */
class CheckList extends HTMLElement {
  connectedCallback() {
    const store = openStore(`checklist:${this.dataset['list'] ?? ''}`);
    // What was ticked before this script arrived stays, and is kept.
    const early = this.#boxes.filter((box) => box.checked);
    const ok = store.update(Object.fromEntries(early.map(({ name }) => [name, 'done'])));
    const kept = store.read();
    for (const box of this.#boxes) box.checked ||= kept[box.name] === 'done';
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      showKept(this, store.update({ [target.name]: target.checked ? 'done' : '' }));
      this.#count();
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      if (!confirm(this.dataset['resetConfirm'])) return;
      for (const box of this.#boxes) box.checked = false;
      showKept(this, store.clear());
      this.#count();
    });
    this.#count();
    showTools(this, ok);
  }

  get #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** Puts the number of ticks in the place of the first number. */
  #count() {
    const progress = this.querySelector('[data-progress]');
    const done = this.#boxes.filter((box) => box.checked).length;
    this.toggleAttribute('data-all-done', done === this.#boxes.length);
    if (progress) progress.textContent = progress.textContent.replace(/\d+/, String(done));
  }
}

customElements.define('check-list', CheckList);
