/** The parts of the book: a page for each group of challenges, and the contents that go with them. */
import { words } from '../../site.ts';
import { chapterFile, partFile, TITLE_FILE } from './files.ts';
import type { Contents } from './package-document.ts';
import { type Challenge, type Part, placeArticles } from './parts.ts';
import type { Book } from './read-book.ts';
import { escapeXml } from './xhtml.ts';

export interface Page {
  file: string;
  title: string;
  /** XHTML. */
  body: string;
}

/** Makes the pages of the parts, and the contents of the whole book. */
export function makeParts(book: Book): { pages: Page[]; contents: Contents[] } {
  const { articles, parts, glossary, about } = book;
  const titles = new Map(articles.map(({ address, title }) => [address, title]));
  const places = placeArticles(parts);
  const placed = new Set([...places.values()].flat());
  const entry = (address: string): Contents => ({
    title: titles.get(address) ?? '',
    file: chapterFile(address),
  });
  const others = [...titles.keys()].filter((address) => !placed.has(address)).map(entry);
  const pages = parts.map((part, index) => writePart(part, partFile(index), titles));
  const contents: Contents[] = pages.map(({ title, file }, index) => ({
    title,
    file,
    inside: (parts[index]?.challenges ?? []).flatMap((challenge) =>
      listPlaced(challenge, (places.get(challenge) ?? []).map(entry)),
    ),
  }));
  if (parts.length === 0) contents.push(...others);
  else if (others.length > 0) {
    const page = writePage(partFile(parts.length), words.book.otherArticles, listLinks(others));
    pages.push(page);
    contents.push({ title: page.title, file: page.file, inside: others });
  }
  const last = [...(glossary ? [glossary] : []), about].map(({ address, title }) => ({
    title,
    file: chapterFile(address),
  }));
  return {
    pages,
    contents: [{ title: words.book.titlePage, file: TITLE_FILE }, ...contents, ...last],
  };
}

/** A challenge in the contents, if an article has its place there. */
const listPlaced = ({ name }: Challenge, inside: Contents[]): Contents[] =>
  inside.length > 0 ? [{ title: name, inside }] : [];

/** All articles of each challenge of a part, also those whose place is elsewhere. */
function writePart(part: Part, file: string, titles: ReadonlyMap<string, string>): Page {
  const rows = part.challenges.map(({ id, name, articles }) => {
    const links = articles.map((address) => ({
      title: titles.get(address) ?? '',
      file: chapterFile(address),
    }));
    return `<h2${id ? ` id="${escapeXml(id)}"` : ''}>${escapeXml(name)}</h2>\n${listLinks(links)}`;
  });
  return writePage(file, words.book.part(part.name, part.level), rows.join('\n'));
}

const listLinks = (links: readonly Contents[]) =>
  links.length === 0
    ? ''
    : `<ul>${links
        .map(({ title, file }) => `<li><a href="${file ?? ''}">${escapeXml(title)}</a></li>`)
        .join('')}</ul>`;

const writePage = (file: string, title: string, content: string): Page => ({
  file,
  title,
  body: `<section epub:type="part" role="doc-part" aria-labelledby="_title">
<h1 id="_title">${escapeXml(title)}</h1>
${content}
</section>`,
});
