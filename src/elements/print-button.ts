import { stopWaiting } from './waiting.ts';

/** Opens the browser's print dialog; without script it isn't there and the browser's own menu prints. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => window.print());
    stopWaiting(this);
  }
}

customElements.define('print-button', PrintButton);
