/** Cards to cut out, on sheets that are printed on both sides. */

/** Cards in a row, and on a sheet. */
const COLUMNS = 2;
const PER_SHEET = 8;

/** Both sides of a sheet, row by row as they are printed; undefined is an empty card. */
export interface CardSheet<Card> {
  fronts: (Card | undefined)[];
  backs: (Card | undefined)[];
}

/**
 * Lays cards on sheets of eight, then so many empty ones; what is left of the last sheet is empty, too. The backs stand in
 * mirrored rows, so that each lies behind its front when the paper is turned on its long edge.
 */
export function cardSheets<Card>(cards: readonly Card[], empty: number): CardSheet<Card>[] {
  const count = Math.ceil((cards.length + empty) / PER_SHEET);
  return Array.from({ length: count }, (_, sheet) => {
    const fronts = Array.from(
      { length: PER_SHEET },
      (_, place) => cards[sheet * PER_SHEET + place],
    );
    const rows = Array.from({ length: PER_SHEET / COLUMNS }, (_, row) =>
      fronts.slice(row * COLUMNS, (row + 1) * COLUMNS),
    );
    return { fronts, backs: rows.flatMap((row) => row.toReversed()) };
  });
}
