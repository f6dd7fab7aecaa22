import { type Hit, listHits } from '../model/search/hits.ts';
import { summarize } from '../model/search/summary.ts';
import { LONGEST_QUERY } from '../model/search/library.ts';
import { readTyped } from '../model/search/question.ts';
import { NOTHING, readWish, sameWish, type Wish, writeWish } from '../model/search/wish.ts';
import { findAll, show } from './dom.ts';
import { find } from './find.ts';
import { carryWish, keepView, keptView } from './search-address.ts';
import { openRecentSearches } from './recent-searches.ts';
import type { Early } from './search-dialog.ts';
import { completeDialog, letClose } from './search-dialog-parts.ts';
import { type Answer, loadSearch, type SearchEngine } from './search-engine.ts';
import { chooseFilters, readFilters, showChoices } from './search-filters.ts';
import { LoadError, takeOver } from './search-files.ts';
import { Hold } from './search-hold.ts';
import { moveFocus } from './search-keys.ts';
import { fillLate, makeRow, placeOf } from './search-rows.ts';

/** How many hits are shown at first: each costs a small file. */
const FIRST = 5;
const MORE = 10;
/** Milliseconds between the last key and the question: fast typing asks once. */
const PAUSE = 90;
/** Milliseconds to wait for the texts of hits; then they are shown, and their sentences come into the space left for them. */
const PATIENCE = 60;
/** The same where something is shown already. */
const MORE_PATIENCE = 250;
/** Milliseconds after the last key in which an unfinished word is not said to be wrong or nowhere. */
const SETTLED = 350;
/** The longest query that a sentence repeats, in characters. */
const SHOWN_QUERY = 60;

