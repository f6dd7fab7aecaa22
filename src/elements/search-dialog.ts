import styles from '../styles/search.css?url';

/** Files of search that were asked for when it was opened, by address; the dialog has them as `early`. */
export type Early = Map<string, Promise<Response>>;

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
    button.type = 'button';
    button.ariaHasPopup = 'dialog';
    button.dataset['searchOpen'] = '';
    button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    link.replaceWith(button);

    button.addEventListener('click', () => this.#open(link));
    document.addEventListener('keydown', (event) => {
      const { ctrlKey, metaKey, altKey, shiftKey } = event;
      // Browsers that fill in fields send keys without a name.
      const { key } = event as Partial<KeyboardEvent>;
      if (key?.toLowerCase() !== 'k') return;
      if (!(ctrlKey || metaKey) || altKey || shiftKey) return;
      event.preventDefault();
      this.#open(link);
    });
    // Back from a hit, the question stands in the address.
    if (new URLSearchParams(location.search).has('q') && !this.#panel) this.#open(link);
  }

  /** That of the search page, or of the dialog once it is made. */
  get #panel() {
    return document.querySelector('search-panel');
  }

  #open(link: HTMLAnchorElement) {
    const panel = this.#panel ?? this.#make(link);
    const dialog = panel.closest('dialog');
    if (!dialog?.open) {
      dialog?.showModal();
      dialog?.dispatchEvent(new Event('open'));
    }
    const input = panel.querySelector('input');
    input?.focus();
    input?.select();
    const load = () =>
      import('./search-panel.ts').catch(() => {
        panel.querySelector('p')?.replaceChildren(this.dataset['unreachable'] ?? '');
        link.hidden = false;
        // A script that could not be had is asked for again with the next word.
        input?.addEventListener('input', () => void load(), { once: true });
      });
    void load();
  }

  /** Makes the dialog with its field; the form and the link lead to the search page. */
  #make(link: HTMLAnchorElement): Element {
    const { label = '', close = '', hint = '' } = this.dataset;
    const dialog = document.createElement('dialog');
    dialog.innerHTML = `<search-panel><form role="search" action="${link.href}"><label class="visually-hidden" for="_search"></label><div><input id="_search" data-search-input type="search" name="q" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button class="button" type="button" data-close></button></div></form><p data-search-status role="status"></p></search-panel>`;
    const [panel, name, input, cross] = dialog.querySelectorAll(
      'search-panel, label, input, button',
    ) as Iterable<Element> as [Element, Element, HTMLInputElement, Element];
    dialog.ariaLabel = name.textContent = label;
    cross.textContent = close;
    cross.addEventListener('click', () => dialog.close());
    input.placeholder = label;
    panel.querySelector('p')?.append(hint);
    link.hidden = true;
    panel.append(link);
    const look = document.createElement('link');
    look.rel = 'stylesheet';
    look.href = styles;
    dialog.append(look);
    Object.assign(dialog, { early: this.#loadEarly() });
    // Opened by an address, it has no place of its own to go back to.
    dialog.addEventListener('close', () => {
      if (document.activeElement === document.body) this.querySelector('button')?.focus();
    });
    this.append(dialog);
    return panel;
  }

  /** Asks for what every answer needs, so that it comes together with the script that reads it. */
  #loadEarly(): Early {
    const [library = '', list = '', engine = ''] = this.dataset['files']?.split(' ') ?? [];
    const early: Early = new Map();
    const keep = (address: string, response: Promise<Response>) => {
      early.set(address, response);
      // Who reads it meets the error.
      return response.catch(() => undefined);
    };
    // The first two name files that have other names in another version of the site.
    const cache = 'no-cache';
    const titles = keep(library, fetch(library, { cache }));
    void keep(list, fetch(list, { cache }));
    // Titles answer first. The engine's 60 KB would hold up what they need on a slow line, so it is asked for when they begin
    // to arrive; when all of them are there would be a round trip too late.
    void keep(
      engine,
      titles.then(() => fetch(engine)),
    );
    return early;
  }
}

customElements.define('search-dialog', SearchDialog);
