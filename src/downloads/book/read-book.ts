/** Reads from the built pages all that the book is made of. */
import { readFile } from 'node:fs/promises';
import { ABOUT, GLOSSARY, GUIDANCE } from '../../model/addresses.ts';
import { type BuiltSite, pageFile } from '../built-site.ts';
import { readCatalogue } from '../catalogue.ts';
import { type Element, findElement, hasClass, readPage, textOf } from '../page-tree.ts';
import { type Chapter, readChapter } from './chapters.ts';
import { type Part, readParts } from './parts.ts';

/** Whose session a workshop follows, as its page says it. */
export interface Attribution {
  workshop: string;
  text: string;
}

export interface Book {
  site: BuiltSite;
  articles: readonly Chapter[];
  /** Undefined in a library without a term. */
  glossary: Chapter | undefined;
  about: Chapter;
  parts: readonly Part[];
  termCount: number;
  /** Whose sessions the workshops follow. */
  attributions: readonly Attribution[];
}

/** Reads the library. @returns undefined where it has no article */
export async function readBook(site: BuiltSite): Promise<Book | undefined> {
  const catalogue = await readCatalogue(site.out);
  const list = (kind: string) => catalogue.filter((entry) => entry.kind === kind);
  const addresses = list('guidance').map(({ address }) => address);
  if (addresses.length === 0) return undefined;
  const load = (address: string) => readFile(pageFile(site, address), 'utf8');
  const read = async (address: string, where: (element: Element) => boolean) =>
    readChapter(address, await load(address), where);
  const termCount = list('term').length;
  const attributions = list('workshop').map(async ({ address, title }) =>
    readAttribution(title, await load(address)),
  );
  return {
    site,
    articles: await Promise.all(addresses.map((address) => read(address, isProse))),
    glossary: termCount > 0 ? await read(GLOSSARY, isTerms) : undefined,
    about: await read(ABOUT, isProse),
    parts: readParts(await load(GUIDANCE), GUIDANCE, site.base),
    termCount,
    attributions: (await Promise.all(attributions)).flat(),
  };
}

/** The chapters in the order in which they are written. */
export const listChapters = ({ articles, glossary, about }: Book): Chapter[] => [
  ...articles,
  ...(glossary ? [glossary] : []),
  about,
];

/** The day of the last change of any chapter, as ISO 8601. */
export const lastChange = (book: Book) =>
  listChapters(book)
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1) ?? '1980-01-01';

const isProse = (element: Element) => hasClass(element, 'prose');
const isTerms = (element: Element) => hasClass(element, 'terms');

function readAttribution(workshop: string, html: string): Attribution[] {
  const line = findElement(
    readPage(html),
    (element) => element.tagName === 'p' && hasClass(element, 'source'),
  );
  return line ? [{ workshop, text: textOf(line).trim() }] : [];
}
