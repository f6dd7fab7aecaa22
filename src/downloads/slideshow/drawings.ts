/** Drawings of PowerPoint's own shapes. */
import { words } from '../../site.ts';
import { hue, INK, SOFT_ACCENT, tint } from './colors.ts';
import { type Box, countLines, fromPoints, shrinkToFit } from './measure.ts';
import { type Canvas, writeGroup, writeMark, writeShape } from './shapes.ts';
import type { Block, Run } from './slide-data.ts';
import { writeLine } from './text.ts';

const names = words.slideshow;

/** Points of a card's two texts. */
const [NAME, TEXT] = [34, 28];

/** Groups side by side, each with its sign. */
export function writeCards(
  { cards, label }: Extract<Block, { kind: 'cards' }>,
  room: Box,
  canvas: Canvas,
): string {
  const gap = 20;
  const width = (room.width - gap * (cards.length - 1)) / cards.length;
  const height = Math.min(room.height, 390);
  const inset = 28;
  const widest = (runs: readonly Run[], points: number) =>
    countLines(runs, points, width - 2 * inset);
  const scale = shrinkToFit((by) =>
    cards.every(
      ({ name, text }) =>
        // A name of one word can't break.
        widest(name, NAME * by) <=
          name
            .map(({ text: words }) => words)
            .join('')
            .split(' ').length &&
        145 + (widest(name, NAME * by) * NAME + widest(text, TEXT * by) * TEXT) * by * 1.6 <=
          height,
    ),
  );
  return writeGroup({ name: names.parts.group, alt: label, box: { ...room, height } }, canvas, () =>
    cards
      .map(({ mark, name, text }, index) => {
        const x = room.x + index * (width + gap);
        const card = writeShape(
          {
            name: name.map(({ text: words }) => words).join(''),
            box: { x, y: room.y, width, height },
            fill: tint(mark.slot),
            inset: { sides: inset, top: 138, bottom: 12 },
            text:
              writeLine(name, { points: NAME * scale, color: INK, serif: true }, canvas.pen) +
              writeLine(
                text,
                { points: TEXT * scale, color: INK, serif: false, above: 4 },
                canvas.pen,
              ),
          },
          canvas,
        );
        const edge = writeShape(
          { name: names.parts.edge, box: { x, y: room.y, width, height: 6 }, fill: hue(mark.slot) },
          canvas,
        );
        const sign = { x: x + inset, y: room.y + 38, width: 84, height: 84 };
        return card + edge + writeMark(mark, sign, { fill: hue(mark.slot) }, canvas);
      })
      .join(''),
  );
}

/** A way in steps, each higher than the one before. */
export function writeSteps(
  { steps, label }: Extract<Block, { kind: 'steps' }>,
  room: Box,
  canvas: Canvas,
): string {
  const gap = 16;
  const width = (room.width - gap * (steps.length - 1)) / steps.length;
  const rise = Math.min(48, 160 / steps.length);
  const lowest = room.height - rise * (steps.length - 1) - 20;
  const bottom = room.y + room.height;
  const look = { points: 24, color: INK, serif: false };
  const points =
    look.points *
    shrinkToFit((by) =>
      steps.every(
        (step) => countLines(step, 24 * by, width - 32) * fromPoints(24 * by) * 1.2 + 90 <= lowest,
      ),
    );
  const box = { ...room, y: room.y + 20, height: room.height - 20 };
  return writeGroup({ name: names.parts.group, alt: label, box }, canvas, () =>
    steps
      .map((step, index) => {
        const height = lowest + rise * index;
        const at = { x: room.x + index * (width + gap), y: bottom - height, width, height };
        const number = [{ text: String(index + 1) }];
        return (
          writeShape(
            {
              name: names.parts.card,
              box: at,
              fill: SOFT_ACCENT,
              inset: { sides: 16, top: 22, bottom: 12 },
              text:
                writeLine(number, { points: 32, color: hue(undefined), serif: true }, canvas.pen) +
                writeLine(step, { ...look, points, above: 4 }, canvas.pen),
            },
            canvas,
          ) +
          writeShape(
            { name: names.parts.edge, box: { ...at, height: 8 }, fill: hue(undefined) },
            canvas,
          )
        );
      })
      .join(''),
  );
}
