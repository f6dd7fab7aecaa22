/** Pagefind's browser API, typed as far as this library uses it (https://pagefind.app/docs/api/). */

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string }[];
}
interface Answer {
  results: { data(): Promise<Fragment> }[];
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Loads the filters; without it answers count none. */
  filters(): Promise<unknown>;
  search(query: string, options: { filters: Record<string, string> }): Promise<Answer>;
}

/** One page, slide or term that answers a question. */
export interface Hit {
  url: string;
  title: string;
  /** The kind of content, as the filter names it. */
  kind: string;
  /** Where it belongs: a slide's workshop. */
  place: string | undefined;
  /** HTML: the words around the hit, the hit in `<mark>`. */
  excerpt: string;
  sections: { url: string; title: string }[];
}

export interface Search {
  find: (query: string, kind: string) => Promise<Found>;
}

export interface Found {
  /** How many hits there are. */
  total: number;
  /** How many hits each kind has without the filter. */
  counts: Record<string, number>;
  /** Reads hits in full, best first; each costs a small file. */
  read(from: number, to: number): Promise<Hit[]>;
}

const SECTIONS = 3;

/**
 * Loads Pagefind and its index.
 * @throws when the files can't be reached.
 */
export async function loadSearch(bundle: string): Promise<Search> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ bundlePath: bundle, excerptLength: 22 });
  await pagefind.init();
  await pagefind.filters();
  return {
    find: async (query, kind) => {
      const answer = await pagefind.search(query, { filters: kind ? { kind } : {} });
      return {
        total: answer.results.length,
        counts: answer.totalFilters['kind'] ?? {},
        async read(from, to) {
          const fragments = await Promise.all(
            answer.results.slice(from, to).map((result) => result.data()),
          );
          return fragments.map(toHit);
        },
      };
    },
  };
}

function toHit(fragment: Fragment): Hit {
  return {
    url: fragment.url,
    title: fragment.meta['title'] ?? fragment.url,
    kind: fragment.filters['kind']?.[0] ?? '',
    place: fragment.meta['place'],
    excerpt: fragment.excerpt,
    sections: fragment.sub_results.filter(({ url }) => url !== fragment.url).slice(0, SECTIONS),
  };
}
