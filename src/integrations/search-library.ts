/** Makes what search knows besides the index of texts: pages and their names, the words of the library, synonyms. */
import { gunzipSync } from 'node:zlib';
import { serializeOuter } from 'parse5';
import { z } from 'zod';
import { attribute, findElement, readPage } from '../downloads/page-tree.ts';
import { withBase } from '../model/addresses.ts';
import { distance } from '../model/search/edits.ts';
import {
  type SearchLibrary,
  type SearchPage,
  type SearchQuestions,
  type SearchWords,
  type Section,
  type Synonym,
  TEXT_OVERLAP,
  TEXT_STRIDE,
  textFile,
} from '../model/search/library.ts';
import { fold, isStopWord, stem, wordsOf } from '../model/search/text.ts';
import type { CataloguePage } from '../schemas/catalogue.ts';
import { words as siteWords } from '../site.ts';
import { listCommonWords, openDictionary } from './common-words.ts';
import { FREQUENT, packWords, SOME, Vocabulary } from '../model/search/vocabulary.ts';

/** A file of Pagefind's index. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** A record as Pagefind writes it: a small file of its own. */
interface TextRecord {
  id: string;
  /** Without the base path. */
  address: string;
  words: string[];
  sections: Section[];
}

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  anchors: z.array(
    z.object({ element: z.string(), id: z.string(), text: z.string(), location: z.number() }),
  ),
});

/** Reads the records out of an index: gzipped JSON behind a mark. @throws Error when Pagefind writes them otherwise */
function readRecords(files: readonly IndexFile[]): TextRecord[] {
  return files.flatMap(({ path, content }) => {
    const [, id] = FRAGMENT.exec(path) ?? [];
    if (id === undefined) return [];
    const text = gunzipSync(content).toString();
    const record = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))));
    const sections = record.anchors
      .filter(({ element }) => /^h[2-6]$/.test(element))
      .map((anchor): Section => [anchor.id, anchor.text, anchor.location]);
    return [{ id, address: record.url, words: record.content.split(/\s+/), sections }];
  });
}

export interface SearchSource {
  catalogue: readonly CataloguePage[];
  /** The library's own list; the aliases of terms come to it. */
  synonyms: readonly Synonym[];
  files: readonly IndexFile[];
  /** The search page as HTML. */
  searchPage: string;
  /** The base path. */
  base: string;
  /** Whether the site has a file at an address without the base path. */
  exists: (address: string) => boolean;
}

/** What search loads beside the index. @throws Error when a page of the catalogue is not in the index, or the search page has no answers */
export function makeSearchLibrary({
  catalogue,
  synonyms: own,
  files,
  searchPage,
  base,
  exists,
}: SearchSource): {
  library: SearchLibrary;
  words: SearchWords;
  questions: SearchQuestions;
  /** The texts by the names of their files. */
  texts: Map<string, string>;
} {
  const records = new Map(readRecords(files).map((record) => [record.address, record]));
  const pages = catalogue.map((page): SearchPage => {
    const record = records.get(page.address);
    if (!record) throw new Error(tellMissing(page.address));
    return toSearchPage(page, record.id, base, exists);
  });
  const texts = [...records.values()].map((record) => record.words.join(' '));
  const words = classify([...texts, ...catalogue.map(namesOf)]);
  const synonyms = [...own, ...catalogue.flatMap(aliasesOf)];
  const names = synonyms.flatMap((synonym) => synonym.for).flatMap(wordsOf);
  const vocabulary = new Vocabulary(words, new Set(names));
  const isEnglish = openDictionary();
  // A question may be spelled as people do.
  const asked = catalogue
    .flatMap((page) => page.asked ?? [])
    .flatMap(wordsOf)
    .filter(
      (word) => isWord(word) && !isStopWord(word) && !vocabulary.isInText(word) && isEnglish(word),
    );
  return {
    library: { pages, kinds: siteWords.kinds, synonyms, parts: cutParts(searchPage) },
    words: {
      words: words.map(packWords),
      misspellings: listMisspellings(catalogue, vocabulary),
      asked: packWords(listWords(asked)),
      others: packWords(listWords(listCommonWords(vocabulary, isEnglish).map(stem))),
    },
    questions: Object.fromEntries(
      catalogue.flatMap(({ address, asked = [] }) =>
        asked.length > 0 ? [[records.get(address)?.id ?? '', asked]] : [],
      ),
    ),
    texts: new Map([...records.values()].flatMap(cutText)),
  };
}

