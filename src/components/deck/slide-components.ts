/** What a deck's own syntax becomes where slides are shown as they are projected: in the deck and beside its notes. */
import ProjectedNotes from './ProjectedNotes.astro';
import ProjectedSlide from './ProjectedSlide.astro';
import SlideSteps from './SlideSteps.astro';
import { authorComponents } from '../author/index.ts';

export const slideComponents = {
  ...authorComponents,
  Slide: ProjectedSlide,
  Notes: ProjectedNotes,
  Steps: SlideSteps,
};
