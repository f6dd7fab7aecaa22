/** The library as a list of pages: for the A to Z, and for the build steps that run after the pages. */
import {
  articleAddress,
  checklistAddress,
  handoutAddress,
  slideAddress,
  termAddress,
  workshopAddress,
} from '../model/addresses.ts';
import { parseMdx, readText } from '../markdown/mdx.ts';
import type { words } from '../site.ts';
import { listPlacedSlides } from './decks.ts';
import {
  alphabet,
  listArticles,
  listChecklists,
  listHandouts,
  listTerms,
  listWorkshops,
  type Workshop,
} from './entries.ts';

export interface CataloguePage {
  kind: keyof typeof words.kinds;
  /** Without the base path. */
  address: string;
  title: string;
  /** What search reads, for records that are no page of their own. */
  text?: string;
  /** Other words that find it but are not shown: a term's aliases and misspellings. */
  also?: string;
  /** Where it belongs: a slide's workshop. */
  place?: string;
  /** The pages that belong to a workshop, in its order. */
  parts?: string[];
}

/** Every page, slide and term of the library. */
export async function listAllPages(): Promise<CataloguePage[]> {
  const pages = <T extends { id: string; data: { title: string } }>(
    entries: readonly T[],
    kind: CataloguePage['kind'],
    address: (id: string) => string,
  ) => entries.map(({ id, data }) => ({ kind, address: address(id), title: data.title }));
  const terms = (await listTerms()).map(({ id, data, body = '' }) => ({
    kind: 'term' as const,
    address: termAddress(id),
    title: data.title,
    text: readText(parseMdx(body)),
    also: [...data.aliases, ...data.misspellings].join(', '),
  }));
  const slides = (await listPlacedSlides()).map(({ workshop, slide }) => ({
    kind: 'slide' as const,
    address: slideAddress(workshop.id, slide.id),
    title: slide.title,
    text: [slide.text, slide.notes].join(' '),
    place: workshop.data.title,
  }));
  return [
    ...(await listWorkshops()).map((workshop) => listWorkshop(workshop)),
    ...pages(await listHandouts(), 'handout', handoutAddress),
    ...pages(await listChecklists(), 'checklist', checklistAddress),
    ...pages(await listArticles(), 'guidance', articleAddress),
    ...terms,
    ...slides,
  ];
}

/** A workshop with its sheets and articles. */
function listWorkshop({ id, data }: Workshop): CataloguePage {
  const parts = [
    ...data.handouts.map(handoutAddress),
    ...data.checklists.map((checklist) => checklistAddress(checklist)),
    ...data.guidance.map(articleAddress),
  ];
  return { kind: 'workshop', address: workshopAddress(id), title: data.title, parts };
}

/** Every page and term from A to Z; slides stand in their decks. */
export async function listPagesByTitle(): Promise<CataloguePage[]> {
  return (await listAllPages())
    .filter(({ kind }) => kind !== 'slide')
    .toSorted((a, b) => alphabet.compare(a.title, b.title));
}
