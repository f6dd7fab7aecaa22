import { openStore } from './store.ts';

/** Remembers ticks on this device, by the items' ids, and says how many are done. */
class CheckList extends HTMLElement {
  connectedCallback() {
    const store = openStore(`checklist:${this.dataset['list'] ?? ''}`);
    const kept = store.read();
    // What was ticked before this script arrived stays.
    for (const box of this.#boxes) box.checked ||= kept[box.name] === 'done';
    const save = () => {
      const ticked = this.#boxes.filter((box) => box.checked);
      const ok = store.write(Object.fromEntries(ticked.map((box) => [box.name, 'done'])));
      this.#show('[data-cannot-keep]', !ok);
      this.#show('[data-kept]', ok);
      this.#count();
    };
    this.addEventListener('change', save);
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      if (!confirm(this.dataset['resetConfirm'])) return;
      for (const box of this.#boxes) box.checked = false;
      save();
    });
    this.#count();
    this.#show('[data-tools]', true);
  }

  get #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** Puts the number of ticks in the place of the first number. */
  #count() {
    const progress = this.querySelector('[data-progress]');
    const done = this.#boxes.filter((box) => box.checked).length;
    if (progress) progress.textContent = progress.textContent.replace(/\d+/, String(done));
  }

  #show(selector: string, shown: boolean) {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !shown;
  }
}

customElements.define('check-list', CheckList);
