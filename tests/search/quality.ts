/** How well search answers the queries of `queries.yaml`, by kind and half, beside Pagefind without what this library adds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadTexts } from '../../src/elements/pagefind.ts';
import { loadSearch, type SearchEngine } from '../../src/elements/search-engine.ts';
import { INDEX, parseReference, referenceAddress, withBase } from '../../src/model/addresses.ts';
import { BELOW, listHits } from '../../src/model/search/hits.ts';
import type { SearchLibrary } from '../../src/model/search/library.ts';
import type { Settings } from '../../src/settings.ts';
import { wordsOf } from '../../src/model/search/text.ts';

const KINDS = [
  'literal',
  'inflected',
  'spelling',
  'typo',
  'synonym',
  'acronym',
  'question',
  'none',
] as const;
const HALVES = ['tuning', 'held-back'] as const;
export type Half = (typeof HALVES)[number];

const queriesSchema = z.array(
  z.strictObject({
    query: z.string(),
    kind: z.enum(KINDS),
    half: z.enum(HALVES),
    answers: z.array(z.string()),
  }),
);
type Query = z.infer<typeof queriesSchema>[number];

const readQueries = (): Query[] =>
  queriesSchema.parse(parse(readFileSync('tests/search/queries.yaml', 'utf8')));

/** A built site: its folder, and the base path that it was made for. */
type BuiltSite = Pick<Settings, 'out' | 'basePath'>;

/** A query with the place of the first hit that answers it, counted from 1; 0 where none does. */
export interface Judged extends Query {
  place: number;
}

/** Shares of queries from 0 to 1, and the mean of 1 / place. */
export interface Figures {
  queries: number;
  successAt1: number;
  successAt3: number;
  mrr: number;
}

function figuresOf(judged: readonly Judged[]): Figures {
  const share = (most: number) =>
    judged.filter(({ place }) => place > 0 && place <= most).length / judged.length;
  return {
    queries: judged.length,
    successAt1: share(1),
    successAt3: share(3),
    mrr: judged.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0) / judged.length,
  };
}

/** The figures of each kind, and of all as `all`. */
export function figuresByKind(judged: readonly Judged[]): Map<string, Figures> {
  const kinds = KINDS.map((kind) => [kind, judged.filter((each) => each.kind === kind)] as const);
  return new Map(
    [...kinds, ['all', judged] as const].map(([name, some]) => [name, figuresOf(some)]),
  );
}

/**
 * Asks what stands in a built site, as its pages do. A hit answers with the page that it leads to or with a slide that is
 * shown below it. Where nothing is expected, nothing may be found, or no page may be said to have it all.
 * @throws Error when the site has no search, or an answer is no page of the library
 */
export async function judgeSearch(site: BuiltSite): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const query of readQueries()) {
    // Anew for each, as a reader comes: Pagefind also answers from what was loaded for other words.
    const place = await withFiles(site, async () =>
      placeOf(site, await loadSearch(site.basePath), query),
    );
    judged.push({ ...query, place });
  }
  return judged;
}

/** Where an answer stands, with the base path. @throws Error for an answer that is no reference */
function addressOf(answer: string, { basePath }: BuiltSite): string {
  const reference = parseReference(answer);
  if (!reference)
    throw new Error(`tests/search/queries.yaml: ${answer} is no page of the library.`);
  return withBase(basePath, referenceAddress(reference));
}

async function placeOf(
  site: BuiltSite,
  search: SearchEngine,
  { query, kind, answers }: Query,
): Promise<number> {
  const { ranked } = await search.answer({ query, literally: false });
  if (kind === 'none') return ranked.some(({ isWhole }) => isWhole) ? 0 : 1;
  const wanted = new Set(answers.map((answer) => addressOf(answer, site)));
  const hits = listHits(ranked, { kind: '', bucket: '' });
  return (
    1 +
    hits.findIndex(({ lead, below }) =>
      [lead, ...below.slice(0, BELOW)].some(({ page }) => wanted.has(page.address)),
    )
  );
}

/** The same for Pagefind alone: the words as they were typed, its own ranking, one hit a record. */
export async function judgePagefind(site: BuiltSite): Promise<Judged[]> {
  const library = JSON.parse(
    readFileSync(join(site.out, 'search/library.json'), 'utf8'),
  ) as SearchLibrary;
  const addresses = new Map(library.pages.map(({ id, address }) => [id, address]));
  const judged: Judged[] = [];
  for (const each of readQueries()) {
    const place = await withFiles(site, async () => {
      const texts = await loadTexts(withBase(site.basePath, INDEX), null);
      const found = [...(await texts.find(wordsOf(each.query)))].toSorted(
        ([, a], [, b]) => b.score - a.score,
      );
      if (each.kind === 'none') return found.length === 0 ? 1 : 0;
      const wanted = new Set(each.answers.map((answer) => addressOf(answer, site)));
      return 1 + found.findIndex(([id]) => wanted.has(addresses.get(id) ?? ''));
    });
    judged.push({ ...each, place });
  }
  return judged;
}

/** Does something while addresses lead into a built site's folder. */
export async function withFiles<T>(
  { out, basePath }: BuiltSite,
  act: () => Promise<T>,
): Promise<T> {
  const { fetch: own } = globalThis;
  globalThis.fetch = (address) => {
    try {
      return Promise.resolve(
        new Response(readFileSync(join(out, (address as string).slice(basePath.length)))),
      );
    } catch {
      return Promise.resolve(new Response('', { status: 404 }));
    }
  };
  try {
    return await act();
  } finally {
    globalThis.fetch = own;
  }
}
