/** Writes page numbers into a printed list of contents, and begins parts on right-hand pages: CSS in Chromium can do neither. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';

/**
 * Prints a page; one with places for page numbers (`data-page-of`) is printed, filled in and printed again. A part that has
 * to begin on a right-hand page (`data-recto`, whose value stands on the page that is left empty before it) does so.
 * @throws Error when the numbers move the pages that they count
 */
export async function numberContents(
  page: Page,
  print: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const places = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-page-of]')].map(
      ({ dataset }) => dataset['pageOf'] ?? '',
    ),
  );
  const first = await print();
  if (places.length === 0) return first;
  const start = await readPlaces(first);
  const isMoved = await page.evaluate(leavePagesEmpty, Object.fromEntries(start));
  const pages = isMoved ? await readPlaces(await print()) : start;
  const lost = places.filter((place) => !pages.has(place));
  if (lost.length > 0)
    throw new Error(`The contents name ${lost.join(', ')}, which no page of the PDF begins.`);
  await page.evaluate((numbers) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
      place.textContent = String(numbers[place.dataset['pageOf'] ?? ''] ?? '');
  }, Object.fromEntries(pages));
  const second = await print();
  const after = await readPlaces(second);
  const moved = places.filter((place) => after.get(place) !== pages.get(place));
  if (moved.length > 0)
    throw new Error(`The page numbers in the contents move ${moved.join(', ')} to another page.`);
  return second;
}

/** In the page: puts an empty page before each part that would begin on a left-hand one. @returns whether any did */
function leavePagesEmpty(pages: Readonly<Record<string, number>>): boolean {
  let more = 0;
  for (const part of document.querySelectorAll<HTMLElement>('[data-recto]')) {
    if (((pages[part.id] ?? 1) + more) % 2 === 1) continue;
    const empty = document.createElement('p');
    empty.className = 'left-empty';
    empty.textContent = part.dataset['recto'] ?? '';
    part.before(empty);
    more += 1;
  }
  return more > 0;
}

/** The pages of the named places of a PDF, counted from 1. */
export async function readPlaces(printed: Uint8Array): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return new Map(
    (places?.entries() ?? []).flatMap(([place, target]) => {
      const found = target instanceof PDFRef ? pdf.context.lookup(target) : target;
      const page = found instanceof PDFArray ? found.get(0) : undefined;
      const number = page instanceof PDFRef ? numbers.get(page) : undefined;
      return number === undefined ? [] : [[place.decodeText(), number] as const];
    }),
  );
}
