/** What stands below a slide's title: text in the layout's places, tables, drawings of shapes, and pictures. */
import { words } from '../../site.ts';
import { hue, INK, LINE, SOFT_ACCENT, tint } from './colors.ts';
import { BODY, coverWidth, LAYOUTS, type Place } from './layouts.ts';
import { type Box, countLines, fromPoints, shrinkToFit, textHeight } from './measure.ts';
import {
  type Canvas,
  type TableRow,
  writeGroup,
  writeMark,
  writePicture,
  writePlaceholder,
  writeShape,
  writeTable,
} from './shapes.ts';
import type { Block, Paragraph, Run, SlideReading } from './slide-data.ts';
import { indentAt, writeLine, writeParagraph } from './text.ts';

const names = words.slideshow;

/** A block of a slide; the first one fills the layout's place, others share what is left below. */
export function writeBlock(
  block: Block,
  index: number,
  slide: SlideReading,
  canvas: Canvas,
): string {
  const room = divideRoom(slide)[index] ?? BODY;
  switch (block.kind) {
    case 'text':
      return writeText(block.paragraphs, room, slide, index, canvas);
    case 'columns':
      return writeColumns(block.columns, room, slide, canvas);
    case 'table':
      return writeRows(block, room, index, canvas);
    case 'pairs':
      return writePairs(block, room, index, canvas);
    case 'cards':
      return writeCards(block, room, canvas);
    case 'steps':
      return writeSteps(block, room, canvas);
    case 'picture': {
      const { alt, ratio, index: number } = block.picture;
      const relation = canvas.pen.relations.add({
        type: 'image',
        target: `../media/picture${number + 1}.png`,
      });
      const width = Math.min(room.width, room.height * ratio);
      const height = width / ratio;
      const box = {
        x: room.x + (room.width - width) / 2,
        y: room.y + (room.height - height) / 2,
        width,
        height,
      };
      return writePicture(
        {
          name: names.parts.picture,
          alt,
          box,
          relation,
          ...(index === 0 ? { key: 'idx="1"' } : {}),
        },
        canvas,
      );
    }
  }
}

const GAP = 20;

/** The rooms of a slide's blocks, from above: text takes what it needs, all else shares the rest. */
function divideRoom({ blocks, layout }: SlideReading): Box[] {
  const place = LAYOUTS[layout].places['text']?.box ?? BODY;
  if (blocks.length < 2) return [place];
  const needs = blocks.map((block) =>
    block.kind === 'text'
      ? textHeight(block.paragraphs, place.width, { points: 24, leading: 1.25, gap: 8, indent: 46 })
      : undefined,
  );
  const taken = needs.reduce<number>((sum, need) => sum + (need ?? 0), GAP * (blocks.length - 1));
  const open = needs.filter((need) => need === undefined).length;
  const share = open > 0 ? Math.max(80, (place.height - taken) / open) : 0;
  const squeeze = Math.min(1, place.height / (taken + share * open));
  let { y } = place;
  return needs.map((need) => {
    const height = (need ?? share) * squeeze;
    const box = { ...place, y, height };
    y += height + GAP * squeeze;
    return box;
  });
}

interface Fit {
  paragraphs: readonly Paragraph[];
  place: Place;
  box: Box;
}

/** How far a place's text has to shrink. */
const fitText = ({ paragraphs, place, box }: Fit) =>
  shrinkToFit((by) => {
    const points = place.look.points * by;
    const { gap = 0, inset = 0 } = place;
    const setting = { points, leading: 1.2, gap: gap * by, indent: indentAt(place.look.points) };
    return textHeight(paragraphs, box.width - 2 * inset, setting) <= box.height - inset;
  });

function writeText(
  paragraphs: readonly Paragraph[],
  room: Box,
  slide: SlideReading,
  index: number,
  canvas: Canvas,
): string {
  const place = LAYOUTS[slide.layout].places['text'] ?? textPlace;
  const cover = LAYOUTS[slide.layout].cover;
  const look = slide.slot === undefined ? {} : { marker: cover ? undefined : hue(slide.slot) };
  const color = cover ? place.look.color : undefined;
  const base = { ...look, ...(color && hasLinks(paragraphs) ? { color } : {}) };
  const indent = place.markers ? undefined : indentAt(place.look.points);
  const write = (points?: number) =>
    paragraphs
      .map((each) =>
        writeParagraph(
          each,
          {
            ...base,
            ...(each.heading ? { bold: true } : {}),
            ...(points === undefined ? {} : { points, above: 8 }),
          },
          canvas.pen,
          indent,
        ),
      )
      .join('');
  if (index > 0) return writeShape({ name: names.places.text, box: room, text: write(24) }, canvas);
  const narrow = { ...room, width: coverWidth(slide, exerciseWidth(slide, room.width)) };
  const moved = !sameBox(narrow, place.box);
  const { key, name } = place;
  const scale = fitText({ paragraphs, place, box: narrow });
  return writePlaceholder(
    { name, key, box: moved ? narrow : undefined, text: write(), scale },
    canvas,
  );
}

