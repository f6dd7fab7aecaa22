/** The run sheet's time: which segments and slides a variant has, when each starts, how long each takes. */
import type { RunSheetData, SegmentData } from '../schemas/run-sheet.ts';
import { splitByShare } from './share.ts';

/** A segment in one variant. */
export interface TimedSegment {
  segment: SegmentData;
  /** Its length in minutes. */
  minutes: number;
  /** Minutes from the start of the workshop to its start. */
  start: number;
}

type Times = Pick<RunSheetData, 'segments'>;

/** A segment's minutes in a variant; 0 when the variant does not have it. */
export function segmentMinutes(segment: Pick<SegmentData, 'minutes'>, variant: number): number {
  return segment.minutes[String(variant)] ?? 0;
}

/** The segments of a variant in order, each with its start. */
export function scheduleVariant(runSheet: Times, variant: number): TimedSegment[] {
  let start = 0;
  return runSheet.segments.flatMap((segment) => {
    const minutes = segmentMinutes(segment, variant);
    if (minutes === 0) return [];
    const timed = { segment, minutes, start };
    start += minutes;
    return [timed];
  });
}

/** The sum of a variant's segments in minutes. */
export function totalMinutes(runSheet: Times, variant: number): number {
  return runSheet.segments.reduce((sum, segment) => sum + segmentMinutes(segment, variant), 0);
}

/** The segment that shows a slide. */
export function segmentOf(runSheet: Times, slide: string): SegmentData | undefined {
  return runSheet.segments.find((segment) => segment.slides.includes(slide));
}

/** The variants that have a slide, in the given order: those in which its segment has minutes. */
export function variantsOf(runSheet: Times, slide: string, variants: readonly number[]): number[] {
  const segment = segmentOf(runSheet, slide);
  return segment ? variants.filter((variant) => segmentMinutes(segment, variant) > 0) : [];
}

/** How long each slide of a variant takes, in minutes: its segment's minutes, split by the slides' shares. */
export function slideMinutes(
  runSheet: Times,
  slides: readonly { id: string; share: number }[],
  variant: number,
): Map<string, number> {
  const times = new Map<string, number>();
  for (const { segment, minutes } of scheduleVariant(runSheet, variant)) {
    const shown = slides.filter((slide) => segment.slides.includes(slide.id));
    const split = splitByShare(
      minutes,
      shown.map((slide) => slide.share),
    );
    shown.forEach((slide, index) => times.set(slide.id, split[index] ?? 0));
  }
  return times;
}

/**
 * The minutes that a segment's cut saves in a variant: what it says, else half of the segment's, rounded down but at
 * least 1. 0 where the variant does not have the segment, and without a cut.
 */
export function cutSaves(segment: Pick<SegmentData, 'minutes' | 'cut'>, variant: number): number {
  const minutes = segmentMinutes(segment, variant);
  if (minutes === 0 || !segment.cut) return 0;
  return segment.cut.saves?.[String(variant)] ?? Math.max(1, Math.floor(minutes / 2));
}

/** Those of the variants in which a segment's cut saves time, each with the minutes. */
export function listSaves(
  segment: Pick<SegmentData, 'minutes' | 'cut'>,
  variants: readonly number[],
): { variant: number; minutes: number }[] {
  return variants
    .map((variant) => ({ variant, minutes: cutSaves(segment, variant) }))
    .filter(({ minutes }) => minutes > 0);
}

/** The size nearest to a number of people; of two that are as near, the larger one. */
export const nearestSize = (sizes: readonly number[], people: number): number | undefined =>
  sizes.toSorted((a, b) => Math.abs(a - people) - Math.abs(b - people) || b - a)[0];

/** What to shorten when late, in the order in which it goes, whichever variants have it. */
export function listCuts(runSheet: Times): SegmentData[] {
  return runSheet.segments
    .filter((segment) => segment.cut)
    .toSorted((a, b) => (a.cut?.order ?? 0) - (b.cut?.order ?? 0));
}
