/** Gives the links of a PDF what their words say, for programs that list links apart from the text. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { listElements, type TaggedElement } from './structure.ts';

/** A link of the printed page, in the order of the page. */
export interface PageLink {
  /** Its whole address. */
  url: string;
  words: string;
}

const name = (value: string) => PDFName.of(value);

/**
 * Names each link of the structure by the words of the page's link that it came from.
 * @throws Error when the PDF has a link that the page has not.
 */
export function nameLinks(document: TaggedElement, links: readonly PageLink[]): void {
  let next = 0;
  for (const element of listElements(document)) {
    if (element.type !== 'Link') continue;
    // A link that breaks over lines has several rectangles, which lead to one place.
    const { annotations } = element;
    const [first] = annotations;
    if (!first) continue;
    const target = readTarget(first);
    const index = links.findIndex((link, place) => place >= next && matches(link, target));
    const link = links[index];
    if (!link) throw new Error(`The PDF has a link to ${target}, and the page has none there.`);
    next = index + 1;
    for (const each of annotations) each.set(name('Contents'), PDFHexString.fromText(link.words));
  }
}

/** Where an annotation leads: an address, or a place of the document after a hash. */
function readTarget(annotation: PDFDict): string {
  const action = annotation.lookupMaybe(name('A'), PDFDict);
  const address = action?.lookup(name('URI'));
  if (address instanceof PDFString || address instanceof PDFHexString) return address.decodeText();
  const place = annotation.lookup(name('Dest'));
  if (place instanceof PDFName) return `#${place.decodeText()}`;
  return place instanceof PDFArray ? '#' : '';
}

const matches = ({ url }: PageLink, target: string) =>
  target.startsWith('#') ? url.endsWith(target) : url === target;