const textPlace: Place = {
  key: 'idx="1"',
  name: names.places.text,
  box: BODY,
  anchor: 't',
  look: { points: 25 },
};

const hasLinks = (paragraphs: readonly Paragraph[]) =>
  paragraphs.some(({ runs }) => runs.some(({ href }) => href !== undefined));

const sameBox = (one: Box, other: Box) =>
  one.x === other.x &&
  one.y === other.y &&
  one.width === other.width &&
  one.height === other.height;

/** Beside an exercise's QR code its panel is narrower. */
const exerciseWidth = ({ layout, qrCode }: SlideReading, width: number) =>
  layout === 'exercise' && qrCode ? width - 268 : width;

type Columns = Extract<Block, { kind: 'columns' }>['columns'];

/** Two columns fill the places of a comparison; more stand in boxes of their own. */
function writeColumns(columns: Columns, room: Box, slide: SlideReading, canvas: Canvas): string {
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
          { name: second.name, key: second.key, box: keep(textBox, second), text, scale },
          canvas,
        ),
      ].join('');
    })
    .join('');
}

const key = (index: number) => (index === 0 ? 'idx="1"' : '');

function writeRows(
  { rows, widths, headRows, label }: Extract<Block, { kind: 'table' }>,
  room: Box,
  index: number,
  canvas: Canvas,
): string {
  const columns = widths.map((share) => share * room.width);
  const heights = (points: number) =>
    rows.map((row, at) => {
      const size = at < headRows ? points * 0.8 : points;
      const lines = row.map(({ runs }, cell) =>
        countLines(runs, size, (columns[cell] ?? room.width) - 18),
      );
      return Math.max(1, ...lines) * fromPoints(size) * 1.2;
    });
  const total = (points: number) => heights(points).reduce((sum, height) => sum + height + 14, 0);
  const points = 25 * shrinkToFit((by) => total(25 * by) <= room.height);
  // Few rows stand further apart, and no further than reading across them allows.
  const spare = Math.min(26, (room.height - total(points)) / rows.length);
  const written = rows.map((row, at): TableRow => {
    const head = at < headRows;
    const look = { points: head ? points * 0.8 : points, color: INK };
    return {
      height: (heights(points)[at] ?? 40) + 14 + (head ? 0 : spare),
      line: head ? 1.5 : 0.75,
      lineFill: head ? INK : LINE,
      cells: row.map(({ runs, header }) =>
        writeLine(runs, { ...look, bold: header || undefined }, canvas.pen),
      ),
    };
  });
  const height = written.reduce((sum, row) => sum + row.height, 0);
  return writeTable(
    {
      name: names.parts.table,
      alt: label,
      box: { ...room, height },
      widths: columns,
      rows: written,
      headed: headRows > 0 ? 'row' : undefined,
      anchor: 'ctr',
      key: key(index),
    },
    canvas,
  );
}

/** Terms in the titles' face, and what is said about them. */
function writePairs(
  { pairs, label }: Extract<Block, { kind: 'pairs' }>,
  room: Box,
  index: number,
  canvas: Canvas,
): string {
  const widths = [384, room.width - 384];
  const height = Math.min(112, room.height / pairs.length);
  const points =
    23 *
    shrinkToFit((by) =>
      pairs.every(
        ({ term, text }) =>
          Math.max(countLines(term, 24 * by, 366), countLines(text, 23 * by, room.width - 402)) *
            fromPoints(23 * by) *
            1.2 +
            12 <=
          height,
      ),
    );
  return writeTable(
    {
      name: names.parts.table,
      alt: label,
      box: { ...room, height: height * pairs.length },
      widths,
      rows: pairs.map(({ term, text }) => ({
        height,
        line: 0.75,
        lineFill: LINE,
        cells: [
          writeLine(term, { points: points + 1, color: INK, serif: true }, canvas.pen),
          writeLine(text, { points, color: INK }, canvas.pen),
        ],
      })),
      headed: 'column',
      anchor: 'ctr',
      key: key(index),
    },
    canvas,
  );
}

/** Groups side by side, each with its sign. */
function writeCards(
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
        widest(name, 30 * by) <=
          name
            .map(({ text: words }) => words)
            .join('')
            .split(' ').length &&
        145 + (widest(name, 30 * by) * 30 + widest(text, 26 * by) * 26) * by * 1.6 <= height,
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
              writeLine(name, { points: 30 * scale, color: INK, serif: true }, canvas.pen) +
              writeLine(
                text,
                { points: 26 * scale, color: INK, serif: false, above: 4 },
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
function writeSteps(
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
                writeLine(step, { ...look, points }, canvas.pen),
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
