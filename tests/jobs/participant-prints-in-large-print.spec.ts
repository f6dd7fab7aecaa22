import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { runSheetPage, scriptPage } from '../support/deck.ts';
import { readPageSizes } from '../support/pdf.ts';
import { expect, test } from '../support/site.ts';

// Styles alone read what is chosen.
test.use({ javaScriptEnabled: false });

/** One of each kind, and those with wide tables, drawings and decisions. */
const sheets = [
  ['a handout', 'handouts/monitoring-pros-and-cons/'],
  ['a blank handout', 'handouts/monitoring-pros-and-cons/blank/'],
  ['a decision guide', 'handouts/listening-and-responding/'],
  ['a wide table to fill in', 'handouts/who-does-what/blank/'],
  ['a checklist', 'checklists/clarity-for-everyone/'],
  ['an article', 'guidance/managing-time/'],
  ['the run sheet', runSheetPage],
  ['the script', scriptPage],
] as const;
/** Pixels of CSS in a millimeter. */
const MM = 96 / 25.4;
const LARGE = 24;

async function openLarge(page: Page, address: string) {
  await page.goto(address);
  await page.getByLabel(words.sheet.size).selectOption(words.sheet.large);
}

async function putOnPaper(page: Page) {
  const wide = (await page.locator('.is-landscape').count()) > 0;
  await page.setViewportSize({ width: Math.round((wide ? 261 : 174) * MM), height: 900 });
  await page.emulateMedia({ media: 'print' });
}

for (const [name, address] of sheets)
  test(`${name} prints in letters of 18 points, and nothing is wider than the paper`, async ({
    page,
  }) => {
    await openLarge(page, address);
    await putOnPaper(page);
    const { small, wide } = await page.evaluate(readPaper, LARGE);
    expect(small).toEqual([]);
    expect(wide).toEqual([]);
  });

/** Runs in the page: the texts that are smaller than so many pixels, and those that stand out of the paper. */
function readPaper(large: number) {
  const parts = [...document.querySelectorAll('main *')].filter(
    (part) =>
      part.checkVisibility() &&
      // A drawing's letters grow with it, and marks are letters in a shape.
      !part.closest('svg, .visually-hidden') &&
      [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  const say = (part: Element) => `${part.localName}: ${part.textContent.trim().slice(0, 40)}`;
  return {
    small: parts
      .filter(
        (part) => parseFloat(getComputedStyle(part).fontSize) * part.currentCSSZoom < large - 0.1,
      )
      .map(say),
    wide: parts
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
      .map(say),
  };
}

test('lines for a pen stay 9 mm apart or more', async ({ page }) => {
  await openLarge(page, 'handouts/monitoring-pros-and-cons/blank/');
  await putOnPaper(page);
  const heights = await page
    .locator('li:has(> textarea)')
    .evaluateAll((all) => all.map((line) => line.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(0);
  for (const height of heights) expect(height / MM).toBeGreaterThanOrEqual(9);
});

test('large print changes paper, not the screen', async ({ page }) => {
  await page.goto('guidance/managing-time/');
  const text = page.getByRole('main').locator('p').last();
  const before = await text.boundingBox();
  await page.getByLabel(words.sheet.size).selectOption(words.sheet.large);
  expect(await text.boundingBox()).toEqual(before);
  const large = readPageSizes(await page.pdf({ format: 'A4' })).length;
  await page.getByLabel(words.sheet.size).selectOption(words.sheet.normal);
  expect(large).toBeGreaterThan(readPageSizes(await page.pdf({ format: 'A4' })).length);
});
