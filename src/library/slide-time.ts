/** How long a slide takes, for those who read its deck. */
import { scheduleVariant, slideMinutes } from '../model/run-sheet.ts';
import { findRunSheet, listSlides, type Workshop } from './entries.ts';

export interface SlideTime {
  /** The slide's share of its segment, in minutes; halves happen. */
  minutes: number;
  /** The length of the session that it is reckoned for, in minutes. */
  variant: number;
  /** With a segment's first slide: the segment's title, and the minutes of its start and end. */
  segment: { title: string; from: number; to: number } | undefined;
}

/** A slide's time in the workshop's usual length, else in the longest that has it; undefined where none has it. */
export async function findSlideTime({ id, data }: Workshop, slide: string) {
  const [{ data: runSheet }, slides] = await Promise.all([findRunSheet(id), listSlides(id)]);
  const lengths = [data.default, ...data.variants.toSorted((a, b) => b - a)];
  const times = lengths.map((variant): SlideTime | undefined => {
    const minutes = slideMinutes(runSheet, slides, variant).get(slide);
    if (minutes === undefined) return undefined;
    const timed = scheduleVariant(runSheet, variant).find(
      ({ segment }) => segment.slides[0] === slide,
    );
    return {
      minutes,
      variant,
      segment: timed && {
        title: timed.segment.title,
        from: timed.start,
        to: timed.start + timed.minutes,
      },
    };
  });
  return times.find((time) => time !== undefined);
}
