/** Milliseconds to wait for what is loaded; then the dialog is shown with what it has. */
const PATIENCE = 500;

/**
 * Opens search with a button or Ctrl/Cmd+K. Without script there is a link to the search page in the button's place. The
 * dialog is made when it is first opened, with a field that takes words at once; `search-panel.ts` brings the rest.
 */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    const shortcut = /Mac|iP/.test(navigator.platform) ? '⌘K' : 'Ctrl K';
    const button = document.createElement('button');
    button.className = link.className;
    button.innerHTML = `${link.innerHTML}<kbd aria-hidden="true">${shortcut}</kbd>`;
    button.dataset['searchOpen'] = '';
    button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    link.replaceWith(button);

    button.addEventListener('click', () => this.#open(link));
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey)
        return;
      event.preventDefault();
      this.#open(link);
    });
  }

  #open(link: HTMLAnchorElement) {
    // The search page has a panel of its own.
    const panel = document.querySelector('search-panel') ?? this.#make(link);
    const dialog = panel.closest('dialog');
    if (!dialog?.open) dialog?.showModal();
    const input = panel.querySelector('input');
    input?.focus();
    input?.select();
    import('./search-panel.ts').catch(() => {
      panel.querySelector('p')?.replaceChildren(this.dataset['unreachable'] ?? '');
    });
  }

  /** Makes the dialog, unseen until it has its look; the form and the link lead to the search page. */
  #make(link: HTMLAnchorElement): Element {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = `<search-panel><form role="search" action="${link.href}"><div><input class="button" data-search-input type="search" name="q"></div></form><p data-search-status role="status"></p></search-panel>`;
    const [panel, input] = dialog.querySelectorAll('search-panel, input') as Iterable<Element> as [
      Element,
      Element,
    ];
    dialog.ariaLabel = input.ariaLabel = this.dataset['label'] ?? null;
    panel.append(link);
    dialog.style.opacity = '0';
    setTimeout(() => (dialog.style.opacity = ''), PATIENCE);
    this.append(dialog);
    return panel;
  }
}

customElements.define('search-dialog', SearchDialog);
