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
  understand,
} from '../model/search/question.ts';
import { isStopWord, root, wordsOf } from '../model/search/text.ts';
import type { Vocabulary } from '../model/search/vocabulary.ts';
import { joinWords } from '../model/search/join-words.ts';
import { rank, type Ranked, readPages, type TextHit } from '../model/search/ranking.ts';
import type { Wish } from '../model/search/wish.ts';
import { loadTexts, once, type TextIndex } from './pagefind.ts';
import { load } from './search-files.ts';

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
 * @throws Error when what is known of the pages can't be reached; without the texts, titles answer
 */
export async function loadSearch(base: string): Promise<SearchEngine> {
  const addressOf = (path: string) => `${base}${path.slice(1)}`;
  let index: Promise<TextIndex> | undefined;
  // What could not be had is asked for again with the next question.
  const openTexts = () =>
    (index ??= loadTexts(addressOf(INDEX)).catch((error: unknown) => {
      index = undefined;
      throw error;
    }));
  openTexts().catch(() => undefined);
  const texts = once(async (address) => (await load(address)).text());
  const library = await loadJson<SearchLibrary>(addressOf(SEARCH_LIBRARY));
  const names = new Names(library);
  const pages = readPages(library);
  // What only some questions need is loaded with the first of them; what could not be had, with the next.
  const openVocabulary = optional(async () => {
    const [{ Vocabulary: Known }, words] = await Promise.all([
      import('../model/search/vocabulary.ts'),
      loadJson<SearchWords>(addressOf(SEARCH_WORDS)),
    ]);
    return Known.read(words, names.words);
  });
  const openQuestions = optional(async () => {
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
      const whole = await openTexts().catch(() => undefined);
      try {
        return await answer(query, literally, whole);
      } catch {
        return await answer(query, literally, undefined);
      }
    },
    warm(query) {
      const word = wordsOf(query).at(-1) ?? '';
      if (word.length >= SHORTEST_BEGINNING && !isStopWord(word))
        openTexts()
          .then((index) => index.find([word], true))
          .catch(() => undefined);
    },
    async read({ id }, at) {
      const part = Math.floor(at / TEXT_STRIDE);
      try {
        const text = await texts(addressOf(`${SEARCH}${textFile(id, part)}`));
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
    const words = wordsOf(query);
    const asked = isQuestion(words) && !isEarly ? openQuestions() : undefined;
    const inTexts = new Set<string>();
    const lookUp = async (word: string) => {
      if (!isStopWord(word) && (await index?.find([word], true))?.size) inTexts.add(word);
    };
    await Promise.all([
      ...words.map(lookUp),
      // "work flow" is the one word that a title has.
      ...words
        .slice(1)
        .map((word, before) => `${words[before] ?? ''}${word}`)
        .filter((joined) => names.words.has(joined))
        .map(lookUp),
    ]);
    const knowledge: Knowledge = {
      synonymsOf: (parts) => names.synonymsOf(parts),
      isInText: (word) =>
        inTexts.has(word) || names.kinds.has(root(word)) || (!index && names.words.has(word)),
      isBeginning: (letters) => names.isBeginning(letters),
      correct: () => undefined,
      relatives: () => [],
    };
    const isLast = (at: number) => at === words.length - 1;
    if (!isEarly && words.some((word, at) => isStrange(word, isLast(at), knowledge))) {
      const known = await openVocabulary();
      if (known) Object.assign(knowledge, knowAll(known, knowledge));
    }
    const question = understand(query, knowledge, literally);
    const found = await askAll(question, index, names.kinds);
    const ask = (parts: readonly string[]) => found.get(parts.join(' ')) ?? new Map();
    return {
      question,
      ranked: rank(question, pages, ask, await asked),
      hasTexts: index !== undefined,
    };
  }
}

/** Whether words are more than a name for something: three of them, or one that asks. */
const isQuestion = (words: readonly string[]) => words.length > 2 || words.some(isStopWord);

/** With the list of all words, beginnings are known, and other words are put right. */
const knowAll = (vocabulary: Vocabulary, { isInText, isBeginning }: Knowledge) => ({
  isInText: (word: string) => isInText(word) || vocabulary.isInText(word),
  isBeginning: (letters: string) => isBeginning(letters) || vocabulary.isBeginning(letters),
  correct: (word: string, isUnfinished: boolean) => vocabulary.correct(word, isUnfinished),
  relatives: (word: string) => vocabulary.relatives(word),
});

/** Does something once, and again where it failed; undefined stands for what failed. */
function optional<T>(make: () => Promise<T>): () => Promise<T | undefined> {
  let made: Promise<T | undefined> | undefined;
  return () =>
    (made ??= make().catch(() => {
      made = undefined;
      return undefined;
    }));
}

async function loadJson<T>(address: string): Promise<T> {
  // A new version of the site has other records under other names.
  return (await (await load(address, 'no-cache')).json()) as T;
}

/** Fewer letters begin too many words to be looked up in texts. */
const SHORTEST_BEGINNING = 3;

/** Where a word stands; where it stands nowhere, those that it begins, unless it has few letters. */
async function findWord(
  index: TextIndex,
  word: string,
  isName: boolean,
): Promise<ReadonlyMap<string, TextHit>> {
  const exact = await index.find([word], true);
  // What a kind of page is called need not stand in one.
  if (exact.size === 0)
    return isName || word.length < SHORTEST_BEGINNING ? exact : index.find([word]);
  // Asked exactly, the index tells one place of each text; else all, and what was loaded for other words besides.
  const all = await index.find([word]);
  return new Map([...all].filter(([id]) => exact.has(id)));
}

/** Asks the index for each way to say each part. */
async function askAll(
  { parts }: Question,
  index: TextIndex | undefined,
  kinds: ReadonlySet<string>,
): Promise<Map<string, ReadonlyMap<string, TextHit>>> {
  if (!index) return new Map();
  const ways = parts.filter(({ counts }) => counts).flatMap(({ alternatives }) => alternatives);
  const found = ways.map(async ({ words, synonym }) => {
    const hits = await Promise.all(
      // Every text has a stop word.
      words.map(async (word) =>
        isStopWord(word) ? undefined : findWord(index, word, kinds.has(root(word))),
      ),
    );
    return [words.join(' '), joinWords(hits, synonym !== undefined)] as const;
  });
  return new Map(await Promise.all(found));
}
