/** What the library has published, with its dates: for feeds, sitemaps and programs that read it. */
import {
  articleAddress,
  checklistAddress,
  GLOSSARY,
  handoutAddress,
  workshopAddress,
} from '../model/addresses.ts';
import { words } from '../site.ts';
import { listArticles, listChecklists, listHandouts, listTerms, listWorkshops } from './entries.ts';
import { href } from './href.ts';
import { once } from './once.ts';
import { listPrintedPages } from './printed-pages.ts';

/** A page that somebody may want to hear of when it is new or changed. */
export interface Publication {
  kind: keyof typeof words.kinds;
  /** Without the base path. */
  address: string;
  title: string;
  summary: string;
  updated: Date;
}

type PageEntry = { id: string; data: { title: string; summary: string; updated: Date } };

/** Every workshop, sheet and article, and the glossary as one, the last changed first. */
export const listPublications = once(async (): Promise<Publication[]> => {
  const publish = (
    kind: Publication['kind'],
    address: (id: string) => string,
    entries: readonly PageEntry[],
  ): Publication[] =>
    entries.map(({ id, data: { title, summary, updated } }) => ({
      kind,
      address: address(id),
      title,
      summary,
      updated,
    }));
  const { title, lead } = words.lists.glossary;
  const terms = (await listTerms()).map(({ data }) => data.updated);
  const glossary = terms.length > 0 ? [{ title, summary: lead, updated: latest(terms) }] : [];
  const all = [
    ...publish('workshop', workshopAddress, await listWorkshops()),
    ...publish('guidance', articleAddress, await listArticles()),
    ...publish('handout', handoutAddress, await listHandouts()),
    ...publish('checklist', checklistAddress, await listChecklists()),
    ...glossary.map((page) => ({ kind: 'term' as const, address: GLOSSARY, ...page })),
  ];
  return all.toSorted((a, b) => b.updated.getTime() - a.updated.getTime());
});

const latest = (dates: readonly Date[]) =>
  new Date(Math.max(0, ...dates.map((date) => date.getTime())));

/** When anything of the library changed last: decks and run sheets as well. */
export const lastChange = async (): Promise<Date> =>
  latest((await listPrintedPages()).map(({ updated }) => updated));

/** An address as other sites write it; undefined while nobody said where the library stands (`SITE_URL`). */
export function publicUrl(address: string): string | undefined {
  // Astro leaves it out where `site` is not set, whatever its types say.
  const origin = import.meta.env.SITE as string | undefined;
  return origin ? new URL(href(address), origin).href : undefined;
}
