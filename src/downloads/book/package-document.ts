/** What an e-reader reads first: the contents with their levels, and what the book is. */
import { site as library, words } from '../../site.ts';
import { CONTENTS_FILE, COVER_FILE, COVER_PICTURE, STYLES_FILE, TITLE_FILE } from './files.ts';
import { escapeXml, writeDocument } from './xhtml.ts';

export interface Contents {
  title: string;
  /** Undefined for a heading of the contents alone: their links go in the order of the pages. */
  file?: string;
  inside?: Contents[];
}

const listContents = (contents: readonly Contents[]): string =>
  contents.length === 0
    ? ''
    : `<ol>${contents
        .map(
          ({ title, file, inside = [] }) =>
            `<li>${file === undefined ? `<span>${escapeXml(title)}</span>` : `<a href="${file}">${escapeXml(title)}</a>`}${listContents(inside)}</li>`,
        )
        .join('')}</ol>`;

/** The table of contents. */
export function writeNavigation(
  contents: readonly Contents[],
  page: { language: string; direction: string },
): string {
  const title = words.book.contents;
  const first = contents[1]?.file ?? TITLE_FILE;
  const body = `<nav epub:type="toc" role="doc-toc" aria-labelledby="_title"><h1 id="_title">${escapeXml(title)}</h1>${listContents(contents)}</nav>
<nav epub:type="landmarks" hidden="hidden" aria-label="${escapeXml(words.book.start)}"><ol><li><a epub:type="cover" href="${COVER_FILE}">${escapeXml(words.book.cover)}</a></li><li><a epub:type="toc" href="${CONTENTS_FILE}">${escapeXml(title)}</a></li><li><a epub:type="bodymatter" href="${first}">${escapeXml(words.book.start)}</a></li></ol></nav>`;
  return writeDocument({ ...page, title, body });
}

const flatten = (contents: readonly Contents[]): string[] =>
  contents.flatMap(({ file, inside = [] }) => [
    ...(file === undefined ? [] : [file]),
    ...flatten(inside),
  ]);

/** The package document: metadata, files, and their order. @param modified a day as ISO 8601 */
export function writePackage(book: {
  contents: readonly Contents[];
  identifier: string;
  modified: string;
}): string {
  const { contents, identifier, modified } = book;
  const files = [COVER_FILE, ...new Set(flatten(contents))];
  files.splice(2, 0, CONTENTS_FILE);
  const id = (file: string) => `f-${file.replace('.xhtml', '')}`;
  const items = files.map(
    (file) =>
      `<item id="${id(file)}" href="${file}" media-type="application/xhtml+xml"${file === CONTENTS_FILE ? ' properties="nav"' : ''}/>`,
  );
  const features = [
    'alternativeText',
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ];
  const meta = (property: string, value: string) =>
    `<meta property="${property}">${escapeXml(value)}</meta>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${library.language}" dir="${library.direction}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier}</dc:identifier>
<dc:title>${escapeXml(`${words.book.name}: ${library.name}`)}</dc:title>
<dc:language>${library.language}</dc:language>
<dc:creator>${escapeXml(library.name)}</dc:creator>
<dc:publisher>${escapeXml(library.name)}</dc:publisher>
<dc:rights>${escapeXml(`${words.book.license(library.license.name)}: ${library.license.href}`)}</dc:rights>
${meta('dcterms:modified', `${modified}T00:00:00Z`)}
${['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)).join('\n')}
${meta('schema:accessModeSufficient', 'textual')}
${features.map((feature) => meta('schema:accessibilityFeature', feature)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', words.book.summary)}
</metadata>
<manifest>
<item id="cover-image" href="${COVER_PICTURE}" media-type="image/png" properties="cover-image"/>
<item id="styles" href="${STYLES_FILE}" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine${(library.direction as string) === 'ltr' ? '' : ' page-progression-direction="rtl"'}>
${files.map((file) => `<itemref idref="${id(file)}"/>`).join('\n')}
</spine>
</package>
`;
}
