/** Slides in their workshops, and what the views of a deck know of one besides its words. */
import { pickSteps } from '../model/exercise.ts';
import { furtherArticles, shownSteps, type Slide } from '../model/deck.ts';
import { variantsOf } from '../model/run-sheet.ts';
import type { ChallengeGroup } from '../schemas/challenges.ts';
import type { ExerciseStep } from '../schemas/exercise.ts';
import {
  type Article,
  findArticle,
  findChallengeSet,
  findExercise,
  findRunSheet,
  findWorkshop,
  type Handout,
  listSlides,
  listWorkshops,
  type Workshop,
} from './entries.ts';
import { sheetsOf } from './sheets.ts';

export interface PlacedSlide {
  workshop: Workshop;
  slide: Slide;
}

interface DeckSlide extends PlacedSlide {
  /** Counted from 1, over all slides of the file. */
  number: number;
  /** The variants that have it, in minutes. */
  variants: number[];
  group: ChallengeGroup | undefined;
  /** What to read on, in the author's order. */
  articles: Article[];
  /** With the layout `exercise`: the steps that it shows. */
  steps: ExerciseStep[];
  /** The sheets of its exercise. */
  sheets: Handout[];
}

/** Every slide with its workshop. */
export async function listPlacedSlides(): Promise<PlacedSlide[]> {
  const workshops = await listWorkshops();
  const slides = await Promise.all(workshops.map((workshop) => listSlides(workshop.id)));
  return workshops.flatMap((workshop, index) =>
    (slides[index] ?? []).map((slide) => ({ workshop, slide })),
  );
}

/** One slide of a deck with all that belongs to it. @throws Error when the deck has no such slide. */
export async function findSlide(deck: string, id: string): Promise<DeckSlide> {
  const [workshop, slides, runSheet] = await Promise.all([
    findWorkshop(deck),
    listSlides(deck),
    findRunSheet(deck),
  ]);
  const slide = slides.find((candidate) => candidate.id === id);
  if (!slide) throw new Error(`The deck of ${deck} has no slide "${id}".`);
  const { challenges, variants } = workshop.data;
  const groups = challenges && slide.bucket ? (await findChallengeSet(challenges)).data.groups : [];
  const exercise = slide.exercise ? (await findExercise(slide.exercise)).data : undefined;
  return {
    workshop,
    slide,
    number: slides.indexOf(slide) + 1,
    variants: variantsOf(runSheet.data, id, variants),
    group: groups.find((group) => group.id === slide.bucket),
    articles: await Promise.all(furtherArticles(slide).map(findArticle)),
    steps: exercise ? pickSteps(exercise, shownSteps(slide)) : [],
    sheets: slide.exercise === undefined ? [] : await sheetsOf(slide.exercise),
  };
}
