/** Names of several words in texts, from what the index has of each word. */
import type { TextHit } from './ranking.ts';

type Hits = ReadonlyMap<string, TextHit>;

/**
 * Where the words of a name stand one after the other.
 * @param words what the index has of each word, in their order; undefined for a word that any text has
 * @param orApart whether texts count that have all words somewhere, where none has them together
 */
export function joinWords(words: readonly (Hits | undefined)[], orApart: boolean): Hits {
  const [first, ...others] = words.flatMap((hits, offset) => (hits ? [{ hits, offset }] : []));
  if (!first) return new Map();
  if (others.length === 0) return first.hits;
  const together = new Map<string, TextHit>();
  const apart = new Map<string, TextHit>();
  for (const id of first.hits.keys()) {
    const each = [first, ...others].flatMap(({ hits, offset }) => {
      const hit = hits.get(id);
      return hit ? [{ ...hit, offset }] : [];
    });
    if (each.length <= others.length) continue;
    const score = each.reduce((sum, hit) => sum + hit.score, 0) / each.length;
    const beginnings = each
      .map(({ places, offset }) => new Set(places.map((at) => at - offset)))
      .reduce((all, some) => new Set([...all].filter((at) => some.has(at))));
    const places = [...beginnings].flatMap((at) => each.map(({ offset }) => at + offset));
    if (places.length > 0) together.set(id, { score, places });
    apart.set(id, { score, places: each.flatMap((hit) => hit.places) });
  }
  return together.size > 0 || !orApart ? together : apart;
}
