import { slideTitleId } from '../../model/deck.ts';
import type { Plan } from '../../model/plan.ts';
import { scheduleSession } from '../../model/reckoning.ts';
import type { Session } from '../../model/session.ts';
import { words } from '../../site.ts';
import { find } from '../find.ts';
import { openStore } from '../store.ts';

/** This slide, the next one and the notes. */
export class Desk {
  readonly #root: HTMLElement;
  readonly #plan: Plan;
  readonly #sections: Map<string, HTMLElement>;
  readonly #notes = new Map<string, HTMLElement>();
  #ids: string[] = [];
  #shown = '';

  constructor(root: HTMLElement, plan: Plan) {
    this.#root = root;
    this.#plan = plan;
    const sections = [...root.querySelectorAll<HTMLElement>('.slides > section')];
    this.#sections = new Map(sections.map((section) => [section.id, section]));
    for (const section of sections) {
      const notes = section.querySelector<HTMLElement>('.notes');
      if (!notes) continue;
      notes.remove();
      this.#notes.set(section.id, notes);
    }
  }

  /** The ids of the slides of the variant, in order. */
  ids(): readonly string[] {
    return this.#ids;
  }

  /** The slide so many further; undefined beyond both ends. */
  neighbor(step: number): string | undefined {
    return this.#ids[this.#ids.indexOf(this.#shown) + step];
  }

  /** Shows where the run is, and returns that slide. */
  show(session: Session): HTMLElement | undefined {
    const ids = scheduleSession(this.#plan, session).flatMap(({ segment }) =>
      segment.slides.map(({ id }) => id),
    );
    if (ids.join() !== this.#ids.join()) this.#list(ids);
    const slide = ids.find((id) => id === session.slide) ?? ids[0] ?? '';
    if (slide !== this.#shown) this.#place(slide);
    return this.#sections.get(slide);
  }

  #list(ids: string[]) {
    this.#ids = ids;
    this.#shown = '';
    const options = ids.map((id, index) => {
      const title = document.getElementById(slideTitleId(id))?.textContent.trim() ?? id;
      return new Option(`${index + 1}. ${title}`, id);
    });
    find(this.#root, '[data-goto]').replaceChildren(...options);
  }

  #place(slide: string) {
    this.#shown = slide;
    const index = this.#ids.indexOf(slide);
    const next = this.#ids[index + 1];
    for (const [id, section] of this.#sections) {
      section.classList.toggle('is-this', id === slide);
      section.classList.toggle('is-next', id === next);
      section.inert = id !== slide;
    }
    find(this.#root, '[data-end]').hidden = next !== undefined;
    find(this.#root, '[data-position]').textContent = words.deck.position(
      index + 1,
      this.#ids.length,
    );
    find<HTMLSelectElement>(this.#root, '[data-goto]').value = slide;
    const notes = find(this.#root, '[data-notes]');
    notes.replaceChildren(this.#notes.get(slide) ?? words.speaker.noNotes);
    notes.scrollTop = 0;
  }
}

/** The size of the notes in pixels, and its bounds and step. */
const SIZE = { usual: 20, least: 14, most: 44, step: 2 };

/** Makes the notes smaller and larger; the size is kept on this device. */
export function connectNotesSize(root: HTMLElement): void {
  const notes = find(root, '[data-notes]');
  const store = openStore('speaker');
  let size = Number(store.read()['notes']) || SIZE.usual;
  const set = (wanted: number) => {
    size = Math.min(SIZE.most, Math.max(SIZE.least, wanted));
    notes.style.fontSize = `${size}px`;
  };
  for (const [selector, step] of [
    ['[data-smaller]', -SIZE.step],
    ['[data-larger]', SIZE.step],
  ] as const)
    find(root, selector).addEventListener('click', () => {
      set(size + step);
      store.update({ notes: String(size) });
    });
  set(size);
}
