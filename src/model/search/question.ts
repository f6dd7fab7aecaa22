/** What somebody asks: the words that count, what else they may mean, and how they are spelled in the library. */
import type { SearchLibrary } from './library.ts';
import { isStopWord, readWords, root, wordsOf } from './text.ts';

/** One of the ways to say a part of a question. */
export interface Alternative {
  /** The words, as they are compared. */
  words: string[];
  /** How much finding it counts, from 0 to 1. */
  weight: number;
  /** Where these are our words for what was typed: both, as they are shown. */
  synonym?: { typed: string; say: string };
}

/** A part of a question that a page has or has not. */
export interface Part {
  /** As it was typed, or corrected. */
  typed: string;
  /** The number of words before it in the question. */
  offset: number;
  alternatives: Alternative[];
  /** Whether it tells what the page is about; the others (`how`, `the`) only tell titles apart. */
  counts: boolean;
}

export interface Question {
  parts: Part[];
  /** What was typed, with words put right; undefined where none was wrong. */
  corrected?: string;
}

/** A synonym's page is as good as one that has the very word, but where both are there, that one comes first. */
const SYNONYM_WEIGHT = 0.85;
/** A word of the same family says nearly the same. */
const RELATIVE_WEIGHT = 0.7;
/** The longest name, in words. */
const LONGEST_NAME = 6;

const keyOf = (words: readonly string[]) => words.map(root).join(' ');

/** What is known of the words of one question. */
export interface Knowledge {
  /** Our words for a name of others. */
  synonymsOf: (words: readonly string[]) => readonly string[];
  /** Whether a text has this word or another form of it. */
  isInText: (word: string) => boolean;
  /** Whether words that lead somewhere begin so. */
  isBeginning: (letters: string) => boolean;
  /** How a word is spelled that no text has; may be two words. Undefined where nothing is near enough. */
  correct: (word: string, isUnfinished: boolean) => string | undefined;
  /** Words of texts that are of the same family as a word that no text has. */
  relatives: (word: string) => readonly string[];
}

/** The longest name of others with which these words begin, in words; 0 where there is none. */
function nameAt(words: readonly Typed[], { synonymsOf }: Knowledge): number {
  const names = words.slice(0, LONGEST_NAME).map(({ word }) => word);
  for (let length = names.length; length > 0; length -= 1)
    if (synonymsOf(names.slice(0, length)).length > 0) return length;
  return 0;
}

/** Words of which some may be begun. */
class Words {
  readonly #words = new Set<string>();

  add(words: Iterable<string>): void {
    for (const word of words) this.#words.add(word);
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }

  /** Whether one of them begins so and goes on. */
  isBeginning(letters: string): boolean {
    for (const word of this.#words)
      if (word.length > letters.length && word.startsWith(letters)) return true;
    return false;
  }

  [Symbol.iterator]() {
    return this.#words.values();
  }
}

/** Other names for what the library has. */
export class Names {
  /** By the roots of their words: what we say instead. */
  readonly #synonyms = new Map<string, string[]>();
  /** The words of what others say. */
  readonly #others = new Words();
  /** The words of titles. */
  readonly titles = new Words();

  /** The roots of what kinds of pages are called. */
  readonly kinds: ReadonlySet<string>;

  constructor({ synonyms, pages, kinds }: SearchLibrary) {
    this.kinds = new Set(Object.values(kinds).flatMap((kind) => wordsOf(kind).map(root)));
    for (const { say, for: others } of synonyms)
      for (const other of others) {
        const words = wordsOf(other);
        this.#others.add(words);
        const key = keyOf(words);
        this.#synonyms.set(key, [...(this.#synonyms.get(key) ?? []), say]);
      }
    for (const { title } of pages) this.titles.add(wordsOf(title));
  }

