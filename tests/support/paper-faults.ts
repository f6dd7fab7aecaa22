/** What is wrong with a page of a PDF, as somebody who holds the printed paper would see it. */
import type { Box, Glyph, PdfPage, Picture } from './pdfium.ts';

/** A paper: its sides in points, and what nothing may stand in. */
export interface Medium {
  short: number;
  long: number;
  /** Points along each edge that many printers leave white. */
  unprintable: number;
  /** Points along each edge without text, except for the running head and foot. */
  margin: number;
}

/** A point is a 72nd of an inch. */
const MM = 72 / 25.4;
const sheet = { unprintable: 5 * MM, margin: 18 * MM };
export const MEDIA = {
  a4: { short: 595.28, long: 841.89, ...sheet },
  letter: { short: 612, long: 792, ...sheet },
  slides: { short: 540, long: 960, unprintable: 0, margin: 0 },
} satisfies Record<string, Medium>;

/** Browsers round paper to whole pixels. */
const SIZE_TOLERANCE = 1;
/** Round letters and hanging marks stand a little across the line that they are set on. */
const GLYPH_TOLERANCE = 2;
/** The foot of a slide, which is there even if nothing else is. */
const SLIDE_FOOT = 48;
/** Darker than this is ink. */
const INK = 230;
/** Of the area between the margins: less ink than in a short line of text. */
const BLANK_SHARE = 0.0002;
/** No sheet of words, tables and drawings has more; a sign of one large letter has about a third of it. */
const DARK_SHARE = 0.3;
/** Darker than this is black. */
const BLACK = 60;
/** A last page with less on it, in lines and in points from its top to its bottom, was not worth the sheet. */
const FEW_LINES = 6;
const LITTLE_HEIGHT = 100;

export type Orientation = 'portrait' | 'landscape' | 'either';

/** All faults of one page, in words that say what and where. */
export function findFaults(page: PdfPage, medium: Medium, orientation: Orientation): string[] {
  return [
    ...findWrongSize(page, medium, orientation),
    ...(isBlank(page, medium) ? ['is blank'] : []),
    ...(isDark(page, medium) ? ['has a large black area'] : []),
    ...findInkAtEdge(page, medium),
    ...findClipped(page, medium),
    ...findOverlaps(page),
  ];
}

export function findWrongSize(page: PdfPage, medium: Medium, orientation: Orientation): string[] {
  const isLandscape = page.width > page.height;
  const [width, height] = isLandscape ? [medium.long, medium.short] : [medium.short, medium.long];
  const isNear = (one: number, other: number) => Math.abs(one - other) <= SIZE_TOLERANCE;
  const size = `${page.width.toFixed(1)} × ${page.height.toFixed(1)} pt`;
  if (!isNear(page.width, width) || !isNear(page.height, height)) return [`is ${size}`];
  const found = isLandscape ? 'landscape' : 'portrait';
  return orientation === 'either' || orientation === found ? [] : [`is ${found}`];
}

/** Whether there is nothing but the running head and foot. */
export function isBlank(page: PdfPage, medium: Medium): boolean {
  const area = textArea(page, medium);
  const { rows, columns, inked } = countInk(page, area);
  return inked < rows * columns * BLANK_SHARE;
}

/** Whether much of the page is black: a drawing that lost its size, or a ground that belongs on screens. */
export function isDark(page: PdfPage, medium: Medium): boolean {
  const { rows, columns, inked } = countInk(page, textArea(page, medium), BLACK);
  return inked > rows * columns * DARK_SHARE;
}

/** Ink that many printers cut off. */
export function findInkAtEdge(page: PdfPage, { unprintable }: Medium): string[] {
  if (unprintable === 0) return [];
  const { width, height } = page;
  const edges: Record<string, Box> = {
    top: { left: 0, top: 0, right: width, bottom: unprintable },
    bottom: { left: 0, top: height - unprintable, right: width, bottom: height },
    left: { left: 0, top: 0, right: unprintable, bottom: height },
    right: { left: width - unprintable, top: 0, right: width, bottom: height },
  };
  return Object.entries(edges)
    .filter(([, edge]) => countInk(page, edge).inked > 0)
    .map(([name]) => `has ink at the ${name} edge, where printers have none`);
}

