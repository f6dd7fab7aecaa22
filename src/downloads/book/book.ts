/** The book of guidance: all articles and the glossary as an EPUB, read from the built pages. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ABOUT, GLOSSARY, GUIDANCE } from '../../model/addresses.ts';
import { EPUB } from '../../model/downloads.ts';
import { COLORS } from '../../model/picture.ts';
import { site as library, words } from '../../site.ts';
import { type BuiltSite, pageFile } from '../built-site.ts';
import { readCatalogue } from '../catalogue.ts';
import {
  attribute,
  below,
  type Element,
  hasClass,
  loseAddress,
  setAttribute,
} from '../page-tree.ts';
import { drawLayout } from '../picture.ts';
import { publicAddress, readSiteLink } from '../site-links.ts';
import { zipFiles } from '../zip.ts';
import { type Chapter, readChapter } from './chapters.ts';
import { type Contents, writeNavigation, writePackage } from './package-document.ts';
import { placeArticles, readParts } from './parts.ts';
import { STYLES } from './styles.ts';
import { escapeXml, writeChildren, writeDocument } from './xhtml.ts';

const PAGE = { language: library.language, direction: library.direction };

/** Makes the book. @returns undefined where the library has no article */
export async function makeBook(site: BuiltSite): Promise<Uint8Array | undefined> {
  const catalogue = await readCatalogue(site);
  const addresses = catalogue
    .filter(({ kind }) => kind === 'guidance')
    .map(({ address }) => address);
  if (addresses.length === 0) return undefined;
  const load = (address: string) => readFile(pageFile(site, address), 'utf8');
  const read = async (address: string, where: (element: Element) => boolean) =>
    readChapter(address, await load(address), where);
  const isProse = (element: Element) => hasClass(element, 'prose');
  const isTerms = (element: Element) => hasClass(element, 'terms');
  const articles = await Promise.all(addresses.map((address) => read(address, isProse)));
  const terms = catalogue.filter(({ kind }) => kind === 'term').length;
  const glossary = terms > 0 ? [await read(GLOSSARY, isTerms)] : [];
  const about = [await read(ABOUT, isProse)];
  const parts = readParts(await load(GUIDANCE), GUIDANCE, site.base);
  const places = placeArticles(parts);
  const placed = new Set([...places.values()].flat());
  const others = articles.filter(({ address }) => !placed.has(address));
  const byAddress = new Map(articles.map((article) => [article.address, article]));

  const partFile = (index: number) => `part-${index + 1}.xhtml`;
  const targets = new Map<string, { file: string; ids: Set<string> }>();
  for (const chapter of [...articles, ...glossary, ...about])
    targets.set(chapter.address, {
      file: fileOf(chapter.address),
      ids: new Set(below(chapter.content).flatMap((each) => attribute(each, 'id') ?? [])),
    });
  const challengeFiles = new Map<string, string>(
    parts.flatMap(({ challenges }, index) =>
      challenges.flatMap(({ id }) => (id ? [[`#${id}`, partFile(index)] as const] : [])),
    ),
  );
  const lead = (link: Element, page: string) => {
    const found = readSiteLink(attribute(link, 'href') ?? '', page, site.base);
    if (!found) return;
    const target = targets.get(found.address);
    const hash = decodeURIComponent(found.hash);
    const challenge = found.address === GUIDANCE ? challengeFiles.get(hash) : undefined;
    const inside = target
      ? target.file + (target.ids.has(hash.slice(1)) ? hash : '')
      : challenge
        ? challenge + hash
        : found.address === GUIDANCE
          ? 'nav.xhtml'
          : undefined;
    const href = inside ?? publicAddress(found, site);
    if (href === undefined) loseAddress(link);
    else setAttribute(link, 'href', href);
    if (found.address === GLOSSARY && page !== GLOSSARY && hash) {
      setAttribute(link, 'epub:type', 'glossref');
      setAttribute(link, 'role', 'doc-glossref');
    }
  };
  const files = new Map<string, string | Uint8Array>();
  const write = (file: string, title: string, body: string) =>
    files.set(`EPUB/${file}`, writeDocument({ ...PAGE, title, body }));
  const writeChapter = (chapter: Chapter, type: string, role: string) => {
    for (const element of below(chapter.content)) {
      setAttribute(element, 'aria-describedby', undefined);
      if (element.tagName === 'a') lead(element, chapter.address);
    }
    const { tagName } = chapter.content;
    const inner = writeChildren(chapter.content);
    const content = tagName === 'dl' ? `<dl>${inner}</dl>` : inner;
    write(
      fileOf(chapter.address),
      chapter.title,
      `<section epub:type="${type}" role="${role}" aria-labelledby="_title">
<h1 id="_title">${escapeXml(chapter.title)}</h1>
${chapter.lead ? `<p class="lead">${escapeXml(chapter.lead)}</p>` : ''}
${content}
</section>`,
    );
  };
  for (const article of articles) writeChapter(article, 'chapter', 'doc-chapter');
  for (const chapter of glossary) writeChapter(chapter, 'glossary', 'doc-glossary');
  for (const chapter of about) writeChapter(chapter, 'appendix', 'doc-appendix');
  const entry = (address: string): Contents => ({
    title: byAddress.get(address)?.title ?? '',
    file: fileOf(address),
  });
  const contents: Contents[] = [{ title: words.book.titlePage, file: 'title.xhtml' }];
  parts.forEach((part, index) => {
    const title = words.book.part(part.name, part.level);
    const rows = part.challenges.map(({ id, name, articles: all }) => {
      const links = all.map(
        (address) =>
          `<li><a href="${fileOf(address)}">${escapeXml(byAddress.get(address)?.title ?? '')}</a></li>`,
      );
      return `<h2${id ? ` id="${id}"` : ''}>${escapeXml(name)}</h2>\n${links.length > 0 ? `<ul>${links.join('')}</ul>` : ''}`;
    });
    write(
      partFile(index),
      title,
      `<section epub:type="part" role="doc-part" aria-labelledby="_title"><h1 id="_title">${escapeXml(title)}</h1>\n${rows.join('\n')}</section>`,
    );
    contents.push({
      title,
      file: partFile(index),
      inside: part.challenges
        .map((challenge) => ({
          title: challenge.name,
          inside: (places.get(challenge) ?? []).map(entry),
        }))
        .filter(({ inside }) => inside.length > 0),
    });
  });
  if (parts.length === 0) contents.push(...others.map(({ address }) => entry(address)));
  else if (others.length > 0) {
    const file = partFile(parts.length);
    const title = words.book.otherArticles;
    write(file, title, `<section epub:type="part" role="doc-part"><h1>${title}</h1></section>`);
    contents.push({ title, file, inside: others.map(({ address }) => entry(address)) });
  }
  for (const { address, title } of [...glossary, ...about])
    contents.push({ title, file: fileOf(address) });
  const updated = [...articles, ...glossary, ...about].flatMap(({ updated: day }) => day ?? []);
  const modified = updated.sort().at(-1) ?? '1980-01-01';
  const cover = words.book.coverText(library.name, words.book.name);
  files.set('EPUB/cover.png', await drawCover(words.book.holds(articles.length, terms)));
  write(
    'cover.xhtml',
    words.book.cover,
    `<section epub:type="cover"><img class="cover" src="cover.png" alt="${escapeXml(cover)}"/></section>`,
  );
  const home = publicAddress({ address: '/', query: '', hash: '' }, site);
  write(
    'title.xhtml',
    `${words.book.name} · ${library.name}`,
    `<section class="title" epub:type="titlepage"><p>${escapeXml(library.name)}</p><h1>${escapeXml(words.book.name)}</h1>
<p>${escapeXml(words.book.holds(articles.length, terms))}</p>
<p>${escapeXml(words.updated(words.date(new Date(modified))))}</p>
<p><a href="${fileOf(ABOUT)}">${escapeXml(about[0]?.title ?? '')}</a></p>
<p><a href="${library.license.href}">${escapeXml(words.book.license(library.license.name))}</a></p>
${home === undefined ? '' : `<p><a href="${home}">${escapeXml(home)}</a></p>`}</section>`,
  );
  files.set('EPUB/nav.xhtml', writeNavigation(contents, PAGE));
  files.set('EPUB/book.css', STYLES);
  files.set(
    'META-INF/container.xml',
    '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n',
  );
  const identifier = bookIdentifier(publicAddress({ address: EPUB, query: '', hash: '' }, site));
  files.set('EPUB/package.opf', writePackage({ contents, identifier, modified }));
  files.set('mimetype', 'application/epub+zip');
  return zipFiles(files, 'mimetype');
}