  /** The words of names and titles: what leads somewhere. */
  get words(): ReadonlySet<string> {
    return new Set([...this.#others, ...this.titles]);
  }

  has(word: string): boolean {
    return this.#others.has(word) || this.titles.has(word);
  }

  synonymsOf(words: readonly string[]): readonly string[] {
    return this.#synonyms.get(keyOf(words)) ?? [];
  }

  /** Whether a word of a name or a title begins so: what somebody begins to type. */
  isBeginning(letters: string): boolean {
    return this.#others.isBeginning(letters) || this.titles.isBeginning(letters);
  }
}

/** Whether a word has to be looked up in the list of all words: no text has it, and it begins no name. */
export function isStrange(
  word: string,
  isLast: boolean,
  knows: Pick<Knowledge, 'isInText' | 'isBeginning' | 'synonymsOf'>,
): boolean {
  return !(
    isStopWord(word) ||
    knows.isInText(word) ||
    knows.synonymsOf([word]).length > 0 ||
    (isLast && knows.isBeginning(word))
  );
}

/** A word of a question. */
interface Typed {
  word: string;
  /** As it is shown. */
  shown: string;
  /** Where it stands in what was typed. */
  start: number;
  end: number;
  /** Whether it may go on. */
  isUnfinished: boolean;
}

/**
 * Reads a question.
 * @param literally as it was typed, without putting words right
 */
export function understand(query: string, knowledge: Knowledge, literally = false): Question {
  // As typed, other words of the family are no answer either.
  const known = literally ? { ...knowledge, relatives: () => [] } : knowledge;
  const { words, corrected } = literally
    ? { words: readTyped(query), corrected: undefined }
    : correctWords(query, knowledge);
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const { part, length } = readPart(words.slice(at), known);
    // A word that is said twice is asked once.
    const isSame = ({ typed }: Part) => typed.toLowerCase() === part.typed.toLowerCase();
    if (!parts.some(isSame)) parts.push({ ...part, offset: at });
    at += length;
  }
  return { parts, ...(corrected !== undefined && { corrected }) };
}

/** The words of a question as they were typed. */
export function readTyped(query: string): Typed[] {
  return readWords(query).map(({ word, start, end }) => ({
    word,
    shown: query.slice(start, end),
    start,
    end,
    isUnfinished: end === query.length,
  }));
}

/** Puts right what the library does not know: letters, and spaces too many or too few. */
function correctWords(query: string, knowledge: Knowledge) {
  const typed = readTyped(query);
  const words: Typed[] = [];
  const changes: { start: number; end: number; right: string }[] = [];
  const has = (word: string) => isStopWord(word) || knowledge.isInText(word);
  const isName = (word: string) => has(word) || knowledge.synonymsOf([word]).length > 0;
  for (let at = 0; at < typed.length;) {
    const name = nameAt(typed.slice(at), knowledge);
    if (name > 0) {
      words.push(...typed.slice(at, at + name));
      at += name;
      continue;
    }
    const [here, next] = typed.slice(at, at + 2) as [Typed, Typed?];
    at += 1;
    const joined = next && here.word + next.word;
    // "hand outs": a space too many.
    if (joined && !(has(here.word) && has(next.word)) && isName(joined)) {
      words.push({ ...next, word: joined, shown: joined });
      changes.push({ start: here.start, end: next.end, right: joined });
      at += 1;
      continue;
    }
    const right = isStrange(here.word, here.isUnfinished, knowledge)
      ? knowledge.correct(here.word, here.isUnfinished)
      : undefined;
    if (right !== undefined) changes.push({ start: here.start, end: here.end, right });
    words.push(
      ...(right === undefined
        ? [here]
        : wordsOf(right).map((word) => ({ ...here, word, shown: word }))),
    );
  }
  return { words, corrected: changes.length > 0 ? change(query, changes) : undefined };
}

/** A text with pieces of it put right; the rest stays as it was typed. */
function change(
  text: string,
  changes: readonly { start: number; end: number; right: string }[],
): string {
  const pieces = changes.map(
    ({ start, right }, i) => text.slice(changes[i - 1]?.end, start) + right,
  );
  return pieces.join('') + text.slice(changes.at(-1)?.end);
}

/** "a part" is not "apart"; "e mail" is "email". */
const isArticle = (word: string) => word.length === 1 && isStopWord(word);

/** The first part of some words: the longest name that others give to something of ours, or one word. */
function readPart(
  words: readonly Typed[],
  knowledge: Knowledge,
): { part: Omit<Part, 'offset'>; length: number } {
  const length = nameAt(words, knowledge);
  if (length > 0) {
    const name = words.slice(0, length);
    const says = knowledge.synonymsOf(name.map(({ word }) => word));
    return { part: partOf(name, says, knowledge), length };
  }
  const [first, second] = words;
  if (first && second && !isArticle(first.word) && !isStopWord(second.word)) {
    // "work flow" may be two words or the one that we write.
    const joined = first.word + second.word;
    if (knowledge.isInText(joined))
      return { part: partOf(words.slice(0, 2), [joined], knowledge), length: 2 };
  }
  return { part: partOf(words.slice(0, 1), [], knowledge), length: 1 };
}

function partOf(
  name: readonly Typed[],
  says: readonly string[],
  knowledge: Knowledge,
): Omit<Part, 'offset'> {
  const typed = name.map(({ shown }) => shown).join(' ');
  const words = name.map(({ word }) => word);
  const counts = says.length > 0 || !words.every(isStopWord);
  const isThere = name.every(
    ({ word, isUnfinished }) =>
      isStopWord(word) || knowledge.isInText(word) || (isUnfinished && knowledge.isBeginning(word)),
  );
  // "on line" is "online" and not any line.
  const isOneWord = words.length > 1 && says.every((say) => say === words.join(''));
  return {
    typed,
    counts,
    alternatives: [
      ...(isThere && !(isOneWord && words.some(isStopWord)) ? [{ words, weight: 1 }] : []),
      ...(isThere || words.length > 1 || says.length > 0
        ? []
        : words
            .flatMap((word) => knowledge.relatives(word))
            .map((word) => ({ words: [word], weight: RELATIVE_WEIGHT }))),
      ...[...new Set(says)].map((say) => ({
        words: wordsOf(say),
        weight: SYNONYM_WEIGHT,
        // A space is no other word.
        ...(say.replaceAll(' ', '') !== words.join('') && { synonym: { typed, say } }),
      })),
    ],
  };
}
