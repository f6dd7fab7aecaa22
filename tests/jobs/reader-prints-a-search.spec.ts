/** On paper there is what was asked and what was answered, or else the list of all pages: nothing to press or type in. */
import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { readPageSizes, readPdfWords } from '../support/pdf.ts';
import { dialogOf, expectAnswer, fieldIn, hitsIn, statusIn } from '../support/search.ts';
import { expect, test } from '../support/site.ts';

const { searching } = words;

const print = (page: Page) => page.pdf({ format: 'A4', preferCSSPageSize: true });
const allPages = (page: Page) => page.getByRole('heading', { name: searching.allPages });
/** Words as a PDF has them. */
const joined = (text: string) => text.replaceAll(/\s/g, '');

test('a question is printed with its answers, and nothing else', async ({ page }) => {
  await page.goto('search/?q=who+decides');
  const main = page.getByRole('main');
  await expectAnswer(main, 'who decides');
  const status = await statusIn(main).innerText();
  const titles = await hitsIn(main).locator('.head').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  await expect(fieldIn(main)).toHaveCSS('border-top-width', '0px');
  for (const role of ['button', 'radio', 'banner', 'contentinfo'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
  await expect(main.getByText(searching.label)).toBeHidden();
  await expect(main.getByText(searching.keys)).toBeHidden();
  await expect(allPages(page)).toBeHidden();

  const pdf = await print(page);
  expect(readPageSizes(pdf).length).toBeLessThanOrEqual(2);
  const printed = await readPdfWords(pdf);
  for (const text of ['who decides', status, ...titles]) expect(printed).toContain(joined(text));
});

test('a filter that was chosen is printed with the question', async ({ page }) => {
  await page.goto('search/?q=who+decides&kind=guidance');
  const main = page.getByRole('main');
  await expectAnswer(main, 'who decides');
  await page.emulateMedia({ media: 'print' });
  const filters = main.locator('label:has(input)').filter({ visible: true });
  await expect(filters).toHaveCount(1);
  expect(await filters.innerText()).toBe(words.kindFilters.guidance);
});

test('a correction and other ways to search are not printed', async ({ page }) => {
  const main = page.getByRole('main');
  await page.emulateMedia({ media: 'print' });
  await page.goto('search/?q=collegues');
  await expectAnswer(main, 'colleagues');
  await expect(main.getByRole('link', { name: 'collegues', exact: true })).toHaveCount(0);
  await page.goto('search/?q=xylophonquark');
  await expectAnswer(main, 'xylophonquark');
  await expect(main.getByText(searching.noneHelp)).toBeHidden();
  await expect(allPages(page)).toBeHidden();
});

async function expectList(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await expect(allPages(page)).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByText(searching.hint)).toBeHidden();
  await expect(page.getByRole('heading', { name: searching.problems })).toHaveCount(0);
}

test('without a question the list of all pages is printed alone', async ({ page }) => {
  await page.goto('search/?q=silo');
  await expectAnswer(page.getByRole('main'), 'silo');
  await fieldIn(page.getByRole('main')).fill('');
  await expect(statusIn(page.getByRole('main'))).toHaveText(searching.hint);
  await expectList(page);
});

test('another page is printed as it is, whether or not search is open on it', async ({ page }) => {
  await page.goto('about/');
  const alone = await print(page);
  await page.goto('about/?q=who+decides');
  await expectAnswer(dialogOf(page), 'who decides');
  const open = await print(page);
  expect(await readPdfWords(open)).toBe(await readPdfWords(alone));
  expect(readPageSizes(open)).toEqual(readPageSizes(alone));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is printed without the words about JavaScript', async ({ page }) => {
    await page.goto('search/');
    const note = page.locator('noscript p');
    await expect(note).toHaveText(searching.noScript);
    await expect(note).toBeVisible();
    await expectList(page);
    await expect(note).toBeHidden();
  });
});
