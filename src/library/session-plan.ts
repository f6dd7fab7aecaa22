/** A workshop's time as data for the pages that reckon with it. */
import { pickSteps } from '../model/exercise.ts';
import { shownSteps, type Slide } from '../model/deck.ts';
import type { Plan, PlanSlide } from '../model/plan.ts';
import { cutSaves } from '../model/run-sheet.ts';
import { findExercise, findRunSheet, listSlides, type Workshop } from './entries.ts';

/** The plan of a workshop, with its slides and cuts. */
export async function findPlan({ id, data }: Workshop): Promise<Plan> {
  const [runSheet, slides] = await Promise.all([findRunSheet(id), listSlides(id)]);
  const planned = new Map(
    await Promise.all(slides.map(async (slide) => [slide.id, await planSlide(slide)] as const)),
  );
  return {
    workshop: id,
    title: data.title,
    variants: data.variants,
    default: data.default,
    segments: runSheet.data.segments.map(({ cut, ...segment }) => ({
      id: segment.id,
      title: segment.title,
      minutes: segment.minutes,
      break: segment.break,
      slides: segment.slides.flatMap((slide) => planned.get(slide) ?? []),
      ...(cut && {
        cut: {
          order: cut.order,
          what: cut.what,
          bridge: cut.bridge,
          saves: Object.fromEntries(
            data.variants.map((variant) => [variant, cutSaves({ ...segment, cut }, variant)]),
          ),
        },
      }),
    })),
  };
}

async function planSlide(slide: Slide): Promise<PlanSlide> {
  const { id, title, share, exercise } = slide;
  const steps = exercise ? pickSteps((await findExercise(exercise)).data, shownSteps(slide)) : [];
  return { id, title, share, steps: steps.map((step) => step.share) };
}
