/** Answers questions with Pagefind's index of texts and what the library says of its pages. */
import {
  INDEX,
  SEARCH,
  SEARCH_LIBRARY,
  SEARCH_QUESTIONS,
  SEARCH_WORDS,
} from '../model/addresses.ts';
import {
  type SearchLibrary,
  type SearchPage,
  type SearchQuestions,
  type SearchWords,
  type Section,
  TEXT_OVERLAP,
  TEXT_STRIDE,
  textFile,
} from '../model/search/library.ts';
import type { Passage } from '../model/search/excerpt.ts';
import {
  isStrange,
  type Knowledge,
  Names,
  type Question,
  readTyped,
  understand,
} from '../model/search/question.ts';
import { isStopWord, root, wordsOf } from '../model/search/text.ts';
import type { Vocabulary } from '../model/search/vocabulary.ts';
import { joinWords } from '../model/search/join-words.ts';
import { rank, type Ranked, readPages, type TextHit } from '../model/search/ranking.ts';
import type { Wish } from '../model/search/wish.ts';
import { once } from './once.ts';
import { loadTexts, type TextIndex } from './pagefind.ts';
import { load, LoadError, readable } from './search-files.ts';

export interface Answer {
  question: Question;
  /** Best first, all kinds. */
  ranked: Ranked[];
  /** Whether the texts could be searched; else only titles and names were. */
  hasTexts: boolean;
}

export interface SearchEngine {
  answer(wish: Pick<Wish, 'query' | 'literally'>): Promise<Answer>;
  /** What titles and names answer while the texts are still on their way; undefined once they are there. */
  answerEarly(wish: Pick<Wish, 'query' | 'literally'>): Promise<Answer | undefined>;
  /** The filters and answers of the search page, as HTML. */
  parts: string;
  /** Fetches the parts of the index that the last word of a question will need. */
  warm(query: string): void;
  /** The text of a page, a slide or a term around a place; each costs a small file. Undefined where it can't be had. */
  read(page: SearchPage, at: number): Promise<Passage | undefined>;
}

/**
 * Loads what answers need.
 * @param base the base path, with a slash at its end
 * @throws LoadError when what is known of the pages can't be had; without the texts, titles answer
 */
export async function loadSearch(base: string): Promise<SearchEngine> {
  const addressOf = (path: string) => `${base}${path.slice(1)}`;
  let index: Promise<TextIndex> | undefined;
  const openTexts = () => (index ??= loadTexts(addressOf(INDEX)));
  const passages = once(async (address) => (await load(address)).text());
  const loading = load(addressOf(SEARCH_LIBRARY), 'no-cache');
  // Titles answer first: the engine is asked for when they begin to arrive.
  loading.then(openTexts).catch(() => undefined);
  const library = (await readable(
    addressOf(SEARCH_LIBRARY),
    (await loading).json(),
  )) as SearchLibrary;
  const names = new Names(library);
  const pages = readPages(library);
  // What only some questions need is loaded with the first of them.
  const openVocabulary = once(async () => {
    const [{ Vocabulary: Known }, words] = await Promise.all([
      import('../model/search/vocabulary.ts'),
      loadJson<SearchWords>(addressOf(SEARCH_WORDS)),
    ]);
    return Known.read(words, names.words);
  });
  const openQuestions = once(async () => {
    const [{ Questions: Known }, questions] = await Promise.all([
      import('../model/search/questions.ts'),
      loadJson<SearchQuestions>(addressOf(SEARCH_QUESTIONS)),
    ]);
    return new Known(questions);
  });
  return {
    parts: library.parts,
    async answerEarly({ query, literally }) {
      const isLoading = await Promise.race([
        openTexts().then(
          () => false,
          () => false,
        ),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(true))),
      ]);
      return isLoading ? answer(query, literally, undefined, true) : undefined;
    },
    async answer({ query, literally }) {
      try {
        return await answer(query, literally, await openTexts());
      } catch (error) {
        if (!(error instanceof LoadError)) throw error;
        // Asked for again with the next question, unless only a part of it failed.
        const isThere = await openTexts().then(
          () => true,
          () => false,
        );
        if (!isThere) index = undefined;
        return await answer(query, literally, undefined);
      }
    },
    warm(query) {
      const word = wordsOf(query).at(-1) ?? '';
      if (word.length >= SHORTEST_BEGINNING && !isStopWord(word))
        openTexts()
          .then((there) => there.findExactly(word))
          .catch(() => undefined);
    },
    async read({ id }, at) {
      const part = Math.floor(at / TEXT_STRIDE);
      try {
        const text = await passages(addressOf(`${SEARCH}${textFile(id, part)}`));
        const [sections = '[]', words = ''] = text.split('\n');
        return {
          words: words.split(' '),
          from: Math.max(0, part * TEXT_STRIDE - TEXT_OVERLAP),
          sections: JSON.parse(sections) as Section[],
        };
      } catch {
        return undefined;
      }
    },
  };

  async function answer(
    query: string,
    literally: boolean,
    index: TextIndex | undefined,
    isEarly = false,
  ) {
    const typed = readTyped(query);
    const words = typed.map(({ word }) => word);
    let asked = isQuestion(words) && !isEarly ? optional(openQuestions()) : undefined;
    const inTexts = new Set<string>();
    const lookUp = async (word: string) => {
      if (!isStopWord(word) && (await index?.findExactly(word))?.size) inTexts.add(word);
    };
    // "work flow" may be one word; among many words, where a title has it.
    const pairs = words.slice(1).map((word, before) => `${words[before] ?? ''}${word}`);
    const joined = words.length <= FEW_WORDS ? pairs : pairs.filter((pair) => names.has(pair));
    await Promise.all([...words, ...joined].map(lookUp));
    const knowledge: Knowledge = {
      synonymsOf: (parts) => names.synonymsOf(parts),
      isInText: (word) =>
        inTexts.has(word) || names.kinds.has(root(word)) || (!index && names.has(word)),
      isBeginning: (letters) => names.isBeginning(letters),
      correct: () => undefined,
      relatives: () => [],
    };
    let vocabulary: Vocabulary | undefined;
    if (
      !isEarly &&
      typed.some(({ word, isUnfinished }) => isStrange(word, isUnfinished, knowledge))
    )
      vocabulary = await optional(openVocabulary());
    if (vocabulary) Object.assign(knowledge, knowAll(vocabulary, knowledge));
    if (words.some((word) => vocabulary?.isAsked(word))) asked ??= optional(openQuestions());
    const question = understand(query, knowledge, literally);
    const found = await askAll(question, index, {
      isName: (word) => names.kinds.has(root(word)),
      isBeginning: (letters) => (vocabulary ?? names.titles).isBeginning(letters),
    });
    const ask = (parts: readonly string[]) => found.get(parts.join(' ')) ?? new Map();
    return {
      question,
      ranked: rank(question, pages, ask, await asked),
      hasTexts: index !== undefined,
    };
  }
}

