/** What a deck's own syntax becomes where its slides are read with their notes. */
import SlideSteps from '../deck/SlideSteps.astro';
import { authorComponents } from '../author/index.ts';
import ScriptHeading from './ScriptHeading.astro';
import ScriptNotes from './ScriptNotes.astro';
import ScriptSlide from './ScriptSlide.astro';

export const scriptComponents = {
  ...authorComponents,
  Slide: ScriptSlide,
  Notes: ScriptNotes,
  Steps: SlideSteps,
  h1: ScriptHeading,
};
