/** Gives bookmarks the words of the headings: Chromium runs words together where a heading goes on in a second line. */
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

const name = (value: string) => PDFName.of(value);
const squeeze = (words: string) => words.replaceAll(/\s+/g, '');

/** @param headings in the order of the page; those without a bookmark are passed over */
export function nameBookmarks(catalog: PDFDict, headings: readonly string[]): void {
  let next = 0;
  for (const bookmark of listBookmarks(catalog.lookupMaybe(name('Outlines'), PDFDict))) {
    const title = bookmark.lookup(name('Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const said = squeeze(title.decodeText());
    const index = headings.findIndex((each, place) => place >= next && squeeze(each) === said);
    if (index === -1) continue;
    bookmark.set(name('Title'), PDFHexString.fromText(headings[index] ?? ''));
    next = index + 1;
  }
}

/** All bookmarks below an entry, in order. */
function listBookmarks(parent: PDFDict | undefined): PDFDict[] {
  const found: PDFDict[] = [];
  for (
    let entry = parent?.lookupMaybe(name('First'), PDFDict);
    entry;
    entry = entry.lookupMaybe(name('Next'), PDFDict)
  )
    found.push(entry, ...listBookmarks(entry));
  return found;
}
