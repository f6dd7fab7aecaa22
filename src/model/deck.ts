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

/** The id of a slide's title; no id that an author writes has an underscore. */
export const slideTitleId = (slide: string) => `${slide}_title`;

/** The ids in an attribute such as `steps="write read"`; none when it isn't there. */
export const splitIds = (attribute: string | undefined): string[] =>
  attribute?.split(/\s+/).filter(Boolean) ?? [];

/** The ids of the steps that a slide shows; empty when it shows all steps. */
export const shownSteps = (slide: Pick<Slide, 'steps'>) => splitIds(slide.steps);

/** The ids of the articles that go further than a slide. */
export const furtherArticles = (slide: Pick<Slide, 'article'>) => splitIds(slide.article);