/** With so many words or fewer, any two neighbors are looked up as one word. */
const FEW_WORDS = 3;

/** Whether words are more than a name for something: three of them, or two of which one asks. */
const isQuestion = (words: readonly string[]) =>
  words.length > 2 || (words.length > 1 && words.some(isStopWord));

/** With the list of all words, beginnings are known, and other words are put right. */
const knowAll = (vocabulary: Vocabulary, { isInText, isBeginning }: Knowledge) => ({
  isInText: (word: string) =>
    isInText(word) || vocabulary.isInText(word) || vocabulary.isAsked(word),
  isBeginning: (letters: string) => isBeginning(letters) || vocabulary.isBeginning(letters),
  correct: (word: string, isUnfinished: boolean) => vocabulary.correct(word, isUnfinished),
  relatives: (word: string) => vocabulary.relatives(word),
});

/** What an answer can do without: undefined where it can't be had. */
async function optional<T>(loading: Promise<T>): Promise<T | undefined> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof LoadError) return undefined;
    throw error;
  }
}

/** @throws LoadError when the file can't be had or is damaged */
async function loadJson<T>(address: string): Promise<T> {
  // A new version of the site has other records under other names.
  const response = await load(address, 'no-cache');
  return (await readable(address, response.json())) as T;
}

/** Fewer letters begin too many words to be looked up in texts. */
const SHORTEST_BEGINNING = 3;

/** What is known of a word apart from where it stands. */
interface WordLore {
  /** Whether it is what a kind of page is called, and need not stand in one. */
  isName: (word: string) => boolean;
  /** Whether words of texts begin so. */
  isBeginning: (letters: string) => boolean;
}

/** Where a word stands; where it stands nowhere, those that it begins, unless it has few letters. */
async function findWord(
  index: TextIndex,
  word: string,
  { isName, isBeginning }: WordLore,
): Promise<ReadonlyMap<string, TextHit>> {
  const exact = await index.findExactly(word);
  if (exact.size === 0)
    return isName(word) || word.length < SHORTEST_BEGINNING || !isBeginning(word)
      ? exact
      : index.findBegun(word);
  // Asked exactly, the index tells one place of each text; else all, and what was loaded for other words besides.
  const all = await index.find([word]);
  return new Map([...all].filter(([id]) => exact.has(id)));
}

/** Asks the index for each way to say each part. */
async function askAll(
  { parts }: Question,
  index: TextIndex | undefined,
  lore: WordLore,
): Promise<Map<string, ReadonlyMap<string, TextHit>>> {
  if (!index) return new Map();
  const ways = parts.filter(({ counts }) => counts).flatMap(({ alternatives }) => alternatives);
  const found = ways.map(async ({ words, synonym }) => {
    const hits = await Promise.all(
      // Every text has a stop word.
      words.map(async (word) => (isStopWord(word) ? undefined : findWord(index, word, lore))),
    );
    return [words.join(' '), joinWords(hits, synonym !== undefined)] as const;
  });
  return new Map(await Promise.all(found));
}
