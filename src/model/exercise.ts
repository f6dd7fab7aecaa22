/** An exercise: which steps a slide shows and how a segment's minutes fall on them. */
import type { ExerciseData, ExerciseStep, TableField } from '../schemas/exercise.ts';
import type { RunSheetData } from '../schemas/run-sheet.ts';
import { slideMinutes } from './run-sheet.ts';
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

/** From the shortest to the longest time that something takes, in whole minutes. */
export interface MinuteRange {
  from: number;
  to: number;
}

/** The least and the most of lengths in minutes, rounded outward; undefined when there is none. */
export function rangeOf(lengths: readonly number[]): MinuteRange | undefined {
  if (lengths.length === 0) return undefined;
  return { from: Math.floor(Math.min(...lengths)), to: Math.ceil(Math.max(...lengths)) };
}

/** How long a deck's slides show an exercise in each of the variants that do, in minutes. */
export function exerciseMinutes(
  exercise: string,
  runSheet: Pick<RunSheetData, 'segments'>,
  slides: readonly { id: string; share: number; exercise?: string | undefined }[],
  variants: readonly number[],
): number[] {
  const own = slides.filter((slide) => slide.exercise === exercise);
  return variants
    .map((variant) => {
      const times = slideMinutes(runSheet, slides, variant);
      return own.reduce((sum, { id }) => sum + (times.get(id) ?? 0), 0);
    })
    .filter((minutes) => minutes > 0);
}

/** Letters that weigh least and most for a column's width: every column can be written in, none takes all. */
const [NARROW, WIDE] = [9, 34];

/** How wide each column of a table to write in is, in twelfths, after what the worked example writes there. */
export function columnTwelfths({
  columns,
  example,
}: Pick<TableField, 'columns' | 'example'>): number[] {
  const weights = columns.map((heading, column) => {
    const longest = Math.max(...example.map((row) => row[column]?.length ?? 0));
    const word = Math.max(...heading.split(' ').map(({ length }) => length));
    return Math.min(WIDE, Math.max(NARROW, word, longest));
  });
  // The half units of the split are the twelfths.
  return splitByShare(6, weights).map((part) => part * 2);
}
