/** One slide: its places filled, and what stands freely on it. */
import { words } from '../../site.ts';
import { writeBlock } from './blocks.ts';
import { COVER, hue, PAPER, SOFT_INK } from './colors.ts';
import { coverWidth, FOOT, foot, LAYOUTS, NUMBER_FIELD, writeTree } from './layouts.ts';
import { balanceWidth, runsWidth, shrinkToFit, SLIDE, textHeight } from './measure.ts';
import {
  type Canvas,
  ShapeIds,
  writeMark,
  writePicture,
  writePlaceholder,
  writeShape,
} from './shapes.ts';
import type { SlideLayout, SlideReading, SlideshowAbout } from './slide-data.ts';
import { Relations, writeLine } from './text.ts';
import { escapeXml, NAMESPACES, type Relation, XML_HEAD } from './xml.ts';

export interface SlidePart {
  xml: string;
  relations: Relation[];
}

/** What a slide needs of the file around it. */
export interface SlideshowFile {
  about: SlideshowAbout;
  /** The number of a layout's part. */
  layoutNumber: (layout: SlideLayout) => number;
}

const names = words.slideshow;

/** A slide as a part; its number counts from 1. */
export function writeSlide(slide: SlideReading, number: number, file: SlideshowFile): SlidePart {
  const relations = new Relations();
  relations.add({
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${file.layoutNumber(slide.layout)}.xml`,
  });
  relations.add({ type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` });
  const canvas: Canvas = { ids: new ShapeIds(), pen: { about: file.about, relations } };
  const shapes = [
    writeEdge(slide, canvas),
    writeTitle(slide, canvas),
    ...slide.blocks.map((block, index) => writeBlock(block, index, slide, canvas)),
    writeAttribution(slide, canvas),
    writeQrCode(slide, canvas),
    writeFoot(slide, number, canvas),
  ];
  const xml = `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld name="${escapeXml(slide.id)}">${writeTree(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
  return { xml, relations: relations.list };
}

/** A bucket's own slides carry its hue at the edge. */
function writeEdge({ slot, layout }: SlideReading, canvas: Canvas): string {
  if (slot === undefined || LAYOUTS[layout].cover) return '';
  const box = { x: 0, y: 0, width: 8, height: SLIDE.height };
  return writeShape({ name: names.parts.edge, box, fill: hue(slot) }, canvas);
}

function writeTitle(slide: SlideReading, canvas: Canvas): string {
  const place = LAYOUTS[slide.layout].places['title'];
  if (!place) return '';
  const { key, name, box, look } = place;
  const width = coverWidth(slide, box.width);
  const scale = shrinkToFit((by) => {
    const setting = { points: look.points * by * 1.03, leading: 1.2, gap: 0, indent: 0 };
    return textHeight([{ runs: slide.title, level: 0 }], width, setting) <= box.height;
  });
  const text = writeLine(slide.title, {}, canvas.pen);
  const indentEnd = width - balanceWidth(slide.title, look.points * scale * 1.03, width);
  const moved = width < box.width ? { ...box, width } : undefined;
  return writePlaceholder({ name, key, text, scale, box: moved, indentEnd }, canvas);
}

function writeAttribution({ layout, attribution }: SlideReading, canvas: Canvas): string {
  const place = LAYOUTS[layout].places['attribution'];
  if (!place || attribution.length === 0) return '';
  const text = writeLine(attribution, { color: PAPER }, canvas.pen);
  return writePlaceholder({ name: place.name, key: place.key, text }, canvas);
}

function writeQrCode({ layout, qrCode }: SlideReading, canvas: Canvas): string {
  if (!qrCode) return '';
  const { picture, caption } = qrCode;
  const onCover = LAYOUTS[layout].cover;
  const [x, y, size] = onCover ? [944, 190, 256] : [980, 290, 220];
  const relation = canvas.pen.relations.add({
    type: 'image',
    target: `../media/picture${picture.index + 1}.png`,
  });
  const code = writePicture(
    {
      name: names.parts.picture,
      alt: picture.alt,
      box: { x, y, width: size, height: size },
      relation,
    },
    canvas,
  );
  const look = {
    points: onCover ? 18 : 15,
    color: onCover ? PAPER : SOFT_INK,
    align: 'center',
  } as const;
  const line = writeLine([{ text: caption }], look, canvas.pen);
  const below = { x: x - 16, y: y + size + 10, width: size + 32, height: 64 };
  return code + writeShape({ name: names.places.address, box: below, text: line }, canvas);
}

const FOOT_POINTS = 13;

function writeFoot(slide: SlideReading, number: number, canvas: Canvas): string {
  const { bucket, layout, readOn, shortAddress } = slide;
  const onCover = LAYOUTS[layout].cover;
  const color = onCover ? PAPER : SOFT_INK;
  const places = foot(onCover);
  const parts: string[] = [];
  let { x } = FOOT;
  /** A text as wide as its words, after what stands before it. */
  const put = (name: string, runs: SlideReading['title']) => {
    const width = Math.min(runsWidth(runs, FOOT_POINTS) * 1.06 + 8, 824 - x);
    const text = writeLine(runs, { points: FOOT_POINTS, color }, canvas.pen);
    parts.push(
      writeShape(
        { name, box: { ...FOOT, x, width }, text, anchor: 'ctr', wrap: width > 800 - x },
        canvas,
      ),
    );
    x += width + 24;
  };
  if (bucket) {
    const box = { x, y: FOOT.y + 4, width: 28, height: 28 };
    const sign = onCover ? { fill: PAPER, ink: COVER } : { fill: hue(bucket.mark.slot) };
    parts.push(writeMark(bucket.mark, box, sign, canvas));
    x += 38;
    put(bucket.name, [{ text: bucket.name }]);
  }
  for (const line of readOn) put(names.parts.readOn, line);
  if (shortAddress)
    parts.push(
      writePlaceholder(
        {
          name: places.address.name,
          key: places.address.key,
          text: writeLine([{ text: shortAddress }], {}, canvas.pen),
        },
        canvas,
      ),
    );
  parts.push(
    writePlaceholder(
      {
        name: places.number.name,
        key: places.number.key,
        text: NUMBER_FIELD(canvas.pen.about.language, String(number)),
      },
      canvas,
    ),
  );
  return parts.join('');
}
