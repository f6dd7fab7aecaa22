import { type Counted, quantity } from '../model/materials.ts';

const PER = ['person', 'group', 'session'] as const;

/** Reckons what one's own session needs, once its size is entered. */
class MaterialList extends HTMLElement {
  connectedCallback() {
    const own = this.querySelector<HTMLElement>('[data-own]');
    const input = own?.querySelector('input');
    if (!own || !input) return;
    const show = () => this.#show(input.validity.valid ? input.valueAsNumber : Number.NaN);
    input.addEventListener('input', show);
    // What was entered before this script arrived counts.
    show();
    // On the way back the browser fills the field in without an event.
    addEventListener('pageshow', show);
    own.removeAttribute('data-waits');
  }

  /** @param people in the session; not a number while nothing fits */
  #show(people: number) {
    const known = !Number.isNaN(people);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-yours]')) {
      cell.hidden = !known;
      const counted = readCounted(cell.closest('tr')?.dataset ?? {});
      if (known && counted)
        cell.textContent = String(quantity(counted, people, Number(this.dataset['groupSize'])));
    }
  }
}

/** What a row says of its material; undefined in the head. */
function readCounted({ count, per, spare }: DOMStringMap): Counted | undefined {
  const found = PER.find((each) => each === per);
  return found && { count: Number(count), per: found, spare: Number(spare) };
}

customElements.define('material-list', MaterialList);
