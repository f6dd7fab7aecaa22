/** Text as search reads it: words without case, accents and punctuation, and what two forms of a word share. */
import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';

/** A word of a text, and where it stands there. */
export interface Word {
  /** Lower case, without accents and punctuation: `q&a` is `qa`, `member’s` is `member`. */
  word: string;
  /** Where it begins and ends, in UTF-16 units. */
  start: number;
  end: number;
}

/** Letters and figures, and letters with dots; a hyphen parts words, an apostrophe or an ampersand inside does not. */
const WORD = /(?:\p{L}\.){2,}\p{L}?|[\p{L}\p{N}\p{M}]+(?:['’&][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, in its order. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ word }) => word !== '');
}

/** The words of a text, as they are compared. */
export const wordsOf = (text: string): string[] =>
  // Most names need no more, and a library has many.
  PLAIN_TEXT.test(text) ? text.toLowerCase().split(' ') : readWords(text).map(({ word }) => word);
const PLAIN_TEXT = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** A word as it is compared: lower case, without accents, punctuation and a possessive s. */
export const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What the forms of an English word share: `measuring` and `measures` are `measur`. */
export const stem = remembered(stemmer);

/** A word without the endings of its forms: `managed` and `managing` are `manag`, `manager` is another word. */
export const root = remembered((word) => {
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  // `meetings` is a form of `meeting`, which is one of `meet`.
  const single = withoutPlural(word);
  return (
    (stumpOf(single) ?? single)
      // `labelled` and `enroll`; the two of `roll` are its own, else it would be `role`.
      .replace(/([aeiouy][^aeiouy]+[aeiouy]l)l$/, '$1')
      .replace(/e$/, '')
      // `cookie`, whose plural ends as that of `policy`.
      .replace(/i$/, 'y')
  );
});

/** The words of a library come again and again. */
function remembered(read: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) known.set(word, (result = read(word)));
    return result;
  };
}

/** Words whose ends look like endings. */
const WHOLE = new Set(['bias', 'canvas', 'news', 'embed', 'hundred', 'naked', 'sacred']);

/** What stands before `ing` or `ed`, where that has a vowel: not in `string`, and not in `need`. */
function stumpOf(word: string): string | undefined {
  const [ending] = /ing$|(?<!e)ed$/.exec(word) ?? [];
  const stump = ending && word.slice(0, -ending.length);
  if (!stump || !/[aeiouy]/.test(stump) || WHOLE.has(word)) return undefined;
  // The ending doubles a letter of `plan`; those of `add`, `call` and `staff` are their own.
  return stump.length > 3 ? stump.replace(/([bdgkmnprtvz])\1$/, '$1') : stump;
}

function withoutPlural(word: string): string {
  if (WHOLE.has(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a word is so common that every text has it: it tells nothing of what a text is about. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
