/** An exercise: which steps a slide shows and how a segment's minutes fall on them. */
import type { ExerciseData, ExerciseStep } from '../schemas/exercise.ts';
import { splitByShare } from './share.ts';

/** The steps with the given ids, in the exercise's order; all steps when no id is given. */
export function pickSteps(
  exercise: Pick<ExerciseData, 'steps'>,
  ids: readonly string[],
): ExerciseStep[] {
  return ids.length === 0 ? exercise.steps : exercise.steps.filter((step) => ids.includes(step.id));
}

/** How long each step takes when the exercise has this many minutes, in half minutes. */
export function stepMinutes(steps: readonly ExerciseStep[], minutes: number): Map<string, number> {
  const split = splitByShare(
    minutes,
    steps.map((step) => step.share),
  );
  return new Map(steps.map((step, index) => [step.id, split[index] ?? 0]));
}
