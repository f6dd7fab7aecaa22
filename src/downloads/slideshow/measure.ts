/** Lengths of the slide, and about how much room text takes. A slide is 1280 by 720 units, as it is on paper. */
import type { Paragraph, Run } from './slide-data.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const SLIDE = { width: 1280, height: 720 } as const;
/** A unit is a 96th of an inch, and an inch has 914,400 EMU. */
export const emu = (units: number) => Math.round(units * 9525);
/** Points in units. */
export const fromPoints = (points: number) => (points * 4) / 3;

/** Arial's widths in three sorts, in ems; a little much is safer than too little. */
function charWidth(char: string): number {
  if (/[ijl.,:;'’|!ftrI()[\] ]/.test(char)) return 0.3;
  if (/[mwMW@%—]/.test(char)) return 0.86;
  return /\p{Lu}/u.test(char)
    ? 0.69
    : /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(char)
      ? 1
      : 0.54;
}

/** About the width of runs, in units. */
export const runsWidth = (runs: readonly Run[], points: number): number =>
  fromPoints(points) *
  runs.reduce(
    (sum, { text, bold }) =>
      sum +
      Array.from(text, charWidth).reduce((width, each) => width + each, 0) * (bold ? 1.07 : 1),
    0,
  );

/** About how many lines runs take; words don't fill a line to its end. */
export const countLines = (runs: readonly Run[], points: number, width: number): number =>
  Math.max(1, Math.ceil((runsWidth(runs, points) * 1.04) / width));

/**
 * A narrower width in which runs take no more lines, so that none is left with one word. It is a tenth wider than it has
 * to be, since other computers have other typefaces.
 */
export function balanceWidth(runs: readonly Run[], points: number, width: number): number {
  const words = runs.flatMap(({ text, bold }) =>
    text
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ text: word, bold })),
  );
  const lengths = words.map((word) => runsWidth([word], points));
  const space = runsWidth([{ text: ' ' }], points);
  const wrap = (room: number) => {
    let lines = 1;
    let used = 0;
    for (const length of lengths) {
      if (used > 0 && used + length > room) [lines, used] = [lines + 1, 0];
      used += length + space;
    }
    return lines;
  };
  const lines = wrap(width);
  if (lines === 1) return width;
  let narrow = width;
  while (narrow > width / 2 && wrap(narrow - 10) === lines) narrow -= 10;
  return Math.min(width, narrow * 1.1);
}

export interface Setting {
  points: number;
  /** Height of a line, in ems. */
  leading: number;
  /** Space between paragraphs, in points. */
  gap: number;
  /** What an item's marker takes, in units. */
  indent: number;
}

/** About the height of paragraphs, in units. */
export function textHeight(
  paragraphs: readonly Paragraph[],
  width: number,
  { points, leading, gap, indent }: Setting,
): number {
  const line = fromPoints(points) * leading;
  const lines = paragraphs.reduce((sum, { runs, marker, level }) => {
    const room = width - (marker ? indent * (level + 1) : 0);
    return sum + countLines(runs, points, room);
  }, 0);
  return lines * line + Math.max(0, paragraphs.length - 1) * fromPoints(gap);
}

/** By how much text has to shrink to stand in its box, in steps of a twentieth. 1 lets it be. */
export function shrinkToFit(fits: (scale: number) => boolean): number {
  for (let step = 20; step > 10; step--) if (fits(step / 20)) return step / 20;
  return 0.5;
}
