/** Columns side by side, each with its heading. */
import { words } from '../../site.ts';
import { hue } from './colors.ts';
import { evenLines, fitText, sameBox } from './fitting.ts';
import { LAYOUTS, type Place } from './layouts.ts';
import { type Box, countLines } from './measure.ts';
import { type Canvas, writePlaceholder, writeShape } from './shapes.ts';
import type { Block, SlideReading } from './slide-data.ts';
import { indentAt, writeLine, writeParagraph } from './text.ts';

const names = words.slideshow;

type Columns = Extract<Block, { kind: 'columns' }>['columns'];

/** Two columns fill the places of a comparison; more stand in boxes of their own. */
export function writeColumns(
  columns: Columns,
  room: Box,
  slide: SlideReading,
  canvas: Canvas,
): string {
  const { places } = LAYOUTS.comparison;
  const fillsPlaces =
    slide.layout === 'comparison' && columns.length <= 2 && slide.blocks.length === 1;
  const gap = columns.length > 2 ? 32 : 64;
  const width = (room.width - gap * (columns.length - 1)) / columns.length;
  const [headingPlace, textPlace] = [places['heading1'], places['text1']] as [Place, Place];
  const headingHeight =
    60 *
    Math.max(
      1,
      ...columns.map(({ heading }) => countLines(heading, headingPlace.look.points, width)),
    );
  const below = { y: room.y + 18 + headingHeight, height: room.height - 18 - headingHeight };
  const scale = Math.min(
    ...columns.map(({ paragraphs }) =>
      fitText({ paragraphs, place: textPlace, box: { ...room, ...below, width } }),
    ),
  );
  return columns
    .map(({ heading, paragraphs }, index) => {
      const x = room.x + index * (width + gap);
      const headingBox = { x, y: room.y + 18, width, height: headingHeight - 8 };
      const textBox = { x, width, ...below };
      const [first, second] = [places[`heading${index + 1}`], places[`text${index + 1}`]];
      const text = paragraphs
        .map((each) =>
          writeParagraph(
            each,
            {
              marker: hue(slide.slot),
              ...(fillsPlaces ? {} : { points: textPlace.look.points * scale }),
            },
            canvas.pen,
            indentAt(textPlace.look.points),
          ),
        )
        .join('');
      const indentEnd = evenLines({ paragraphs, place: textPlace, box: textBox }, scale);
      const rule = writeShape(
        { name: names.parts.edge, box: { x, y: room.y, width, height: 6 }, fill: hue(slide.slot) },
        canvas,
      );
      if (!fillsPlaces || !first || !second)
        return [
          rule,
          writeShape(
            {
              name: names.places.heading,
              box: headingBox,
              text: writeLine(
                heading,
                { points: headingPlace.look.points, serif: true },
                canvas.pen,
              ),
            },
            canvas,
          ),
          writeShape({ name: names.places.text, box: textBox, text }, canvas),
        ].join('');
      const keep = (box: Box, place: Place) => (sameBox(box, place.box) ? undefined : box);
      return [
        rule,
        heading.length > 0
          ? writePlaceholder(
              {
                name: first.name,
                key: first.key,
                box: keep(headingBox, first),
                text: writeLine(heading, {}, canvas.pen),
              },
              canvas,
            )
          : '',
        writePlaceholder(
          {
            name: second.name,
            key: second.key,
            box: keep(textBox, second),
            text,
            scale,
            indentEnd,
          },
          canvas,
        ),
      ].join('');
    })
    .join('');
}
