/** What a screen reader learns of a PDF: what it says of itself, its structure, its words in their order. */
import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { findUnmarkedPaint } from '../../src/downloads/pdf/artifacts.ts';
import { readOperations } from '../../src/downloads/pdf/content-stream.ts';
import {
  decodeText,
  type PageFont,
  readFonts,
  unpackStream,
} from '../../src/downloads/pdf/fonts.ts';

const name = (value: string) => PDFName.of(value);

/** An element of the structure, with its words in reading order. */
export interface PdfElement {
  type: string;
  alternative: string | undefined;
  /** Whether a header says of which cells. */
  hasScope: boolean;
  text: string;
  /** What its links say beside the text. */
  links: string[];
  children: PdfElement[];
}

export interface TaggedPdf {
  title: string | undefined;
  language: string | undefined;
  isTagged: boolean;
  showsTitle: boolean;
  metadata: string;
  bookmarks: string[];
  pages: number;
  /** Pieces that are painted and neither content nor artifact. */
  unmarked: number;
  /** What all link annotations say; undefined where one says nothing. */
  links: (string | undefined)[];
  root: PdfElement;
}

/** Reads a finished PDF. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const pages = pdf.getPages();
  const streams = pages.map(({ node }) => unpackStream(node.lookup(name('Contents'))));
  const words = new Map(
    pages.map(({ ref, node }, index) => [ref, readMarkedText(node, streams[index] ?? '')]),
  );
  const annotations = pages.flatMap(
    ({ node }) => node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? [],
  );
  const tree = catalog.lookup(name('StructTreeRoot'), PDFDict);
  return {
    title: pdf.getTitle(),
    language: textOf(catalog.lookup(name('Lang'))),
    isTagged: isTrue(catalog.lookup(name('MarkInfo'), PDFDict).lookup(name('Marked'))),
    showsTitle: isTrue(
      catalog.lookup(name('ViewerPreferences'), PDFDict).lookup(name('DisplayDocTitle')),
    ),
    metadata: Buffer.from(unpackStream(catalog.lookup(name('Metadata'))), 'latin1').toString(
      'utf8',
    ),
    bookmarks: readBookmarks(catalog.lookupMaybe(name('Outlines'), PDFDict)),
    pages: pages.length,
    unmarked: streams.reduce((sum, stream) => sum + findUnmarkedPaint(stream).length, 0),
    links: annotations.map((ref) => textOf(findDict(context, ref)?.lookup(name('Contents')))),
    root: readElement(context, tree.lookup(name('K'), PDFDict), words),
  };
}

/** All elements of a structure, in reading order. */
export const listPdfElements = (element: PdfElement): PdfElement[] => [
  element,
  ...element.children.flatMap(listPdfElements),
];

function findDict(context: PDFContext, object: PDFObject | undefined): PDFDict | undefined {
  const found = object instanceof PDFRef ? context.lookup(object) : object;
  return found instanceof PDFDict ? found : undefined;
}

const isTrue = (object: PDFObject | undefined) => object instanceof PDFBool && object.asBoolean();

const textOf = (object: PDFObject | undefined) =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;

function readBookmarks(node: PDFDict | undefined): string[] {
  const found: string[] = [];
  for (
    let entry = node?.lookupMaybe(name('First'), PDFDict);
    entry;
    entry = entry.lookupMaybe(name('Next'), PDFDict)
  )
    found.push(textOf(entry.lookup(name('Title'))) ?? '', ...readBookmarks(entry));
  return found;
}

type Words = ReadonlyMap<PDFRef, ReadonlyMap<number, string>>;

function readElement(context: PDFContext, dict: PDFDict, words: Words, page?: PDFRef): PdfElement {
  const own = dict.get(name('Pg'));
  const here = own instanceof PDFRef ? own : page;
  const kids = dict.lookup(name('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
  const element: PdfElement = {
    type: dict.lookup(name('S'), PDFName).decodeText(),
    alternative: textOf(dict.lookup(name('Alt'))),
    hasScope: readAttributes(context, dict).some((each) => each.has(name('Scope'))),
    text: '',
    links: [],
    children: [],
  };
  for (const kid of list) {
    const inner = findDict(context, kid);
    if (kid instanceof PDFNumber)
      element.text += (here && words.get(here)?.get(kid.asNumber())) ?? '';
    else if (inner?.has(name('S'))) {
      const child = readElement(context, inner, words, here);
      element.children.push(child);
      element.text += INLINE.test(child.type) ? child.text : ` ${child.text} `;
    } else if (inner?.has(name('MCID'))) {
      const other = inner.get(name('Pg'));
      const place = other instanceof PDFRef ? other : here;
      const id = inner.lookup(name('MCID'), PDFNumber).asNumber();
      element.text += (place && words.get(place)?.get(id)) ?? '';
    } else if (inner?.has(name('Obj'))) {
      const said = textOf(inner.lookup(name('Obj'), PDFDict).lookup(name('Contents')));
      element.links.push(said ?? '');
    }
  }
  return element;
}

const INLINE = /^(?:NonStruct|Span|Strong|Em|Link|Code|Quote)$/;

function readAttributes(context: PDFContext, dict: PDFDict): PDFDict[] {
  const attributes = dict.lookup(name('A'));
  const list = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return list.flatMap((each) => findDict(context, each) ?? []);
}

/** The words of a page by the number of their marked content. */
function readMarkedText(page: PDFDict, stream: string): Map<number, string> {
  const fonts = readFonts(page);
  const found = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let font: PageFont | undefined;
  for (const { operator, start, end } of readOperations(stream)) {
    const operands = stream.slice(start, end - operator.length);
    if (operator === 'BDC' || operator === 'BMC') {
      const [, id] = /\/MCID\s+(\d+)/.exec(operands) ?? [];
      open.push(id === undefined ? undefined : Number(id));
    } else if (operator === 'EMC') open.pop();
    else if (operator === 'Tf') font = fonts.get(/\/(\S+)/.exec(operands)?.[1] ?? '');
    else if (operator === 'Tj' || operator === 'TJ') {
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined) found.set(id, (found.get(id) ?? '') + decodeText(operands, font));
    }
  }
  return found;
}
