/**
 * Shows what a term means beside its first use: with the pointer, on focus, and with the first tap, so that the second
 * one opens the glossary. Escape hides it. Without script the link leads to the glossary.
 */
class TermNotes extends HTMLElement {
  readonly #note = document.createElement('div');
  #shown: HTMLAnchorElement | undefined;
  #tapped: HTMLAnchorElement | undefined;

  connectedCallback() {
    this.#note.className = 'term-note';
    this.#note.hidden = true;
    this.#note.role = 'status';
    this.append(this.#note);
    this.addEventListener('pointerover', ({ target }) => {
      if (!(target instanceof Node && this.#note.contains(target)))
        this.#show(termAt(target) ?? this.#focused);
    });
    // A finger that is lifted leaves, too.
    this.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType !== 'touch') this.#show(this.#focused);
    });
    this.addEventListener('focusin', ({ target }) => this.#show(termAt(target)));
    this.addEventListener('focusout', () => this.#show(undefined));
    // Wherever the focus is: the pointer alone may have shown it.
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#show(undefined);
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Node && this.contains(target))) this.#show(undefined);
    });
    this.addEventListener('click', (event) => this.#tap(event));
  }

  get #focused() {
    return termAt(document.activeElement);
  }

  #tap(event: MouseEvent) {
    const link = termAt(event.target);
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!link || !byTouch || link === this.#tapped) return;
    event.preventDefault();
    // A screen reader has to say what this tap did; elsewhere it reads the note as the link's description.
    this.#show(undefined);
    this.#show(link, 'false');
    this.#tapped = link;
  }

  #show(link: HTMLAnchorElement | undefined, silent = 'true') {
    if (link === this.#shown) return;
    this.#shown = link;
    this.#tapped = undefined;
    this.#note.hidden = !link;
    this.#note.ariaHidden = silent;
    const text = link && document.getElementById(link.getAttribute('aria-describedby') ?? '');
    if (!link || !text) return;
    const again = document.createElement('small');
    again.textContent = this.dataset['again'] ?? '';
    this.#note.replaceChildren(...[...text.childNodes].map((node) => node.cloneNode(true)), again);
    again.hidden = !matchMedia('(hover: none)').matches;
    this.#place(link);
  }

  /** Below the line on which the term begins, within the text. */
  #place(link: HTMLAnchorElement) {
    const [line] = link.getClientRects();
    if (!line) return;
    const text = this.getBoundingClientRect();
    const room = text.width - this.#note.offsetWidth;
    this.#note.style.top = `${line.bottom - text.top}px`;
    this.#note.style.left = `${Math.max(0, Math.min(line.left - text.left, room))}px`;
  }
}

const termAt = (target: EventTarget | null) =>
  target instanceof Element
    ? (target.closest<HTMLAnchorElement>('a[data-note]') ?? undefined)
    : undefined;

customElements.define('term-notes', TermNotes);
