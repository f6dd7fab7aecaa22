/** A deck as data: what the projected slides, the script, print and search agree on. */
import type { SlideAttributes } from '../schemas/slide.ts';

export interface Slide extends SlideAttributes {
  /** The words of its one heading. */
  title: string;
  /** Its other words, as plain text. */
  text: string;
  /** The speaker's notes, as plain text. */
  notes: string;
}

/** The ids in a `steps="write read"` attribute; empty when the slide shows all steps. */
export function shownSteps(slide: Pick<Slide, 'steps'>): string[] {
  return slide.steps?.split(/\s+/).filter(Boolean) ?? [];
}
