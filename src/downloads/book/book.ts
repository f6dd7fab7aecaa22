/** The book of guidance: all articles and the glossary as an EPUB, read from the built pages. */
import { EPUB } from '../../model/downloads.ts';
import { site as library } from '../../site.ts';
import type { BuiltSite } from '../built-site.ts';
import { below, setAttribute } from '../page-tree.ts';
import { publicAddress } from '../site-links.ts';
import { zipFiles } from '../zip.ts';
import type { Chapter } from './chapters.ts';
import { drawCover } from './cover.ts';
import { chapterFile, CONTENTS_FILE, COVER_PICTURE, STYLES_FILE } from './files.ts';
import { describeBook, makeCoverPage, makeTitlePage } from './front-pages.ts';
import { bookIdentifier } from './identifier.ts';
import { findTargets, leadLinks } from './links.ts';
import { writeNavigation, writePackage } from './package-document.ts';
import { makeParts, type Page } from './part-pages.ts';
import { lastChange, listChapters, readBook } from './read-book.ts';
import { STYLES } from './styles.ts';
import { escapeXml, writeChildren, writeDocument } from './xhtml.ts';

const PAGE = { language: library.language, direction: library.direction };

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** Makes the book. @returns undefined where the library has no article */
export async function makeBook(site: BuiltSite): Promise<Uint8Array | undefined> {
  const book = await readBook(site);
  if (!book) return undefined;
  const targets = findTargets(book);
  for (const chapter of listChapters(book)) leadLinks(chapter, targets, book);
  const { pages, contents } = makeParts(book);
  const written = [
    makeCoverPage(),
    makeTitlePage(book),
    ...pages,
    ...book.articles.map((article) => writeChapter(article, 'chapter')),
    ...(book.glossary ? [writeChapter(book.glossary, 'glossary')] : []),
    writeChapter(book.about, 'appendix'),
  ];
  const identifier = bookIdentifier(publicAddress({ address: EPUB, query: '', hash: '' }, site));
  const files = new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', writePackage({ contents, identifier, modified: lastChange(book) })],
    [`EPUB/${CONTENTS_FILE}`, writeNavigation(contents, PAGE)],
    [`EPUB/${STYLES_FILE}`, STYLES],
    [`EPUB/${COVER_PICTURE}`, await drawCover(describeBook(book))],
    ...written.map(
      ({ file, ...page }) => [`EPUB/${file}`, writeDocument({ ...PAGE, ...page })] as const,
    ),
  ]);
  return zipFiles(files, 'mimetype');
}

/** A chapter as a page of the book. @param type what it is, in the words of EPUB and, with `doc-`, of ARIA */
function writeChapter(
  { address, title, lead, content }: Chapter,
  type: 'chapter' | 'glossary' | 'appendix',
): Page {
  // What the site's scripts show at a term.
  for (const element of below(content)) setAttribute(element, 'aria-describedby', undefined);
  const inner = writeChildren(content);
  return {
    file: chapterFile(address),
    title,
    body: `<section epub:type="${type}" role="doc-${type}" aria-labelledby="_title">
<h1 id="_title">${escapeXml(title)}</h1>
${lead ? `<p class="lead">${escapeXml(lead)}</p>` : ''}
${content.tagName === 'dl' ? `<dl>${inner}</dl>` : inner}
</section>`,
  };
}
