/** Tables of PowerPoint's own. */
import { words } from '../../site.ts';
import { INK, LINE } from './colors.ts';
import { type Box, countLines, fromPoints, shrinkToFit } from './measure.ts';
import { type Canvas, type TableRow, writeTable } from './shapes.ts';
import type { Block } from './slide-data.ts';
import { writeLine } from './text.ts';

const names = words.slideshow;

/** The first block fills the layout's place. */
const key = (index: number) => (index === 0 ? 'idx="1"' : undefined);

/** Rows below a head. */
export function writeRows(
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
export function writePairs(
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
