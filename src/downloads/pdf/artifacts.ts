/** Marks what Chromium paints outside of the page's structure, so that nobody has it read out: footers, rules, boxes. */
import { readOperations } from './content-stream.ts';

const PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const WHOLE = new Set(['Do', 'sh']);

/** A piece of a content stream, by its place. */
interface Piece {
  start: number;
  end: number;
}

/** What paints and belongs to no marked content, in order. */
export function findUnmarkedPaint(stream: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let begun: number | undefined;
  const finish = (end: number) => {
    if (begun !== undefined && depth === 0) pieces.push({ start: begun, end });
    begun = undefined;
  };
  for (const { operator, start, end } of readOperations(stream)) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (operator === 'BT') begun = start;
    else if (operator === 'ET' || PAINT.has(operator)) finish(end);
    else if (PATH.has(operator)) begun ??= start;
    else if (operator === 'n') begun = undefined;
    else if (WHOLE.has(operator)) {
      begun = start;
      finish(end);
    }
  }
  return pieces;
}

/** The stream with each such piece marked as an artifact. Source: ISO 32000-1, 14.8.2.2. */
export function markArtifacts(stream: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findUnmarkedPaint(stream)) {
    parts.push(stream.slice(from, start), '/Artifact BMC\n', stream.slice(start, end), '\nEMC');
    from = end;
  }
  return [...parts, stream.slice(from)].join('');
}
