/** Small libraries for the tests of search: pages, and what the index of texts has of them. */
import type { SearchLibrary, SearchPage, Synonym } from '../../../../src/model/search/library.ts';
import type { Ranked, TextHit } from '../../../../src/model/search/ranking.ts';

/** A page whose record is named by its address. */
export const page = (
  address: string,
  title: string,
  more: Partial<SearchPage> = {},
): SearchPage => ({ id: address, address, kind: 'guidance', title, ...more });

export const libraryOf = (
  pages: readonly SearchPage[],
  synonyms: readonly Synonym[] = [],
): SearchLibrary => ({
  pages: [...pages],
  kinds: { guidance: 'Guidance', checklist: 'Checklist', slide: 'Slide', workshop: 'Workshop' },
  synonyms: [...synonyms],
  parts: '',
});

/** A page as an answer. */
export const ranked = (found: SearchPage, more: Partial<Ranked> = {}): Ranked => ({
  page: found,
  score: 1,
  places: [],
  synonyms: [],
  missing: [],
  isWhole: true,
  ...more,
});

/** What an index has of a word: where it stands, by record. */
export const hits = (places: Readonly<Record<string, number[]>>, score = 4) =>
  new Map(Object.entries(places).map(([id, at]): [string, TextHit] => [id, { score, places: at }]));
