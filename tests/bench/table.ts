/** Tables of figures, as README.md has them. */

/** One line of a table. */
export const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

/** An empty line and the head of a table. */
export function head(...cells: string[]): void {
  console.log();
  row(...cells);
  row(...cells.map(() => '---'));
}

/** Bytes as KB of 1,024, with one decimal. */
export const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);

/** The one in the middle; NaN where there is none. */
export const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** A median with the least and the most, for example `95 (71–114)`. */
export const spread = (numbers: readonly number[]) =>
  `${Math.round(median(numbers))} (${Math.round(Math.min(...numbers))}–${Math.round(Math.max(...numbers))})`;
