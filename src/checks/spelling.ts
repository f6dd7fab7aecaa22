/** Guesses what an author meant by a word that does not exist. */

/** The least number of letters to insert, delete, replace or swap with a neighbor to get from one word to the other. */
export function editDistance(from: string, to: string): number {
  // Rows of the matrix of Damerau and Levenshtein (optimal string alignment); a swap looks back two rows.
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const replaced = cell(last, j - 1) + (same ? 0 : 1);
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        cell(row, j - 1) + 1,
        cell(last, j) + 1,
        replaced,
        swapped ? cell(beforeLast, j - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return cell(last, to.length);
}

const cell = (row: readonly number[], index: number) => row[index] ?? Infinity;

/** The question to append to a message: ` Did you mean 'warm-ups'?`; empty when no candidate is near. */
export function suggest(word: string, candidates: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [best] = [...candidates]
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= limit && distance < candidate.length)
    .toSorted((a, b) => a.distance - b.distance);
  return best ? ` Did you mean '${best.candidate}'?` : '';
}