/** The file of a page's chapter. */
const fileOf = (address: string) =>
  `${address.replace(/^\/|\/$/g, '').replaceAll('/', '-') || 'home'}.xhtml`;

/** A UUID of version 5 of the book's public address or of the library's name: the same library is the same book. */
export function bookIdentifier(address = `${library.name} ${EPUB}`): string {
  // The namespace of addresses: RFC 9562, 6.6.
  const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(space).update(address).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** Pixels, as bookshelves show covers: 2 to 3. */
const COVER = { width: 1000, height: 1500 } as const;

function drawCover(holds: string): Promise<Buffer> {
  const node = (
    style: Record<string, string | number>,
    children: string | ReturnType<typeof layOut>[] = [],
  ) => layOut(style, children);
  const line = (size: number, color: string, text: string, fontFamily = 'sans') =>
    node({ fontFamily, fontWeight: 600, fontSize: size, lineHeight: 1.15, color }, text);
  return drawLayout(
    node({ width: '100%', height: '100%', background: COLORS.paper }, [
      node({ width: 90, height: '100%', background: COLORS.accent }),
      node({ flex: 1, flexDirection: 'column', justifyContent: 'space-between', padding: 90 }, [
        line(46, COLORS.accent, library.name),
        line(150, COLORS.ink, words.book.name, 'serif'),
        line(36, COLORS.soft, holds),
      ]),
    ]),
    COVER,
  );
}

interface Layout {
  type: string;
  props: { style: Record<string, string | number>; children: string | Layout[] };
}
const layOut = (style: Record<string, string | number>, children: string | Layout[]): Layout => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
