import type { Plan } from '../../model/plan.ts';
import { scheduleSession } from '../../model/reckoning.ts';
import type { Session } from '../../model/session.ts';
import { words } from '../../site.ts';
import { titleOf } from '../dom.ts';
import { find } from '../find.ts';
import { openStore } from '../store.ts';

/** This slide, the next one and the notes. */
export class Desk {
  readonly #root: HTMLElement;
  readonly #plan: Plan;
  readonly #sections: Map<string, HTMLElement>;
  readonly #notes = new Map<string, HTMLElement>();
  #ids: string[] = [];
  #skipped = new Set<string>();
  #shown = '';

  constructor(root: HTMLElement, plan: Plan) {
    this.#root = root;
    this.#plan = plan;
    const sections = [...root.querySelectorAll<HTMLElement>('.slides > section')];
    this.#sections = new Map(sections.map((section) => [section.id, section]));
    // A section's width decides how large its slide is; a query for it in CSS is not always asked again.
    const fitting = new ResizeObserver((entries) => {
      for (const { target } of entries) fit(target);
    });
    for (const section of sections) {
      fitting.observe(section);
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

  /** The slide before or after, without those of segments that are skipped; undefined beyond both ends. */
  neighbor(step: -1 | 1): string | undefined {
    let index = this.#ids.indexOf(this.#shown) + step;
    // From inside a skipped segment one goes slide by slide.
    if (!this.#skipped.has(this.#shown))
      while (this.#skipped.has(this.#ids[index] ?? '')) index += step;
    return this.#ids[index];
  }

  /** Shows where the run is, and returns that slide. */
  show(session: Session): HTMLElement | undefined {
    const schedule = scheduleSession(this.#plan, session);
    const idsOf = (segments: typeof schedule) =>
      segments.flatMap(({ segment }) => segment.slides.map(({ id }) => id));
    const ids = idsOf(schedule);
    if (ids.join() !== this.#ids.join()) this.#list(ids);
    const skipped = idsOf(schedule.filter(({ change }) => change.skipped));
    const slide = ids.find((id) => id === session.slide) ?? ids[0] ?? '';
    const isSame = slide === this.#shown && skipped.join() === [...this.#skipped].join();
    this.#skipped = new Set(skipped);
    if (!isSame) this.#place(slide);
    return this.#sections.get(slide);
  }

  #list(ids: string[]) {
    this.#ids = ids;
    this.#shown = '';
    const options = ids.map((id, index) => {
      return new Option(`${index + 1}. ${titleOf(id)}`, id);
    });
    find(this.#root, '[data-goto]').replaceChildren(...options);
  }

  #place(slide: string) {
    const isOther = slide !== this.#shown;
    this.#shown = slide;
    const index = this.#ids.indexOf(slide);
    const next = this.neighbor(1);
    for (const [id, section] of this.#sections) {
      section.classList.toggle('is-this', id === slide);
      section.classList.toggle('is-next', id === next);
      section.inert = id !== slide && id !== next;
    }
    find(this.#root, '[data-end]').hidden = next !== undefined;
    find(this.#root, '[data-position]').textContent = words.deck.position(
      index + 1,
      this.#ids.length,
    );
    find<HTMLSelectElement>(this.#root, '[data-goto]').value = slide;
    if (!isOther) return;
    const notes = find(this.#root, '[data-notes]');
    notes.replaceChildren(this.#notes.get(slide) ?? words.speaker.noNotes);
    notes.scrollTop = 0;
  }
}

/** Scales a slide to the section that it stands in; on narrow screens it is laid out as a page and needs none. */
function fit(section: Element) {
  const slide = section.querySelector<HTMLElement>(':scope > .slide');
  if (!slide || section.clientWidth === 0) return;
  slide.style.setProperty('--fit', String(section.clientWidth / slide.offsetWidth));
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
