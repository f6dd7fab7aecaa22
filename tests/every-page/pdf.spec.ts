/** What people download to print can be read by everybody: tags, names, languages, headings, tables, links, order. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { planPrinting } from '../../src/downloads/pdf/plan.ts';
import { readSettings } from '../../src/settings.ts';
import { site } from '../../src/site.ts';
import { looksAtAll } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';
import { listPdfElements, type PdfElement, readTaggedPdf } from '../support/tagged-pdf.ts';

const { out, siteUrl, basePath } = readSettings();
const jobs = await planPrinting({ out, base: basePath, publicOrigin: siteUrl });
/** Bytes of a sheet's file at most. */
const SHEET_LIMIT = 150_000;

test.use({ javaScriptEnabled: false });

test('every sheet, deck, script, run sheet and pack is there to download', () => {
  expect(jobs.length).toBeGreaterThan(0);
  expect(jobs.filter(({ file }) => !existsSync(join(out, file)))).toEqual([]);
});

const squeeze = (words: string) => words.replaceAll(/\s+/g, '');

/** The gate reads each file on one paper; `npm run verify` on both. */
const read = jobs.filter(({ paper }) => looksAtAll || paper !== 'a4');

for (const { page: address, file, paper } of read)
  test(`${file} says what the page says, to everybody`, async ({ page }) => {
    const pdf = await readTaggedPdf(readFileSync(join(out, file)));
    const elements = listPdfElements(pdf.root);
    await page.emulateMedia({ media: 'print' });
    await page.goto(address.slice(1));
    if (paper === 'slides') await page.evaluate(leaveLongestVariant);
    const said = await page.evaluate(readPage);

    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe(site.language);
    expect(pdf.title).toBe(said.title.split(' · ')[0]);
    expect(pdf.showsTitle, 'a window shows the title').toBe(true);
    expect(pdf.metadata).toContain('<dc:title>');
    expect(pdf.unmarked, 'pieces that are neither content nor artifact').toBe(0);

    expect(pdf.bookmarks.map(squeeze)).toEqual(said.headings.map(squeeze));
    expect(said.headings.filter((each) => pdf.bookmarks.includes(each))).toEqual(said.headings);
    expect(withoutText(elements, 'Figure'), 'figures without a text').toEqual([]);
    expect(
      elements.filter(({ type, hasScope }) => type === 'TH' && !hasScope).map(({ text }) => text),
      'headers that say of nothing',
    ).toEqual([]);
    expect(elements.filter(isList).flatMap(({ children }) => children.filter(lacksBody))).toEqual(
      [],
    );
    expect(
      pdf.links.filter((each) => !each),
      'links without words',
    ).toEqual([]);
    const named = elements.flatMap(({ type, links }) => (type === 'Link' ? links : []));
    expect(named.length, 'links that the structure holds').toBe(pdf.links.length);
    expectInOrder(squeeze(pdf.root.text), said.texts);
  });

test('a sheet is a small file, and no file is left half written', () => {
  for (const { file } of jobs) {
    expect.soft(existsSync(join(out, `${file}.part`)), file).toBe(false);
    if (/\/(?:handouts|checklists)\//.test(file))
      expect.soft(statSync(join(out, file)).size, file).toBeLessThanOrEqual(SHEET_LIMIT);
  }
});

const withoutText = (elements: readonly PdfElement[], type: string) =>
  elements.filter((each) => each.type === type && !each.alternative).map(({ text }) => text);

const isList = ({ type }: PdfElement) => type === 'L';

/** An item holds its words in a body. */
const lacksBody = ({ type, children }: PdfElement) =>
  type === 'LI' && !children.some((child) => child.type === 'LBody');

/** All that the page says stands in the PDF, in the page's order; numbers of lists come on top. */
function expectInOrder(pdf: string, texts: readonly string[]) {
  let at = 0;
  for (const text of texts) {
    const found = pdf.indexOf(text, at);
    expect(found, `“${text}” stands behind “${pdf.slice(Math.max(0, at - 60), at)}”`).not.toBe(-1);
    at = found + text.length;
  }
  expect(pdf.length, 'characters').toBeLessThan(texts.join('').length * 1.2 + 100);
}

/** In the page: the slides that the file has. */
function leaveLongestVariant() {
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section[data-variants]')];
  const variants = (slide: HTMLElement) => (slide.dataset['variants'] ?? '').split(' ').map(Number);
  const longest = Math.max(...slides.flatMap(variants));
  for (const slide of slides) if (!variants(slide).includes(longest)) slide.remove();
}

/** In the page: its title, and what it shows on paper. */
function readPage() {
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.getClientRects().length > 0)
    .map((heading) => heading.innerText.replaceAll(/\s+/g, ' ').trim());
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // Words of a drawing are its alternative text; what is hidden from sight is not on paper.
    if (parent?.closest('svg, script, .visually-hidden, [aria-hidden=true]')) continue;
    if (parent?.checkVisibility({ visibilityProperty: true }) !== true) continue;
    const text = (node.textContent ?? '').replaceAll(/\s+/g, '');
    if (text !== '') texts.push(text);
  }
  return { title: document.title, headings, texts };
}
