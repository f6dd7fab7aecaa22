/** Links between the files of the book, and out of it. */
import { GLOSSARY, GUIDANCE } from '../../model/addresses.ts';
import { attribute, below, type Element, loseAddress, setAttribute } from '../page-tree.ts';
import { publicAddress, readSiteLink, type SiteLink } from '../site-links.ts';
import type { Chapter } from './chapters.ts';
import { chapterFile, CONTENTS_FILE, partFile } from './files.ts';
import { type Book, listChapters } from './read-book.ts';

/** Where pages of the site, and places in them, are in the book. */
export interface Targets {
  /** The ids in each chapter, by its page's address. */
  chapters: ReadonlyMap<string, ReadonlySet<string>>;
  /** The file of each challenge, by its id in the index of guidance. */
  challenges: ReadonlyMap<string, string>;
}

export function findTargets(book: Book): Targets {
  return {
    chapters: new Map(
      listChapters(book).map(({ address, content }) => [address, idsIn(content)] as const),
    ),
    challenges: new Map(
      book.parts.flatMap(({ challenges }, index) =>
        challenges.flatMap(({ id }) => (id ? [[id, partFile(index)] as const] : [])),
      ),
    ),
  };
}

const idsIn = (content: Element) =>
  new Set(below(content).flatMap((element) => attribute(element, 'id') ?? []));

/** Leads the links of a chapter into the book, else to the public site, else nowhere. */
export function leadLinks({ address, content }: Chapter, targets: Targets, { site }: Book): void {
  for (const link of below(content).filter(({ tagName }) => tagName === 'a')) {
    const found = readSiteLink(attribute(link, 'href') ?? '', address, site.base);
    if (!found) continue;
    const href = findPlace(found, targets) ?? publicAddress(found, site);
    if (href === undefined) loseAddress(link);
    else setAttribute(link, 'href', href);
    if (found.address === GLOSSARY && address !== GLOSSARY && found.hash) {
      setAttribute(link, 'epub:type', 'glossref');
      setAttribute(link, 'role', 'doc-glossref');
    }
  }
}

/** The file of a link's page with the place in it, if the book has it. */
function findPlace(link: SiteLink, { chapters, challenges }: Targets): string | undefined {
  const id = decodeURIComponent(link.hash).slice(1);
  const ids = chapters.get(link.address);
  if (ids) return chapterFile(link.address) + (ids.has(id) ? `#${id}` : '');
  if (link.address !== GUIDANCE) return undefined;
  const file = challenges.get(id);
  return file === undefined ? CONTENTS_FILE : `${file}#${id}`;
}
