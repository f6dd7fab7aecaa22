/** The last step of a PDF: what Chromium leaves out, and nothing that differs from one run to the next. */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { nameBookmarks } from './bookmarks.ts';
import { readFonts, unpackStream } from './fonts.ts';
import { nameLinks, type PageLink } from './links.ts';
import { renumberObjects } from './renumber.ts';
import { mendStructure, readStructure } from './structure.ts';
import { keepWordsApart } from './word-breaks.ts';

/** What a PDF says of itself. */
export interface AboutPdf {
  title: string;
  /** BCP 47, for example `en-US`. */
  language: string;
  /** When what it holds last changed. */
  updated: Date;
  links: readonly PageLink[];
  /** The words of all headings in their order. */
  headings: readonly string[];
}

export interface FinishedPdf {
  content: Uint8Array;
  pages: number;
}

const SAVING = { useObjectStreams: true, addDefaultPage: false };

const name = (value: string) => PDFName.of(value);

/**
 * Finishes what the browser printed.
 * @throws Error when the PDF has no structure, or holds what this step can't read.
 */
export async function finishPdf(printed: Uint8Array, about: AboutPdf): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const { context, catalog } = pdf;
  for (const page of pdf.getPages()) markPage(page.node);
  const { root, document } = readStructure(catalog, context);
  nameLinks(document, about.links);
  nameBookmarks(catalog, about.headings);
  mendStructure(root, document);
  describe(pdf, about);
  const pages = pdf.getPageCount();
  renumberObjects(context);
  // The same content has the same id, whenever it was made; without one the library would make one from the time.
  setId(pdf, '0'.repeat(32));
  const draft = await pdf.save(SAVING);
  setId(pdf, createHash('sha256').update(draft).digest('hex').slice(0, 32));
  const content = await pdf.save(SAVING);
  return { content, pages };
}

function setId(pdf: PDFDocument, id: string): void {
  const ids = pdf.context.obj([]);
  for (const each of [id, id]) ids.push(PDFHexString.of(each));
  pdf.context.trailerInfo.ID = ids;
}

/** Marks what the page paints outside of its structure. */
function markPage(page: PDFDict): void {
  const contents = page.get(name('Contents'));
  const list = contents instanceof PDFArray ? contents.asArray() : [contents];
  // A piece that begins in one stream may end in the next, so they become one.
  const streams = list.map((ref) => page.context.lookup(ref as PDFRef));
  const text = streams.map(unpackStream).join('\n');
  const mended = markArtifacts(keepWordsApart(text, readFonts(page)));
  const made = PDFRawStream.of(
    page.context.obj({ Filter: 'FlateDecode' }),
    deflateSync(Buffer.from(mended, 'latin1'), { level: 9 }),
  );
  for (const ref of list.slice(1)) page.context.delete(ref as PDFRef);
  page.context.assign(list[0] as PDFRef, made);
  page.set(name('Contents'), list[0] as PDFRef);
}

function describe(pdf: PDFDocument, { title, language, updated }: AboutPdf): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  pdf.setCreationDate(updated);
  pdf.setModificationDate(updated);
  const time = updated.toISOString().replace(/\.\d+Z$/, 'Z');
  const metadata = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${time}</xmp:CreateDate><xmp:ModifyDate>${time}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  const stream = PDFRawStream.of(
    // Unpacked, as readers that know no PDF look for it.
    pdf.context.obj({ Type: 'Metadata', Subtype: 'XML' }),
    Buffer.from(metadata, 'utf8'),
  );
  pdf.catalog.set(name('Metadata'), pdf.context.register(stream));
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
