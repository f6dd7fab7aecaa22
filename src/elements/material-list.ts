import { showOwnColumn } from './counted.ts';

/** Reckons what one's own session needs, once its size is entered. */
class MaterialList extends HTMLElement {
  connectedCallback() {
    const own = this.querySelector<HTMLElement>('[data-own]');
    const input = own?.querySelector('input');
    if (!own || !input) return;
    const show = () =>
      showOwnColumn(
        this,
        input.validity.valid ? input.valueAsNumber : Number.NaN,
        Number(this.dataset['groupSize']),
      );
    input.addEventListener('input', show);
    // What was entered before this script arrived counts.
    show();
    // On the way back the browser fills the field in without an event.
    addEventListener('pageshow', show);
    own.removeAttribute('data-waits');
  }
}

customElements.define('material-list', MaterialList);