/** The field, the filters and the answers of search; the same in the dialog and on the search page. */
class SearchPanel extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  #prepared: Promise<void> | undefined;
  #isConnected = false;
  #turn = 0;
  #timer = 0;
  #literally = false;
  /** What is shown: the wish, what it was answered, and the hits that its filters leave. */
  #shown: { wish: Wish; answer: Answer; hits: Hit[] } | undefined;
  /** How many hits are asked for. */
  #wanted = FIRST;
  /** The question for which the records were loaded afresh. */
  #renewed: string | undefined;
  /** How far the answers were scrolled when somebody left them, in CSS pixels. */
  #top = 0;
  /** When a key was pressed last. */
  #typed = -Infinity;
  #hold: Hold | undefined;
  readonly #recent = openRecentSearches();

  connectedCallback() {
    // Moved, it is connected again.
    if (this.#isConnected) return;
    this.#isConnected = true;
    for (const event of ['focusin', 'input'])
      this.addEventListener(event, () => void this.#prepare());
    const dialog = this.closest('dialog');
    if (!dialog) return this.#start();
    takeOver((dialog as { early?: Early }).early ?? []);
    letClose(dialog, this);
    void this.#prepare();
  }

  /** Gets ready for questions: what the library knows and, in a dialog, the filters and answers of the search page. */
  #prepare(): Promise<void> {
    return (this.#prepared ??= this.#complete());
  }

  async #complete() {
    const engine = this.#load();
    const dialog = this.closest('dialog');
    if (!dialog) return;
    try {
      await completeDialog(this, dialog, async () => (await engine).parts);
      this.#start();
    } catch {
      // The next key tries again, and the form and the link still lead to the search page.
      this.#prepared = undefined;
      const { dataset } = this.closest<HTMLElement>('search-dialog') ?? this;
      this.#status.textContent = dataset['unreachable'] ?? '';
      this.querySelector<HTMLElement>(':scope > a')?.removeAttribute('hidden');
    }
  }

  #start() {
    this.#hold = new Hold(this.#list);
    this.#input.maxLength = LONGEST_QUERY;
    this.#input.addEventListener('input', () => {
      this.#literally = false;
      this.#wanted = FIRST;
      this.#typed = performance.now();
      this.toggleAttribute('data-stale', this.#shown !== undefined);
      this.#hold?.end();
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), PAUSE);
      // By the end of a word, the part of the index that has it is there.
      void this.#load().then(
        (engine) => engine.warm(this.#input.value),
        () => undefined,
      );
    });
    find(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#at('[data-filters]').addEventListener('change', () => this.#narrow());
    this.#at('[data-more]').addEventListener('click', () => void this.#showMore());
    this.#at('[data-clear]').addEventListener('click', () => this.#forget());
    this.#at('[data-correction] a').addEventListener('click', (event) => {
      event.preventDefault();
      this.#literally = true;
      this.#hold?.end();
      this.#input.focus();
      void this.#ask();
    });
    this.addEventListener('click', (event) => this.#follow(event));
    this.addEventListener('keydown', (event) => this.#move(event));
    this.#take(readWish(location.search));
  }

  /** Takes a wish over from the address; what was typed before this script arrived is a question too. */
  #take({ query, kind, bucket, literally }: Wish) {
    // What was shown is shown again, unless something else was typed by now.
    if (['', query].includes(this.#input.value)) {
      const { hits, top } = keptView();
      this.#wanted = Math.max(FIRST, hits);
      this.#top = top;
    }
    this.#input.value ||= query;
    this.#literally = literally;
    chooseFilters(this, { kind, bucket });
    if (this.#input.value.trim() !== '') void this.#ask();
    else this.#clear();
  }

  #load(): Promise<SearchEngine> {
    this.#engine ??= loadSearch(import.meta.env.BASE_URL).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    this.#engine.catch(() => undefined);
    return this.#engine;
  }

  get #input() {
    return find<HTMLInputElement>(this, '[data-search-input]');
  }

  get #status() {
    return find(this, '[data-search-status]');
  }

  get #list() {
    return this.#at('[data-results]');
  }

  #at(selector: string) {
    return find(this, selector);
  }

  readonly #say = (name: string, values: Record<string, string | number> = {}): string => {
    const { content } = find<HTMLTemplateElement>(this, '[data-texts]');
    const text = content.querySelector(`[data-text="${name}"]`)?.textContent ?? '';
    return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  };

  get #wish(): Wish {
    return {
      query: this.#input.value.trim().slice(0, LONGEST_QUERY),
      literally: this.#literally,
      ...readFilters(this),
    };
  }

  /**
   * Answers what stands in the field now; resolves with whether that answer is shown.
   * @param isEntered with the Enter key: it is not held back then, whatever the pointer is at
   */
  async #ask(isEntered = false): Promise<boolean> {
    const wish = this.#wish;
    const turn = ++this.#turn;
    carryWish(wish);
    if (wish.query === '') {
      this.#clear();
      return false;
    }
    if (!this.#shown) this.#status.textContent = this.#say('loading');
    try {
      const engine = await this.#load();
      const early = await engine.answerEarly(wish);
      if (early && turn === this.#turn) this.#showEarly(early, wish);
      const answer = await engine.answer(wish);
      if (!isEntered && isDoubtful(answer, wish)) await this.#settled();
      if (turn !== this.#turn) return false;
      if (!answer.hasTexts) this.#renew(wish).catch(() => undefined);
      return await this.#show(wish, answer, turn, isEntered);
    } catch (error) {
      // Other errors are mistakes of this site.
      if (!(error instanceof LoadError)) console.error(error);
      if (turn !== this.#turn) return false;
      this.#clear();
      this.#status.textContent = this.#say('failed');
      show(this.#at('[data-start]'), false);
      show(this.#at('[data-none]'), true);
      return false;
    }
  }

  /** Resolves when no key was pressed for a moment: words that are being typed get no verdict. */
  async #settled(): Promise<void> {
    const left = this.#typed + SETTLED - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }

  /** What can't be had may be gone with an older version of the site: what names it is loaded afresh, once a question. */
  async #renew(wish: Wish) {
    if (this.#renewed === wish.query) return;
    this.#renewed = wish.query;
    const turn = this.#turn;
    const engine = await loadSearch(import.meta.env.BASE_URL);
    const answer = await engine.answer(wish);
    if (!answer.hasTexts) return;
    this.#engine = Promise.resolve(engine);
    if (turn === this.#turn) await this.#show(wish, answer, ++this.#turn);
  }

  /** Shows what titles answer while the texts are on their way; the status still says that search is at work. */
  #showEarly({ ranked }: Answer, wish: Wish) {
    if (this.#shown || this.#hold?.isOn) return;
    show(this.#at('[data-start]'), false);
    // They have their room, but not yet what they count.
    showChoices(this, ranked, wish);
    this.#at('[data-filters]').style.visibility = 'hidden';
    this.#list.replaceChildren(
      ...listHits(ranked, wish)
        .slice(0, FIRST)
        .map((hit) => makeRow(this, hit, undefined, this.#say)),
    );
  }

  /** Shows an answer once the texts of its first hits are there. */
  async #show(wish: Wish, answer: Answer, turn: number, isEntered = false): Promise<boolean> {
    const hits = listHits(answer.ranked, wish);
    const rows = await this.#rows(
      hits.slice(0, this.#wanted),
      this.#list.children.length > 0 ? MORE_PATIENCE : PATIENCE,
    );
    if (turn === this.#turn && !isEntered) await this.#hold?.ended();
    if (turn !== this.#turn) return false;
    const isSame = this.#shown?.wish.query === wish.query;
    this.#shown = { wish, answer, hits };
    this.removeAttribute('data-stale');
    this.#list.replaceChildren(...rows);
    this.#settle();
    if (!isSame) this.#scroll();
    return true;
  }

  /** Goes to where the answers were left, and else to the first of them. */
  #scroll() {
    const dialog = this.closest('dialog');
    if (dialog) dialog.scrollTop = this.#top;
    else if (this.#top > 0) scrollTo({ top: this.#top, behavior: 'instant' });
    this.#top = 0;
  }

  /** Stops what is on its way: the dialog was closed. */
  stop() {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#hold?.end();
  }

  /** Goes on where it was stopped: the dialog was opened again. */
  resume() {
    const wish = this.#wish;
    if (!this.#hold || wish.query === '') return;
    if (!this.#shown || !sameWish(this.#shown.wish, wish)) return void this.#ask();
    carryWish(wish);
    keepView({ hits: this.#wanted, top: 0 });
  }

  async #rows(hits: readonly Hit[], milliseconds: number): Promise<HTMLElement[]> {
    const engine = await this.#load();
    const texts = hits.map(({ lead }) => engine.read(lead.page, placeOf(lead)));
    const patience = new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));
    const there = await Promise.all(texts.map((text) => Promise.race([text, patience])));
    const rows = hits.map((hit, index) => makeRow(this, hit, there[index], this.#say));
    // What is late comes in together: the list moves once.
    void Promise.all(texts).then((all) => {
      for (const [index, hit] of hits.entries())
        if (!there[index] && rows[index]) fillLate(rows[index], hit, all[index]);
    });
    return rows;
  }

  /** Takes away the answer to an earlier question, and shows where one can begin. */
  #clear() {
    this.#shown = undefined;
    this.removeAttribute('data-stale');
    this.#list.replaceChildren();
    chooseFilters(this, NOTHING);
    this.#status.textContent = this.#say('hint');
    for (const part of ['[data-filters]', '[data-correction]', '[data-none]', '[data-more]'])
      show(this.#at(part), false);
    show(this.#at('[data-keys]'), false);
    show(this.#at('[data-start]'), true);
    const queries = this.#recent.list();
    show(this.#at('[data-recent]'), queries.length > 0);
    this.#at('[data-recent] ul').replaceChildren(
      ...queries.map((query) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        Object.assign(link, { href: this.#hrefOf(query), textContent: query });
        link.dataset['query'] = query;
        item.append(link);
        return item;
      }),
    );
  }

  #hrefOf(query: string, literally = false): string {
    const { action } = find<HTMLFormElement>(this, 'form');
    return action + writeWish('', { query, kind: '', bucket: '', literally });
  }

  #forget() {
    this.#recent.clear();
    this.#clear();
    this.#input.focus();
  }

  /** Brings what depends on the answer into line with it. */
  #settle() {
    if (!this.#shown) return;
    const { wish, answer, hits } = this.#shown;
    const { corrected } = answer.question;
    this.#status.textContent = this.#describe(answer, wish);
    show(this.#at('[data-start]'), false);
    show(this.#at('[data-none]'), hits.length === 0);
    show(this.#at('[data-correction]'), corrected !== undefined);
    this.#at('[data-corrected]').textContent = corrected ?? '';
    const instead = find<HTMLAnchorElement>(this, '[data-correction] a');
    instead.textContent = shorten(wish.query);
    instead.href = this.#hrefOf(wish.query, true);
    showChoices(this, answer.ranked, wish);
    this.#at('[data-filters]').style.visibility = '';
    const left = hits.length - this.#list.children.length;
    show(this.#at('[data-more]'), left > 0);
    this.#at('[data-more]').textContent = this.#say('more', { count: Math.min(MORE, left) });
    show(this.#at('[data-keys]'), hits.length > 0);
  }

  #describe({ question, ranked, hasTexts }: Answer, wish: Wish): string {
    const { says, count, all } = summarize(question, ranked, wish);
    const query = shorten(question.corrected ?? wish.query);
    const sentence = this.#say(says, { query: withoutStop(query), count, all });
    return hasTexts ? sentence : `${sentence} ${this.#say('only-titles')}`;
  }

  /** Another filter: what was answered is looked at again, unless another question is on its way. */
  #narrow() {
    this.#hold?.end();
    this.#wanted = FIRST;
    const wish = this.#wish;
    carryWish(wish);
    const { wish: shown, answer } = this.#shown ?? {};
    if (!answer || shown?.query !== wish.query || shown.literally !== wish.literally)
      void this.#ask();
    else void this.#show(wish, answer, ++this.#turn);
  }

  async #showMore() {
    const turn = this.#turn;
    const from = this.#list.children.length;
    const rows = await this.#rows(this.#shown?.hits.slice(from, from + MORE) ?? [], MORE_PATIENCE);
    // Another question, or a second press, came in between.
    if (turn !== this.#turn || from !== this.#list.children.length) return;
    this.#list.append(...rows);
    this.#wanted = this.#list.children.length;
    keepView({ hits: this.#wanted, top: 0 });
    this.#settle();
    this.#list.children[from]?.querySelector('a')?.focus();
  }

  /** On a phone the key says "search": it shows the answers and puts the keyboard away. */
  async #enter(field: HTMLInputElement) {
    if (!matchMedia('(hover: none)').matches) return this.#openFirst();
    field.blur();
    await this.#ask(true);
  }

  /** Enter: answers what stands in the field now, then opens the first hit. */
  async #openFirst() {
    clearTimeout(this.#timer);
    const isShown = this.#shown && sameWish(this.#shown.wish, this.#wish);
    if (isShown || (await this.#ask(true))) this.#links[0]?.click();
  }

  /** A link to a question asks it; a hit that is opened makes its question one of the recent ones. */
  #follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (link?.closest('[data-results]') && this.#shown) {
      this.#recent.add(this.#shown.wish.query);
      const scroller = this.closest('dialog') ?? document.documentElement;
      keepView({ hits: this.#wanted, top: scroller.scrollTop });
    }
    const query = link?.dataset['query'];
    if (query === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#input.value = query;
    this.#input.focus();
    void this.#ask();
  }

  get #links() {
    return findAll(this, '[data-results] .head a, [data-results] ul a');
  }

  #move(event: KeyboardEvent) {
    const { isComposing, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (isComposing || shiftKey || ctrlKey || altKey || metaKey) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void this.#enter(event.target);
      return;
    }
    if (event.key === 'Escape' && !this.closest('dialog')) this.#input.focus();
    const starts = findAll(this, '[data-start] a').filter((link) => link.offsetParent !== null);
    // Who types on at a result goes on with the question.
    if (event.key.length === 1 && this.#list.contains(document.activeElement)) this.#input.focus();
    const links = this.#links;
    moveFocus(event, this.#input, links.length > 0 ? links : starts);
  }
}

/** A question as it stands in a sentence, which has a stop of its own. */
const withoutStop = (query: string) => query.replace(/(?<=[\p{L}\p{N}])[.?!]+$/u, '');

const shorten = (query: string) =>
  query.length > SHOWN_QUERY ? `${query.slice(0, SHOWN_QUERY - 1)}…` : query;

/** Whether an answer says that a word is wrong or nowhere, while that word may go on. */
const isDoubtful = ({ question, ranked }: Answer, { query }: Wish) =>
  readTyped(query).at(-1)?.isUnfinished === true &&
  (question.corrected !== undefined || !ranked.some(({ isWhole }) => isWhole));

customElements.define('search-panel', SearchPanel);
