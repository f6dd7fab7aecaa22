/** What stands before the text: the page with the cover, and the title page. */
import { HOME } from '../../model/addresses.ts';
import { site as library, words } from '../../site.ts';
import { publicAddress } from '../site-links.ts';
import { chapterFile, COVER_FILE, COVER_PICTURE, TITLE_FILE } from './files.ts';
import type { Page } from './part-pages.ts';
import { type Attribution, type Book, lastChange } from './read-book.ts';
import { escapeXml } from './xhtml.ts';

/** How much the book holds, in words. */
export const describeBook = ({ articles, termCount }: Book) =>
  words.book.holds(articles.length, termCount);

export function makeCoverPage(): Page {
  const text = words.book.coverText(library.name, words.book.name);
  return {
    file: COVER_FILE,
    title: words.book.cover,
    body: `<section epub:type="cover"><img class="cover" src="${COVER_PICTURE}" alt="${escapeXml(text)}"/></section>`,
  };
}

/** What the book is, whose sessions its library follows, and where it comes from. */
export function makeTitlePage(book: Book): Page {
  const { about, attributions, site } = book;
  const home = publicAddress({ address: HOME, query: '', hash: '' }, site);
  const lines = [
    writeLink(library.license.href, words.book.license(library.license.name)),
    escapeXml(words.updated(words.date(new Date(lastChange(book))))),
    writeLink(chapterFile(about.address), about.title),
    ...(home === undefined ? [] : [writeLink(home, home)]),
  ];
  return {
    file: TITLE_FILE,
    title: `${words.book.name} · ${library.name}`,
    body: `<section class="title-page" epub:type="titlepage">
<p>${escapeXml(library.name)}</p>
<h1>${escapeXml(words.book.name)}</h1>
<p>${escapeXml(describeBook(book))}</p>
${attributions.length > 0 ? `<dl>${attributions.map(writeAttribution).join('')}</dl>` : ''}
${lines.map((line) => `<p>${line}</p>`).join('\n')}
</section>`,
  };
}

const writeAttribution = ({ workshop, text }: Attribution) =>
  `<dt>${escapeXml(workshop)}</dt><dd>${escapeXml(text)}</dd>`;

const writeLink = (href: string, text: string) =>
  `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;
