import { words } from '../../src/site.ts';
import {
  deckPage,
  expectSlide,
  longest,
  nth,
  openDeck,
  runSheetPage,
  scriptPage,
  shortest,
  slides,
  slidesIn,
  workshop,
  workshopPage,
} from '../support/deck.ts';
import { type PageSize, readPageSizes } from '../support/pdf.ts';
import { expect, test } from '../support/site.ts';

const papers = [
  { format: 'A4', width: 8.27, height: 11.69 },
  { format: 'Letter', width: 8.5, height: 11 },
] as const;

/** Each printed page with the most pages that it may take. */
const sheets = [
  ['a filled-in handout', 'handouts/monitoring-pros-and-cons/', 6],
  ['a blank handout', 'handouts/monitoring-pros-and-cons/blank/', 3],
  ['a checklist', 'checklists/clarity-for-everyone/', 2],
  ['an article', 'guidance/managing-time/', 4],
  ['the glossary', 'glossary/', 4],
  ['the run sheet', runSheetPage, 7],
  ['the script', scriptPage, slides.length],
  ['the workshop', workshopPage, 5],
] as const;

for (const [name, address, most] of sheets)
  test(`${name} prints on A4 and on Letter`, async ({ page }) => {
    await page.goto(address);
    for (const { format, width, height } of papers) {
      const sizes = readPageSizes(await page.pdf({ format, preferCSSPageSize: true }));
      expect(sizes.length, `pages of ${format}`).toBeGreaterThan(0);
      expect(sizes.length, `pages of ${format}`).toBeLessThanOrEqual(most);
      for (const size of sizes) expectPaper(size, { width, height });
    }
  });

/** The print dialog decides on the paper; the sheet may lie on its side. */
function expectPaper(size: PageSize, paper: PageSize): void {
  const [short = NaN, long = NaN] = [size.width, size.height].toSorted((a, b) => a - b);
  expect(short).toBeCloseTo(paper.width, 1);
  expect(long).toBeCloseTo(paper.height, 1);
}

for (const [name, address] of sheets)
  test(`on paper ${name} has its title and none of the site’s controls`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const role of ['button', 'banner', 'contentinfo', 'search'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });

test('the print button opens the browser’s print dialog', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto('checklists/clarity-for-everyone/');
  await page.getByRole('button', { name: words.sheet.print }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a sheet prints all the same', async ({ page }) => {
    await page.goto('handouts/monitoring-pros-and-cons/blank/');
    expect(readPageSizes(await page.pdf({ format: 'A4' })).length).toBeGreaterThan(0);
  });

  test('the deck prints every slide on a page of its own', async ({ page }) => {
    await page.goto(deckPage);
    expectSlides(await page.pdf({ preferCSSPageSize: true }), slides.length);
  });
});

test('the deck, not started, prints every slide of the longest length', async ({ page }) => {
  await page.goto(`${deckPage}?print-pdf`);
  expectSlides(await page.pdf({ preferCSSPageSize: true }), slidesIn(longest).length);
});

for (const variant of [shortest, workshop.default])
  test(`presented up to the fifth slide, the ${variant}-minute deck prints all its slides`, async ({
    page,
  }) => {
    const shown = slidesIn(variant);
    await openDeck(page, `?variant=${variant}`);
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('PageDown');
    await expectSlide(page, nth(shown, 4), variant);
    expectSlides(await page.pdf({ preferCSSPageSize: true }), shown.length);
    // After printing, the presentation goes on where it was.
    await expectSlide(page, nth(shown, 4), variant);
    await page.keyboard.press('PageDown');
    await expectSlide(page, nth(shown, 5), variant);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the deck prints a slide a page as well', async ({ page }) => {
    await page.goto(deckPage);
    expectSlides(await page.pdf({ preferCSSPageSize: true }), slides.length);
  });
});

/** As many pages as slides, each 13.333 by 7.5 inches: no slide is lost, and none runs over. */
function expectSlides(pdf: Buffer, count: number): void {
  const sizes = readPageSizes(pdf);
  for (const size of sizes) {
    expect(size.width).toBeCloseTo(13.33, 1);
    expect(size.height).toBeCloseTo(7.5, 1);
  }
  expect(sizes).toHaveLength(count);
}
