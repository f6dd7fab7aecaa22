/** How hard a text is to read, and the sentences and words that it is made of. English only. */
import { syllable } from 'syllable';

const WORD = /[\p{L}\p{N}$%][\p{L}\p{N}$%’'.,:/-]*/gu;

/** The words of a text, without the marks at their ends: `Well-kept`, `$48,000`, `2:15`. */
export const listWords = (text: string): string[] =>
  [...text.matchAll(WORD)].map(([word]) => word.replace(/[’'.,:/-]+$/u, ''));

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Points that end no sentence: of `p.m.`, `U.S.C.`, `e.g.` and titles. */
const ABBREVIATIONS = /\b(?:(?:\p{L}\.){2,}|(?:Dr|Mr|Mrs|Ms|St|No|vs|Inc|approx)\.(?= \S))/gu;
/** A letter as long as the point whose place it takes. */
const NO_POINT = '\u02d9';

/** The sentences of one paragraph, as they stand in it. */
export const listSentences = (paragraph: string): string[] => {
  const text = paragraph.replaceAll(ABBREVIATIONS, (word) => word.replaceAll('.', NO_POINT));
  return [...sentences.segment(text)]
    .map(({ segment, index }) => paragraph.slice(index, index + segment.length).trim())
    .filter((sentence) => listWords(sentence).length > 0);
};

/** A figure is spoken, too, but its syllables are not in its digits: it counts as one. */
const countSyllables = (word: string) =>
  Math.max(1, syllable(word.replaceAll('.', '').replaceAll(/[^\p{L}]/gu, ' ')));

/**
 * The school grade of paragraphs by Flesch and Kincaid (Kincaid, Fishburne, Rogers and Chissom, 1975: 0.39 × words a
 * sentence + 11.8 × syllables a word − 15.59). A paragraph ends its last sentence, whatever mark it has. 0 without words.
 */
export function readingGrade(paragraphs: readonly string[]): number {
  const all = paragraphs.flatMap(listSentences);
  const words = all.flatMap(listWords);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return (0.39 * words.length) / all.length + (11.8 * syllables) / words.length - 15.59;
}

/** A sentence without what the eye skips: case, marks and the form of quotes. */
export const normalSentence = (sentence: string): string =>
  listWords(sentence).join(' ').toLowerCase().replaceAll('’', "'");
