import { openPanel } from './search-panel.ts';

/** Opens search from a button or with Ctrl/Cmd+K. Without script the button is a link to the search page. */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector<HTMLElement>('[data-search-link]');
    const button = this.querySelector<HTMLElement>('[data-search-open]');
    if (!link || !button) return;
    link.hidden = true;
    button.hidden = false;
    const shortcut = button.querySelector('[data-shortcut]');
    if (shortcut) shortcut.textContent = /Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K';

    button.addEventListener('click', () => this.#open());
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey)
        return;
      event.preventDefault();
      this.#open();
    });
    this.#dialog?.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === this.#dialog || target.closest('[data-close]')) this.#dialog?.close();
    });
  }

  get #dialog() {
    return this.querySelector('dialog');
  }

  #open() {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
    openPanel(dialog ?? document.querySelector('main') ?? document);
  }
}

customElements.define('search-dialog', SearchDialog);