const tellMissing = (address: string) =>
  `${address} is not in the index of search: its page marks nothing for search to read. Set data-pagefind-body on the element around its text, as src/layouts/SheetPage.astro does, or take the page out of src/library/catalogue.ts.`;

function toSearchPage(
  { kind, address, title, place, under, also, problems, buckets, pdfs }: CataloguePage,
  id: string,
  base: string,
  exists: (address: string) => boolean,
): SearchPage {
  const pdf = pdfs?.find(exists);
  return {
    id,
    address: withBase(base, address),
    kind,
    title,
    ...(place !== undefined && { place }),
    ...(under !== undefined && { under: withBase(base, under) }),
    // A term's other names stand among the synonyms.
    ...(also && also.length > 0 && kind !== 'term' && { also }),
    ...(problems && problems.length > 0 && { problems }),
    ...(buckets && buckets.length > 0 && { buckets }),
    ...(pdf !== undefined && { pdf: withBase(base, pdf) }),
  };
}

/** A text in files, so that a sentence of a long one costs little. */
function cutText({ id, words, sections }: TextRecord): [string, string][] {
  const files: [string, string][] = [];
  for (let from = 0; from < words.length; from += TEXT_STRIDE)
    files.push([
      textFile(id, files.length),
      `${JSON.stringify(sections)}\n${words
        .slice(Math.max(0, from - TEXT_OVERLAP), from + TEXT_STRIDE + TEXT_OVERLAP)
        .join(' ')}`,
    ]);
  return files;
}

/** What somebody may type. */
const isWord = (word: string) => /^[\p{L}\p{N}]{2,24}$/u.test(word);

/** The words of texts in classes of how many texts have them, the most frequent first; each class sorted. */
function classify(texts: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(wordsOf(text)))
      if (isWord(word) && !isStopWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const classes: string[][] = [[], [], []];
  for (const [word, count] of counts)
    classes[count >= FREQUENT ? 0 : count >= SOME ? 1 : 2]?.push(word);
  return classes.map((words) => words.toSorted());
}

/** What a page is called: its words are known, even where no text has them. A term's other names are synonyms. */
const namesOf = ({ kind, title, also = [], problems = [] }: CataloguePage): string =>
  [title, ...(kind === 'term' ? [] : also), ...problems].join('. ');

/** A term's aliases as synonyms of its name. */
const aliasesOf = ({ kind, title, also = [] }: CataloguePage): Synonym[] =>
  kind === 'term' && also.length > 0 ? [{ say: title, for: also }] : [];

/** Each word once, sorted. */
const listWords = (words: readonly string[]) => [...new Set(words)].toSorted();

/** The misspellings of terms that the words of the library don't explain by themselves, each with what is meant. */
function listMisspellings(
  catalogue: readonly CataloguePage[],
  vocabulary: Vocabulary,
): Record<string, string> {
  return Object.fromEntries(
    catalogue.flatMap(({ title, also = [], misspellings = [] }) =>
      misspellings.flatMap((misspelling) => {
        const wrong = wordsOf(misspelling);
        // Single words only: in a phrase, each word is put right by itself.
        const [word] = wrong;
        if (wrong.length !== 1 || word === undefined || vocabulary.isInText(word)) return [];
        const right = nearestName(word, [title, ...also]);
        return vocabulary.correct(word) === right ? [] : [[word, right]];
      }),
    ),
  );
}

/** The name of a term that a misspelling comes nearest to. */
function nearestName(word: string, names: readonly string[]): string {
  const costs = names.map((name) => ({
    name: wordsOf(name).join(' '),
    cost: distance(word, fold(name), word.length)?.cost ?? Infinity,
  }));
  return costs.reduce((best, each) => (each.cost < best.cost ? each : best)).name;
}

/** The filters and answers of the search page. @throws Error when it has none */
function cutParts(searchPage: string): string {
  const part = findElement(
    readPage(searchPage),
    (element) => attribute(element, 'data-answers') !== undefined,
  );
  if (!part)
    throw new Error(
      'The search page has no element with data-answers, which the dialog of search is made of. Show src/components/site/SearchAnswers.astro on src/pages/search.astro, and keep data-answers on its outermost element.',
    );
  return serializeOuter(part).replace(/>\s+</g, '> <');
}
