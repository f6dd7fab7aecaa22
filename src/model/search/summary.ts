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
    | 'many'
    | 'some';
  /** Pages, slides and terms that the filters leave. */
  count: number;
  /** The same without filters. */
  all: number;
}

/** Sums up what a question found. */
export function summarize(
  { parts }: Pick<Question, 'parts'>,
  ranked: readonly Ranked[],
  filters: Pick<Wish, 'kind' | 'bucket'>,
): Summary {
  const found = listHits(ranked, filters).flatMap(({ lead, below }) => [lead, ...below]);
  return { says: pickSentence(parts, found, ranked), count: found.length, all: ranked.length };
}

function pickSentence(
  parts: Question['parts'],
  found: readonly Ranked[],
  ranked: readonly Ranked[],
): Summary['says'] {
  if (parts.length === 0) return 'no-words';
  const [first] = found;
  if (!first) {
    if (ranked.length > 0) return 'filtered';
    return parts.some(({ counts }) => counts) ? 'none' : 'stop-words';
  }
  if (!ranked.some(({ isWhole }) => isWhole) && parts.length <= FEW_WORDS) return 'nearest';
  // The best of them lacks something: nothing is said of the others.
  if (!first.isWhole) return 'nearest-question';
  if (found.length < ranked.length) return 'some';
  return found.length === 1 ? 'one' : 'many';
}
