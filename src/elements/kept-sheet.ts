import { openStore } from './store.ts';

/** Keeps what is written on a sheet on this device, under the fields' names. */
class KeptSheet extends HTMLElement {
  connectedCallback() {
    const store = openStore(`sheet:${this.dataset['sheet'] ?? ''}`);
    const fields = [...this.querySelectorAll<HTMLTextAreaElement>('textarea[name]')];
    const kept = store.read();
    for (const field of fields) {
      // What was written before this script arrived stays.
      field.value ||= kept[field.name] ?? '';
      this.#fit(field);
    }
    const save = () => {
      const written = fields.filter((field) => field.value);
      const ok = store.write(Object.fromEntries(written.map((field) => [field.name, field.value])));
      this.#show('[data-cannot-keep]', !ok);
      this.#show('[data-kept]', ok);
    };
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      this.#fit(target);
      save();
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      if (!confirm(this.dataset['clearConfirm'])) return;
      for (const field of fields) {
        field.value = '';
        this.#fit(field);
      }
      save();
      fields[0]?.focus();
    });
    this.#show('[data-tools]', true);
  }

  /** For browsers without `field-sizing`: the field grows with its words. */
  #fit(field: HTMLTextAreaElement) {
    if (CSS.supports('field-sizing', 'content')) return;
    const rows = field.value.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 36)));
    field.rows = rows.reduce((sum, count) => sum + count, 0);
  }

  #show(selector: string, shown: boolean) {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !shown;
  }
}

customElements.define('kept-sheet', KeptSheet);
