import { PRINT_HASH } from '../model/addresses.ts';

/** Opens the browser's print dialog; without script it isn't there and the browser's own menu prints. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => window.print());
    this.removeAttribute('data-waits');
    // From a place that offers to print this page.
    if (location.hash === PRINT_HASH) window.print();
  }
}

customElements.define('print-button', PrintButton);
