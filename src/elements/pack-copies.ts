import { type Counted, quantity } from '../model/materials.ts';
import { showOwnColumn } from './counted.ts';

/** Reckons the copies of everything in a pack for one's own number of people. */
class PackCopies extends HTMLElement {
  connectedCallback() {
    const own = this.querySelector<HTMLElement>('[data-people-field]');
    const input = own?.querySelector('input');
    if (!own || !input) return;
    const show = () => this.#show(input);
    this.addEventListener('input', show);
    show();
    // On the way back the browser fills the fields in without an event.
    addEventListener('pageshow', show);
    own.removeAttribute('data-waits');
  }

  #show({ validity, valueAsNumber, defaultValue }: HTMLInputElement) {
    const isOwn = validity.valid && !Number.isNaN(valueAsNumber);
    const people = isOwn ? valueAsNumber : Number(defaultValue);
    const groupSize = Number(this.dataset['groupSize']);
    for (const each of this.querySelectorAll('[data-people]')) each.textContent = String(people);
    for (const each of this.querySelectorAll<HTMLElement>('[data-copies]'))
      each.textContent = String(countCopies(each, people, groupSize));
    showOwnColumn(this, people === Number(defaultValue) ? Number.NaN : people, groupSize);
    this.#showTotal();
  }

  #showTotal() {
    const total = this.querySelector<HTMLElement>('[data-total]');
    if (!total) return;
    const copies = [...this.querySelectorAll<HTMLElement>('[data-entry]')]
      .filter((entry) => !entry.matches(':has(:not(:checked)[data-choice])'))
      .filter((entry) => this.querySelector(`[data-pile="${entry.dataset['of'] ?? ''}"]:checked`))
      .map((entry) => Number(entry.querySelector('[data-copies]')?.textContent));
    const sum = total.querySelector('[data-sum]');
    if (sum) sum.textContent = String(copies.reduce((all, each) => all + each, 0));
    total.hidden = false;
  }
}

function countCopies({ dataset }: HTMLElement, people: number, groupSize: number): number {
  const counted = JSON.parse(dataset['copies'] ?? '[]') as Counted[];
  return counted.reduce((sum, each) => sum + quantity(each, people, groupSize), 0);
}

customElements.define('pack-copies', PackCopies);
