/** Titles, names and problems: short texts that say what a page is about, and how well they have what is asked. */
import type { Alternative, Part } from './question.ts';
import { isStopWord, root, stem, wordsOf } from './text.ts';

/** A short text as it is compared. */
export interface Phrase {
  words: string[];
  roots: string[];
  stems: string[];
  /** The sum of what its words count. */
  size: number;
}

/** How a phrase has a part: the way to say it, and how well it fits, from 0 to 1. */
interface Match {
  alternative: Alternative;
  fit: number;
}

export interface PhraseMatch {
  /** For each part of the question. */
  matches: readonly (Match | undefined)[];
  /** How much of the phrase was asked for, from 0 to 1. */
  cover: number;
}

/** What a word like `how` counts of a phrase. */
const STOP_WORD = 0.2;
const sizeOf = (word: string) => (isStopWord(word) ? STOP_WORD : 1);

/** Reads a title, a name or a problem. */
export function readPhrase(text: string): Phrase {
  const words = wordsOf(text);
  return {
    words,
    roots: words.map(root),
    stems: words.map(stem),
    size: words.reduce((sum, word) => sum + sizeOf(word), 0),
  };
}

/**
 * How well a phrase has the parts of a question.
 * @param otherForm how well another form of a word fits: `manager` in a title about managing
 */
export function matchPhrase(
  phrase: Phrase,
  parts: readonly Part[],
  otherForm: number,
): PhraseMatch {
  const used = new Set<number>();
  const matches = parts.map(({ alternatives }) => {
    let best: Match | undefined;
    for (const alternative of alternatives) {
      const found = alternative.words.map((word) => findWord(phrase, word, otherForm));
      const fit = Math.min(...found.map((match) => match.fit)) * alternative.weight;
      if (found.length === 0 || fit === 0) continue;
      for (const { at } of found) used.add(at);
      if (!best || fit > best.fit) best = { alternative, fit };
    }
    return best;
  });
  const covered = [...used].reduce((sum, at) => sum + sizeOf(phrase.words[at] ?? ''), 0);
  return { matches, cover: phrase.size > 0 ? covered / phrase.size : 0 };
}

/** Where a phrase has a word, or another form of it, or one that it begins. */
function findWord({ stems, roots, words }: Phrase, word: string, otherForm: number) {
  const same = roots.indexOf(root(word));
  if (same >= 0) return { at: same, fit: 1 };
  const related = stems.indexOf(stem(word));
  if (related >= 0) return { at: related, fit: otherForm };
  const begun = word.length > 1 ? words.findIndex((own) => own.startsWith(word)) : -1;
  return { at: begun, fit: begun < 0 ? 0 : otherForm };
}
