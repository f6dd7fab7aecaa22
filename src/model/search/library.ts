/** What search knows of the library besides the index of texts: it is made with the index and loaded with it. */

/** A page, slide or term that can be found. */
export interface SearchPage {
  /** The name of its record in the index of texts. */
  id: string;
  /** With the base path. */
  address: string;
  kind: string;
  title: string;
  /** Where it belongs: a slide's workshop, an article's topic. */
  place?: string;
  /** The groups of challenges that it speaks of. */
  buckets?: string[];
  /** Other names of it, which are not shown. */
  also?: string[];
  /** Problems that it answers, in the words of those who have them. */
  problems?: string[];
  /** The address of its PDF. */
  pdf?: string;
  /** The page that it is shown below: a slide's workshop. */
  under?: string;
}

/** A heading: its id, its words, and the number of the word at which it begins. */
export type Section = [id: string, title: string, at: number];

/** Our words for what others call otherwise. */
export interface Synonym {
  say: string;
  for: string[];
}

/** `search/library.json`: needed for every answer. */
export interface SearchLibrary {
  pages: SearchPage[];
  /** What each kind is called. */
  kinds: Record<string, string>;
  synonyms: Synonym[];
  /** HTML of this site's own: the filters and answers of the search page, for the dialog of others. */
  parts: string;
}

/** `search/words.json`: needed for a word that no text has. */
export interface SearchWords {
  /** The words of all texts, packed, by class of frequency. */
  words: string[];
  /** Misspellings, and what is meant, where that is not plain from the words. */
  misspellings: Record<string, string>;
  /** Words that stand only in the questions that pages answer, packed. */
  asked: string;
  /** The stems of common words that no text has and that would be taken for a mistyped one, packed. */
  others: string;
}

/** `search/questions.json`: needed for questions. By record: what its page answers. */
export type SearchQuestions = Record<string, string[]>;

/** The longest question, in characters: longer ones are cut. */
export const LONGEST_QUERY = 200;

/** How many words of a text one file has, besides those that it shares with the next. */
export const TEXT_STRIDE = 128;
/** How many words of its neighbors a file has at each end, so that a sentence is whole. */
export const TEXT_OVERLAP = 32;
/** The file that has a place of a text: the headings of the whole text as JSON in the first line, the words in the second. */
export const textFile = (id: string, part: number) => `texts/${id}-${part}.txt`;

/** Pagefind's engine, in the index's folder. */
export const ENGINE_FILE = 'engine.pagefind';
/** The list of what is in the index. */
export const LIST_FILE = 'list.pf_meta';
