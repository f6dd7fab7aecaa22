import { openStore } from './store.ts';
import { showKept, showTools } from './kept.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Keeps what is written and marked on a sheet on this device, under the fields' names. */
class KeptSheet extends HTMLElement {
  connectedCallback() {
    const store = openStore(`sheet:${this.dataset['sheet'] ?? ''}`);
    // What was written before this script arrived stays, and is kept.
    const early = Object.fromEntries(
      this.#fields.filter(isWritten).map(({ name, value }) => [name, value]),
    );
    const ok = store.update(early);
    const kept = { ...store.read(), ...early };
    for (const field of this.#fields) fill(field, kept[field.name] ?? '');
    this.addEventListener('input', ({ target }) => {
      if (!isField(target)) return;
      if (target instanceof HTMLTextAreaElement) fit(target);
      showKept(this, store.update({ [target.name]: target.value }));
    });
    // A mark can be taken back: the second press on the same box clears it.
    let marked: HTMLInputElement | undefined;
    this.addEventListener('pointerdown', ({ target }) => {
      marked = target instanceof HTMLInputElement && target.checked ? target : undefined;
    });
    this.addEventListener('click', ({ target }) => {
      if (!marked || target !== marked) return;
      marked.checked = false;
      showKept(this, store.update({ [marked.name]: '' }));
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      if (!confirm(this.dataset['clearConfirm'])) return;
      for (const field of this.#fields) fill(field, '');
      showKept(this, store.clear());
      this.#fields[0]?.focus();
    });
    showTools(this, ok);
  }

  get #fields() {
    return [...this.querySelectorAll<Field>('textarea[name], input[name]')];
  }
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

const isWritten = (field: Field) =>
  field instanceof HTMLInputElement ? field.checked : field.value !== '';

function fill(field: Field, value: string) {
  if (field instanceof HTMLInputElement) field.checked = field.value === value;
  else {
    field.value = value;
    fit(field);
  }
}

/** For browsers without `field-sizing`: the field grows with its words. */
function fit(field: HTMLTextAreaElement) {
  if (CSS.supports('field-sizing', 'content')) return;
  const rows = field.value.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 36)));
  field.rows = rows.reduce((sum, count) => sum + count, 0);
}

customElements.define('kept-sheet', KeptSheet);
