/** How far text has to shrink, and where its lines break. */
import type { Place } from './layouts.ts';
import { balanceWidth, type Box, shrinkToFit, textHeight } from './measure.ts';
import type { Paragraph } from './slide-data.ts';
import { indentAt } from './text.ts';

export interface Fit {
  paragraphs: readonly Paragraph[];
  place: Place;
  box: Box;
}

/** How far a place's text has to shrink. */
export const fitText = ({ paragraphs, place, box }: Fit) =>
  shrinkToFit((by) => {
    const points = place.look.points * by;
    const { gap = 0, inset = 0 } = place;
    const setting = { points, leading: 1.2, gap: gap * by, indent: indentAt(place.look.points) };
    return textHeight(paragraphs, box.width - 2 * inset, setting) <= box.height - inset;
  });

/** The space at the end of a place's lines with which no paragraph's last line is one word, in units. */
export function evenLines({ paragraphs, place, box }: Fit, scale: number): number {
  const { inset = 0, look } = place;
  const points = look.points * scale;
  const room = box.width - 2 * inset;
  const needed = paragraphs.map(({ runs, marker, level }) => {
    const indent = marker ? indentAt(look.points) * (level + 1) : 0;
    return indent + balanceWidth(runs, points, room - indent);
  });
  return room - Math.max(...needed);
}

export const sameBox = (one: Box, other: Box) =>
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;
