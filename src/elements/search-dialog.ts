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
      if (target === this.#dialog || target.closest('[data-close], a[href]')) this.#dialog?.close();
    });
    // In a search field Escape would first empty the field.
    this.#dialog?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#dialog?.close();
    });
  }

  get #dialog() {
    return this.querySelector('dialog');
  }

  #open() {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
    // The field takes words at once; what answers them is loaded only now.
    const root = dialog ?? document.querySelector('main') ?? document;
    const input = root.querySelector<HTMLInputElement>('[data-search-input]');
    input?.focus();
    input?.select();
    // Without the panel's script the form still leads to the search page.
    import('./search-panel.ts').then(({ openPanel }) => openPanel(root)).catch(() => undefined);
  }
}

customElements.define('search-dialog', SearchDialog);
