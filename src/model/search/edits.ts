/** How far a mistyped word is from a word that exists. */

/** What an edit costs that people make without noticing; any other costs 1. */
const SLIP = 0.6;

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter);

/** A letter taken for another: British endings (`organise`), and vowels that sound alike. */
function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (['sz', 'zs', 'sc', 'cs'].includes(a + b)) return 0.5;
  return isVowel(a) && isVowel(b) ? SLIP : 1;
}

/** A letter too many or too few: cheaper where it doubles its neighbor, or is the u of `colour`. */
function gapCost(letter: string | undefined, before: string | undefined): number {
  return letter === before || (letter === 'u' && before === 'o') ? SLIP : 1;
}

export interface Distance {
  /** Letters changed, left out, put in or swapped with their neighbor. */
  edits: number;
  /** The same, where common slips count less. */
  cost: number;
}

/** Beginnings whose lengths differ by more letters than may be wrong. */
const TOO_FAR: Distance = { edits: Infinity, cost: Infinity };

/**
 * The optimal string alignment distance from a typed word to one that exists (Damerau-Levenshtein without edits inside a
 * swap). With `asBeginning`, to the nearest beginning of that word: it is still being typed.
 * @returns undefined where the cheapest way takes more than `most` edits
 */
export function distance(
  typed: string,
  word: string,
  most: number,
  asBeginning = false,
): Distance | undefined {
  if (word.length < typed.length - most) return undefined;
  if (!asBeginning && word.length > typed.length + most) return undefined;
  const width = Math.min(word.length, typed.length + most);
  const rows: Distance[][] = [];
  for (let i = 0; i <= typed.length; i += 1) {
    const row: Distance[] = [];
    for (let j = 0; j <= width; j += 1)
      row.push(Math.abs(i - j) > most ? TOO_FAR : cell(rows, row, typed, word, i, j));
    if (row.every(({ edits }) => edits > most)) return undefined;
    rows.push(row);
  }
  const last = rows[typed.length] ?? [];
  const ends = asBeginning ? last : last.slice(-1);
  if (!asBeginning && width < word.length) return undefined;
  const nearest = ends.reduce((best, end) => (end.cost < best.cost ? end : best));
  return nearest.edits <= most ? nearest : undefined;
}

/** The nearest way to the first `i` letters of the typed word and the first `j` of the other. */
function cell(
  rows: readonly Distance[][],
  row: readonly Distance[],
  typed: string,
  word: string,
  i: number,
  j: number,
): Distance {
  const ways: Distance[] = [];
  const step = (from: Distance | undefined, cost: number) => {
    if (from) ways.push({ edits: from.edits + (cost > 0 ? 1 : 0), cost: from.cost + cost });
  };
  const [a, b] = [typed.charAt(i - 1), word.charAt(j - 1)];
  if (i === 0 && j === 0) return { edits: 0, cost: 0 };
  if (i > 0) step(rows[i - 1]?.[j], gapCost(a, typed[i - 2]));
  if (j > 0) step(row[j - 1], gapCost(b, word[j - 2]));
  if (i > 0 && j > 0) step(rows[i - 1]?.[j - 1], swapCost(a, b));
  if (i > 1 && j > 1 && a === word[j - 2] && b === typed[i - 2] && a !== b)
    step(rows[i - 2]?.[j - 2], SLIP);
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
}
