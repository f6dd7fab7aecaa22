import { type Found, type Hit, loadSearch, type Search } from './pagefind.ts';
import { bringParts, letClose } from './search-page-parts.ts';

const SHOWN = 10;
/** Milliseconds between the last key and the question: fast typing asks once. */
const PAUSE = 80;

/** The field, the filters and the results of search; the same in the dialog and on the search page. */
class SearchPanel extends HTMLElement {
  #search: Promise<Search> | undefined;
  #asked = 0;
  #timer = 0;
  #found: Found | undefined;
  /** The words and the kind whose answer is shown; undefined while none is. */
  #answered: { query: string; kind: string } | undefined;

  #prepared: Promise<void> | undefined;
  #isConnected = false;

  connectedCallback() {
    // Moved, it is connected again.
    if (this.#isConnected) return;
    this.#isConnected = true;
    for (const event of ['focusin', 'input'])
      this.addEventListener(event, () => void this.prepare());
    const dialog = this.closest('dialog');
    if (!dialog) return this.#start();
    letClose(dialog);
    void this.prepare();
  }

  /** Gets ready for questions: the index and, in a dialog, the parts of the search page. */
  prepare(): Promise<void> {
    // That the index can't be had is told when a question is asked.
    this.load().catch(() => undefined);
    return (this.#prepared ??= this.#complete());
  }

  async #complete() {
    const dialog = this.closest('dialog');
    if (!dialog) return;
    const status = this.#find('[data-search-status]');
    try {
      await bringParts(this, dialog);
      status.textContent = this.#text('hint');
      this.#start();
    } catch {
      // The next key tries again, and the form and the link still lead to the search page.
      this.#prepared = undefined;
      const { dataset } = this.closest<HTMLElement>('search-dialog') ?? this;
      status.textContent = dataset['unreachable'] ?? '';
    }
    dialog.style.opacity = '';
  }

  #start() {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), PAUSE);
    });
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#openFirst();
    });
    this.#find('[data-filters]').addEventListener('change', () => void this.#ask());
    this.#find('[data-more]').addEventListener('click', () => void this.#showMore());
    this.addEventListener('keydown', (event) => this.#move(event));
    if (this.dataset['searchPage']) {
      const query = new URLSearchParams(location.search);
      this.#input.value ||= query.get('q') ?? '';
      const kind = this.querySelector<HTMLInputElement>(
        `[name=kind][value="${CSS.escape(query.get('kind') ?? '')}"]`,
      );
      if (kind) kind.checked = true;
    }
    // What was typed before this script arrived is a question too.
    if (this.#input.value) void this.#ask();
  }

  /** Loads the index; called when search is opened, so that typing finds it ready. */
  load(): Promise<Search> {
    this.#search ??= loadSearch(`${import.meta.env.BASE_URL}pagefind/`).catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    });
    return this.#search;
  }

  get #input() {
    return this.#find<HTMLInputElement>('[data-search-input]');
  }

  get #list() {
    return this.#find('[data-results]');
  }

  get #links() {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-results] a')];
  }

  get #kind() {
    return this.querySelector<HTMLInputElement>('[name=kind]:checked')?.value ?? '';
  }

  #find<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<search-panel> has no ${selector}.`);
    return element;
  }

  #text(name: string, values: Record<string, string | number> = {}): string {
    const text = this.#find<HTMLTemplateElement>('[data-texts]').content.querySelector(
      `[data-text="${name}"]`,
    );
    return (text?.textContent ?? '').replace(/\{(\w+)\}/g, (_, key: string) =>
      String(values[key] ?? ''),
    );
  }

  get #question() {
    return { query: this.#input.value.trim(), kind: this.#kind };
  }

  /** Answers what stands in the field now; resolves with whether that answer is shown. */
  async #ask(): Promise<boolean> {
    const { query, kind } = this.#question;
    const turn = ++this.#asked;
    const status = this.#find('[data-search-status]');
    this.#remember(query);
    if (!query) {
      this.#empty();
      this.#find('[data-filters]').hidden = this.#find('[data-none]').hidden = true;
      status.textContent = this.#text('hint');
      return false;
    }
    if (!this.#found) status.textContent = this.#text('loading');
    try {
      const { find } = await this.load();
      const found = await find(query, kind);
      const hits = await found.read(0, SHOWN);
      if (turn !== this.#asked) return false;
      this.#found = found;
      this.#answered = { query, kind };
      this.#list.replaceChildren(...hits.map((hit) => this.#row(hit)));
      this.#settle();
      this.#find('[data-filters]').hidden = Object.values(found.counts).every(
        (count) => count === 0,
      );
      for (const count of this.querySelectorAll<HTMLElement>('[data-count]'))
        this.#showCount(count, found.counts[count.dataset['count'] ?? ''] ?? 0);
      const name = found.total === 0 ? 'none' : found.total === 1 ? 'one' : 'many';
      status.textContent = this.#text(name, { query, count: found.total });
      this.#find('[data-none]').hidden = found.total > 0;
      return true;
    } catch {
      if (turn !== this.#asked) return false;
      this.#empty();
      status.textContent = this.#text('failed');
      this.#find('[data-none]').hidden = false;
      return false;
    }
  }

  /** Takes away the hits of an earlier question. */
  #empty() {
    this.#found = this.#answered = undefined;
    this.#list.replaceChildren();
    this.#settle();
  }

  /** Enter: answers what stands in the field now, then opens the first hit. */
  async #openFirst() {
    clearTimeout(this.#timer);
    const { query, kind } = this.#question;
    const isShown = this.#answered?.query === query && this.#answered.kind === kind;
    if (isShown || (await this.#ask())) this.#links[0]?.click();
  }

  /** A kind without hits can't be chosen, unless it is the one that is chosen now. */
  #showCount(element: HTMLElement, count: number) {
    element.textContent = String(count);
    const label = element.closest('label');
    if (label) label.hidden = count === 0 && label.querySelector('input')?.checked !== true;
  }

  async #showMore() {
    const turn = this.#asked;
    const from = this.#list.children.length;
    const hits = (await this.#found?.read(from, from + SHOWN)) ?? [];
    // Another question, or a second press, came in between.
    if (turn !== this.#asked || from !== this.#list.children.length) return;
    this.#list.append(...hits.map((hit) => this.#row(hit)));
    this.#settle();
    this.#list.children[from]?.querySelector('a')?.focus();
  }

  /** On the search page the address carries the question, so that it can be shared. */
  #remember(query: string) {
    const page = this.dataset['searchPage'];
    if (!page) return;
    const parameters = new URLSearchParams({
      ...(query && { q: query }),
      ...(this.#kind && { kind: this.#kind }),
    });
    history.replaceState(null, '', parameters.size ? `${page}?${parameters}` : page);
  }

  #row(hit: Hit): DocumentFragment {
    const kinds = JSON.parse(this.#find('[data-answers]').dataset['kinds'] ?? '{}') as Record<
      string,
      string
    >;
    const row = this.#find<HTMLTemplateElement>('[data-result]').content.cloneNode(
      true,
    ) as DocumentFragment;
    const link = row.querySelector('a');
    if (link) Object.assign(link, { href: hit.url, textContent: hit.title });
    const kind = row.querySelector('.kind');
    if (kind) kind.textContent = [kinds[hit.kind], hit.place].filter(Boolean).join(' · ');
    // Pagefind escapes the excerpt; the only markup in it is <mark>.
    const excerpt = row.querySelector('.excerpt');
    if (excerpt) excerpt.innerHTML = hit.excerpt;
    for (const { url, title } of hit.sections) {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: url, textContent: title }));
      row.querySelector('ul')?.append(item);
    }
    return row;
  }

  /** Brings what depends on the list into line with it. */
  #settle() {
    const shown = this.#list.children.length;
    const left = (this.#found?.total ?? 0) - shown;
    const more = this.#find('[data-more]');
    more.hidden = left <= 0;
    more.textContent = this.#text('more', { count: Math.min(SHOWN, left) });
    this.#find('[data-keys]').hidden = shown === 0;
  }

  #move(event: KeyboardEvent) {
    if (
      event.key === 'Enter' &&
      event.target instanceof Element &&
      event.target.matches('[name=kind]')
    ) {
      event.preventDefault();
      void this.#openFirst();
      return;
    }
    const links = this.#links;
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === this.#input;
    if (!inField && at < 0) return;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    if (!inField) Object.assign(steps, { Home: 0, End: links.length - 1 });
    const next = steps[event.key];
    if (next === undefined || (inField && event.key === 'ArrowUp')) return;
    event.preventDefault();
    if (next < 0) this.#input.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  }
}

customElements.define('search-panel', SearchPanel);
