/** Opens the browser's print dialog; without script it isn't there and the browser's own menu prints. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => window.print());
    this.removeAttribute('data-waits');
  }
}

customElements.define('print-button', PrintButton);
