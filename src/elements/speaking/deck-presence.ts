import { enterSlide } from '../../model/session.ts';
import { NEXT, PREVIOUS, type Role, type SessionLink } from '../session-link.ts';

/** Milliseconds between two questions whether a deck is open. */
const ASK = 1_000;
/** Milliseconds within which a deck that is open gives its first answer. */
const FIRST = 300;
/** So many questions without an answer, and there is none. */
const LOST = 3;

/** Whether a deck is open in this browser, and how to move: the deck when there is one, else this window alone. */
export class DeckPresence {
  readonly #link: SessionLink;
  readonly #role: Role;
  /** How many questions each deck has not answered. */
  readonly #decks = new Map<string, number>();
  readonly #listeners: (() => void)[] = [];

  /** Whether a deck is there, as soon as one has answered or none will. */
  readonly answered: Promise<boolean>;

  constructor(link: SessionLink, role: Role) {
    this.#link = link;
    this.#role = role;
    this.answered = new Promise((resolve) => {
      setTimeout(() => resolve(false), FIRST);
      this.onChange(() => {
        if (this.isThere()) resolve(true);
      });
    });
    link.onMessage((message) => {
      if (message.type === 'here' && message.role === 'deck') this.#decks.set(message.id, 0);
      if (message.type === 'gone') this.#decks.delete(message.id);
      // A deck that has just come wants to know who is there.
      if (message.type === 'here' && message.asks) this.#announce(false);
      this.#tell();
    });
    link.onChange(() => this.#tell());
    const ask = () => {
      for (const [id, unanswered] of this.#decks) this.#decks.set(id, unanswered + 1);
      this.#announce(true);
      // Those that are there have the time until the next question to answer this one.
      setTimeout(() => {
        for (const [id, unanswered] of this.#decks) if (unanswered > LOST) this.#decks.delete(id);
        this.#tell();
        ask();
      }, ASK);
    };
    ask();
  }

  isThere(): boolean {
    return this.#decks.size > 0;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Goes to a slide; with a step the deck itself decides what comes next. */
  move(slide: string | undefined, step: number): void {
    if (this.isThere()) {
      const to = step > 0 ? NEXT : step < 0 ? PREVIOUS : slide;
      if (to !== undefined) this.#link.post({ type: 'go', to });
    } else if (slide !== undefined)
      this.#link.update((session, now) => enterSlide(session, slide, now));
  }

  #announce(asks: boolean) {
    this.#link.post({ type: 'here', role: this.#role, id: this.#link.id, asks });
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}
