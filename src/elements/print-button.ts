/** Opens the browser's print dialog; without script it isn't there and the browser's own menu prints. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => window.print());
    this.removeAttribute('data-waits');
    if (location.hash === this.dataset['hash']) this.#printOnce();
  }

  /** From a place that offers to print this page; a reload, or who gets the address sent, finds the page alone. */
  #printOnce() {
    history.replaceState(history.state, '', location.pathname + location.search);
    window.print();
  }
}

customElements.define('print-button', PrintButton);
