/** Where the parts of a question stand in a text, and how near each other. */

/** A word of a text that belongs to a part of a question. */
export interface Place {
  /** The number of the word. */
  at: number;
  part: number;
}

/** What a part counts, and how many words of the question stand before it. */
interface Weighed {
  idf: number;
  offset: number;
}

const sumOf = (there: Iterable<number>, parts: readonly Weighed[]) =>
  [...there].reduce((sum, part) => sum + (parts[part]?.idf ?? 0), 0);

/**
 * The stretch of a text where the parts stand that count most.
 * @param places in the order of the text
 * @param within the length of a stretch, in words
 * @returns what they count; the same where nearer is more; which they are
 */
export function nearest(
  places: readonly Place[],
  parts: readonly Weighed[],
  within: number,
): { most: number; closest: number; there: ReadonlySet<number> } {
  let [most, closest] = [0, 0];
  let together: ReadonlySet<number> = new Set();
  let first = 0;
  for (let last = 0; last < places.length; last += 1) {
    const end = places[last]?.at ?? 0;
    while (end - (places[first]?.at ?? 0) > within) first += 1;
    const there = new Map<number, number>();
    for (const { at, part } of places.slice(first, last + 1)) there.set(part, at);
    const sum = sumOf(there.keys(), parts);
    const span = end - Math.min(...there.values()) + 1;
    if (sum > most) [most, together] = [sum, new Set(there.keys())];
    closest = Math.max(closest, sum * (0.5 + (0.5 * there.size) / Math.max(span, there.size)));
  }
  return { most, closest, there: together };
}

/** What the parts count that stand in a text as they were asked, one after the other, where most of them do. */
export function asAsked(places: readonly Place[], parts: readonly Weighed[]): number {
  const beginnings = new Map<number, Set<number>>();
  for (const { at, part } of places) {
    const beginning = at - (parts[part]?.offset ?? 0);
    beginnings.set(beginning, (beginnings.get(beginning) ?? new Set()).add(part));
  }
  const sums = [...beginnings.values()]
    .filter((there) => there.size > 1)
    .map((there) => sumOf(there, parts));
  return Math.max(0, ...sums);
}
