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
    for (const annotation of element.annotations) {
      const target = readTarget(annotation);
      // A link that breaks over lines has several rectangles.
      const index = [next - 1, ...links.keys()]
        .filter((each) => each >= next - 1 && each >= 0)
        .find((each) => matches(links[each], target));
      const link = index === undefined ? undefined : links[index];
      if (index === undefined || !link)
        throw new Error(`The PDF has a link to ${target}, and the page has none there.`);
      next = index + 1;
      annotation.set(name('Contents'), PDFHexString.fromText(link.words));
    }
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

const matches = (link: PageLink | undefined, target: string) =>
  link !== undefined &&
  (target.startsWith('#')
    ? link.url.includes('#') && link.url.endsWith(target)
    : link.url === target);
