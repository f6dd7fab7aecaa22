/** What stands below a slide's title: text in the layout's places, tables, drawings of shapes, and pictures. */
import { words } from '../../site.ts';
import { hue } from './colors.ts';
import { writeColumns } from './columns.ts';
import { writeCards, writeSteps } from './drawings.ts';
import { evenLines, fitText, sameBox } from './fitting.ts';
import { BODY, coverWidth, LAYOUTS, type Place } from './layouts.ts';
import { type Box, textHeight } from './measure.ts';
import { type Canvas, writePicture, writePlaceholder, writeShape } from './shapes.ts';
import type { Block, Paragraph, SlideReading } from './slide-data.ts';
import { writePairs, writeRows } from './tables.ts';
import { indentAt, writeParagraph } from './text.ts';

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
  const even = evenLines({ paragraphs, place, box: narrow }, scale);
  const indentEnd = even > 0 ? even + (place.inset ?? 0) : 0;
  return writePlaceholder(
    { name, key, box: moved ? narrow : undefined, text: write(), scale, indentEnd },
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

/** Beside an exercise's QR code its panel is narrower. */
const exerciseWidth = ({ layout, qrCode }: SlideReading, width: number) =>
  layout === 'exercise' && qrCode ? width - 268 : width;