/** Text that leaves the page or its margins, or that something cuts off. */
export function findClipped(page: PdfPage, medium: Medium): string[] {
  const { unprintable, margin } = medium;
  const frame: Box = {
    left: margin,
    top: unprintable,
    right: page.width - margin,
    bottom: page.height - unprintable,
  };
  return [
    ...quoteLines(
      page.glyphs.filter((glyph) => !isWithin(glyph, frame)),
      'is outside of the margins',
    ),
    ...quoteLines(
      page.glyphs.filter((glyph) => glyph.clip && !isWithin(glyph, glyph.clip)),
      'is cut off',
    ),
  ];
}

const isWithin = (glyph: Box, frame: Box) =>
  glyph.left >= frame.left - GLYPH_TOLERANCE &&
  glyph.top >= frame.top - GLYPH_TOLERANCE &&
  glyph.right <= frame.right + GLYPH_TOLERANCE &&
  glyph.bottom <= frame.bottom + GLYPH_TOLERANCE;

/** Text over text: glyphs that cover much of each other and are not neighbors, which may be kerned. */
export function findOverlaps({ glyphs }: PdfPage): string[] {
  const places = new Map(glyphs.map((glyph, place) => [glyph, place]));
  const areNeighbors = (a: Glyph, b: Glyph) =>
    Math.abs((places.get(a) ?? 0) - (places.get(b) ?? 0)) < 3;
  const sorted = glyphs.toSorted((a, b) => a.top - b.top);
  const hits = new Set<Glyph>();
  for (const [index, glyph] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.top >= glyph.bottom) break;
      if (overlap(glyph, other) > 0.35 && !areNeighbors(glyph, other)) hits.add(glyph);
    }
  return quoteLines(
    glyphs.filter((glyph) => hits.has(glyph)),
    'has other text on it',
  );
}

/** The share of the smaller box that lies in the other. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top);
  return (width * height) / Math.min(area(a), area(b));
}

/** Whether a last page has so little on it that the page before should have held it. */
export function isStranded(page: PdfPage, medium: Medium): boolean {
  const area = textArea(page, medium);
  const inside = page.glyphs.filter(({ top, bottom }) => top >= area.top && bottom <= area.bottom);
  const lines = new Set<number>();
  for (const { bottom } of inside.toSorted((a, b) => a.bottom - b.bottom))
    if (![...lines].some((line) => Math.abs(line - bottom) < 5)) lines.add(bottom);
  return lines.size <= FEW_LINES && countInk(page, area).height < LITTLE_HEIGHT;
}

/** Where the text of a page goes. */
function textArea({ width, height }: PdfPage, { margin }: Medium): Box {
  return {
    left: margin,
    top: margin,
    right: width - margin,
    bottom: height - (margin || SLIDE_FOOT),
  };
}

interface Ink {
  /** Pixels looked at. */
  rows: number;
  columns: number;
  /** Pixels with ink. */
  inked: number;
  /** Points from the first row with ink to the last. */
  height: number;
}

function countInk({ picture, width }: PdfPage, area: Box, lightest = INK): Ink {
  const scale = picture.width / width;
  const left = Math.max(0, Math.ceil(area.left * scale));
  const top = Math.max(0, Math.ceil(area.top * scale));
  const right = Math.min(picture.width, Math.floor(area.right * scale));
  const bottom = Math.min(picture.height, Math.floor(area.bottom * scale));
  const inRows = Array.from({ length: bottom - top }, (_, row) =>
    countInRow(picture, top + row, left, right, lightest),
  );
  const first = inRows.findIndex((count) => count > 0);
  const last = inRows.findLastIndex((count) => count > 0);
  return {
    rows: bottom - top,
    columns: right - left,
    inked: inRows.reduce((sum, count) => sum + count, 0),
    height: first < 0 ? 0 : (last - first + 1) / scale,
  };
}

function countInRow(
  { gray, width }: Picture,
  row: number,
  left: number,
  right: number,
  lightest: number,
): number {
  let count = 0;
  for (let at = row * width + left; at < row * width + right; at += 1)
    if ((gray[at] ?? 255) < lightest) count += 1;
  return count;
}

/** Says what happened to glyphs, line by line. */
function quoteLines(glyphs: Glyph[], fault: string): string[] {
  const lines: Glyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before && glyph.top < before.bottom && glyph.bottom > before.top) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line) => {
    const left = Math.round(Math.min(...line.map((glyph) => glyph.left)));
    const top = Math.round(Math.min(...line.map((glyph) => glyph.top)));
    return `“${line.map(({ text }) => text).join('')}” ${fault}, ${left} pt from the left and ${top} from the top`;
  });
}
