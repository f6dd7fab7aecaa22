/** The words that the library has: what search corrects a mistyped word to. */
import type { SearchWords } from './library.ts';
import { type Distance, distance } from './edits.ts';
import { isStopWord, root, stem } from './text.ts';

/** In how many texts a word stands at least that is frequent, and one that stands in some; others are rare. */
export const FREQUENT = 8;
export const SOME = 3;

/** Writes sorted words so that each says how many letters it shares with the one before it, as a capital letter. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(25, word.length) && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${String.fromCharCode(65 + shared)}${word.slice(shared)}`;
    })
    .join('');
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    return before;
  });
}

/** How many letters of a word may be wrong. */
const allowedEdits = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);
/** Words of one family share so many letters at least, and this share of a word. */
const FAMILY = 5;
const FAMILY_SHARE = 0.65;
const MOST_RELATIVES = 3;
/** Two words written as one: as far away as one letter. */
const SPLIT_COST = 0.9;
const FIRST_LETTER_COST = 0.5;
/** What a word of a rarer class costs. */
const RARITY_COST = 0.12;
/** An unfinished word is corrected less readily than a finished one. */
const UNFINISHED_COST = 0.3;

/** Whether somebody who meant a word may have typed it so; else it is another word that the library doesn't have. */
function isSlip(typed: string, word: string, { edits, cost }: Distance, isOtherStart: boolean) {
  if (edits > 1 && isOtherStart) return false;
  return typed.length > 4 || typed.length !== word.length || cost < 1;
}

/** A word that somebody may have meant. */
interface Candidate {
  word: string;
  /** Its class of frequency. */
  rarity: number;
  letters: number;
}

/** The letters from a to z that a word has, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function countLetters(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The words of a library, and what was meant by one that it does not have. */
export class Vocabulary {
  /** The class of each word that stands in a text; 0 is the most frequent. */
  readonly #rarity = new Map<string, number>();
  readonly #names: ReadonlySet<string>;
  readonly #misspellings: ReadonlyMap<string, string>;
  readonly #asked: ReadonlySet<string>;
  readonly #others: ReadonlySet<string>;
  #stems: Set<string> | undefined;
  #known: readonly Candidate[] | undefined;

  /**
   * @param texts the words of all texts by class of frequency, the most frequent first
   * @param names words that lead somewhere and need not stand in a text
   * @param besides misspellings, each with what is meant; words of questions; the stems of common words that are not meant
   * for another
   */
  constructor(
    texts: readonly (readonly string[])[],
    names: ReadonlySet<string> = new Set(),
    besides: {
      misspellings?: Readonly<Record<string, string>>;
      asked?: Iterable<string>;
      others?: Iterable<string>;
    } = {},
  ) {
    for (const [rarity, words] of texts.entries())
      for (const word of words) this.#rarity.set(word, rarity);
    this.#names = names;
    this.#misspellings = new Map(Object.entries(besides.misspellings ?? {}));
    this.#asked = new Set(Array.from(besides.asked ?? [], root));
    this.#others = new Set(besides.others);
  }

  static read(
    { words, misspellings, asked, others }: SearchWords,
    names: ReadonlySet<string>,
  ): Vocabulary {
    return new Vocabulary(words.map(unpackWords), names, {
      misspellings,
      asked: unpackWords(asked),
      others: unpackWords(others),
    });
  }

  /** Whether a word, or another form of it, stands only in the questions that pages answer. */
  isAsked(word: string): boolean {
    return this.#asked.has(root(word)) && !this.isInText(word);
  }

  /** Whether a text has this word or another form of it; such a word is never corrected. */
  isInText(word: string): boolean {
    if (/^\p{N}$/u.test(word) || this.#rarity.has(word)) return true;
    this.#stems ??= new Set(Array.from(this.#rarity.keys(), stem));
    return this.#stems.has(stem(word));
  }

  /** Whether words of texts begin so. */
  isBeginning(letters: string): boolean {
    for (const word of this.#rarity.keys()) if (word.startsWith(letters)) return true;
    return false;
  }

  /** Other words of the same family as a word that no text has, the nearest first: `decentralized` for `decentralization`. */
  relatives(word: string): string[] {
    const shared = Math.max(FAMILY, Math.ceil(word.length * FAMILY_SHARE));
    const start = word.slice(0, shared);
    return word.length < shared
      ? []
      : [...this.#rarity.keys()]
          .filter((own) => own.startsWith(start) && own.length <= word.length + shared / 2)
          .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
          .slice(0, MOST_RELATIVES);
  }

  /**
   * What somebody meant who typed a word that the library does not know: one word, or two that stand together.
   * @param isUnfinished whether it may be the beginning of a word
   * @returns undefined where nothing is near enough
   */
  correct(typed: string, isUnfinished = false): string | undefined {
    const listed = this.#misspellings.get(typed);
    if (listed !== undefined) return listed;
    // `tweet` is not `twenty`.
    if (this.#others.has(stem(typed))) return undefined;
    const most = allowedEdits(typed);
    let best: { word: string; cost: number } | undefined;
    const offer = (word: string, cost: number) => {
      if (word === typed) return;
      if (!best || cost < best.cost || (cost === best.cost && word < best.word))
        best = { word, cost };
    };
    if (most > 0) {
      const letters = lettersOf(typed);
      for (const { word, rarity, letters: own } of this.#candidates()) {
        // Each wrong letter is one that the other word lacks: most words are out of reach at a glance.
        const lacking = countLetters(letters & ~own);
        if (lacking > most) continue;
        const wrongStart = word[0] === typed[0] ? 0 : FIRST_LETTER_COST;
        const near = countLetters(own & ~letters) <= most ? distance(typed, word, most) : undefined;
        if (near && isSlip(typed, word, near, wrongStart > 0))
          offer(word, near.cost + wrongStart + rarity * RARITY_COST);
        if (!isUnfinished || typed.length < 5 || wrongStart > 0 || lacking > 1) continue;
        const begun = distance(typed, word, 1, true);
        if (begun) offer(word, begun.cost + UNFINISHED_COST + rarity * RARITY_COST);
      }
    }
    const parts = this.split(typed);
    if (parts) offer(parts.join(' '), SPLIT_COST);
    return best?.word;
  }

  #candidates(): readonly Candidate[] {
    this.#known ??= [
      ...this.#rarity,
      ...Array.from(this.#names, (name): [string, number] => [name, this.#rarity.get(name) ?? 1]),
    ]
      .filter(([word]) => !/\p{N}/u.test(word))
      .map(([word, rarity]) => ({ word, rarity, letters: lettersOf(word) }));
    return this.#known;
  }

  /** Two words of the library, written as one. */
  split(typed: string): [string, string] | undefined {
    let best: { parts: [string, string]; rarity: number } | undefined;
    for (let at = 3; at <= typed.length - 3; at += 1) {
      const parts: [string, string] = [typed.slice(0, at), typed.slice(at)];
      const [first, second] = parts.map((part) => (isStopWord(part) ? 0 : this.#rarity.get(part)));
      if (first === undefined || second === undefined) continue;
      if (!best || first + second < best.rarity) best = { parts, rarity: first + second };
    }
    return best?.parts;
  }
}
