/** How long a sheet takes: what its front matter says, or what run sheets give to its exercise. */
import { exerciseMinutes, type MinuteRange, rangeOf } from '../model/exercise.ts';
import {
  type Checklist,
  findRunSheet,
  type Handout,
  listSlides,
  listWorkshops,
  type Workshop,
} from './entries.ts';

/** The minutes of a sheet, from the shortest variant of any workshop to the longest; undefined where nothing says them. */
export async function findSheetMinutes(
  sheet: Handout | Checklist,
): Promise<MinuteRange | undefined> {
  const { minutes } = sheet.data;
  if (minutes !== undefined) return { from: minutes, to: minutes };
  const exercise = sheet.collection === 'handouts' ? sheet.data.exercise : undefined;
  if (exercise === undefined) return undefined;
  const times = (await listWorkshops()).map((workshop) => timesIn(workshop, exercise));
  return rangeOf((await Promise.all(times)).flat());
}

async function timesIn({ id, data }: Workshop, exercise: string): Promise<number[]> {
  const [runSheet, slides] = await Promise.all([findRunSheet(id), listSlides(id)]);
  return exerciseMinutes(exercise, runSheet.data, slides, data.variants);
}
