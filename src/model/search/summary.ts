/** What one sentence says of an answer. */
import { listHits } from './hits.ts';
import type { Question } from './question.ts';
import type { Ranked } from './ranking.ts';
import type { Wish } from './wish.ts';

/** A longer question is one that hardly any page has word for word. */
const FEW_WORDS = 3;

export interface Summary {
  /** Which sentence. */
  says:
    | 'no-words'
    | 'stop-words'
    | 'none'
    | 'filtered'
    | 'nearest'
    | 'nearest-question'
    | 'one'
    | 'many';
  /** Pages, slides and terms that the filters leave. */
  count: number;
}

/** Sums up what a question found. */
export function summarize(
  { parts }: Pick<Question, 'parts'>,
  ranked: readonly Ranked[],
  filters: Pick<Wish, 'kind' | 'bucket'>,
): Summary {
  const found = listHits(ranked, filters).flatMap(({ lead, below }) => [lead, ...below]);
  const count = found.length;
  if (parts.length === 0) return { says: 'no-words', count };
  if (count === 0) {
    if (ranked.length > 0) return { says: 'filtered', count };
    return { says: parts.some(({ counts }) => counts) ? 'none' : 'stop-words', count };
  }
  if (!found.some(({ isWhole }) => isWhole))
    return { says: parts.length > FEW_WORDS ? 'nearest-question' : 'nearest', count };
  return { says: count === 1 ? 'one' : 'many', count };
}
