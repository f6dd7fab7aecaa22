import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { expect, test } from '../support/site.ts';

const article = 'guidance/managing-time/';

const term = (page: Page) => page.getByRole('main').locator('a[data-note]').first();
/** What stands in the glossary, without the term's name. */
async function definition(page: Page): Promise<string> {
  const note = await term(page).evaluate(
    (link) => document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  const text = (note ?? '').trim().split(/\s+/).slice(-6).join(' ');
  expect(text.length).toBeGreaterThan(20);
  return text;
}
/** The note beside the text; the one at the end is for paper. */
const note = async (page: Page) =>
  page.locator('term-notes > :not(.term-endnotes)').getByText(await definition(page));

test('the pointer shows what a term means, and stays on it', async ({ page }) => {
  await page.goto(article);
  await expect(await note(page)).toBeHidden();
  await term(page).hover();
  await expect(await note(page)).toBeVisible();
  await (await note(page)).hover();
  await expect(await note(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(await note(page)).toBeHidden();
});

test('the keyboard shows what a term means, Escape hides it, Enter opens the glossary', async ({
  page,
}) => {
  await page.goto(article);
  await term(page).focus();
  await expect(await note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(await note(page)).toBeHidden();
  const name = await term(page).innerText();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/glossary\/#/);
  await expect(
    page.getByRole('term').getByText(name, { exact: true }).or(page.locator(':target')).first(),
  ).toBeInViewport();
});

test('the note of the term that has the focus stays when the pointer goes by', async ({ page }) => {
  await page.goto(article);
  await term(page).focus();
  await page.getByRole('heading', { level: 1 }).hover();
  await page.getByRole('banner').hover();
  await expect(await note(page)).toBeVisible();
});

test('a screen reader hears the meaning as the link’s description', async ({ page }) => {
  await page.goto(article);
  const words = await definition(page);
  await expect(term(page)).toHaveAccessibleDescription(new RegExp(words.replace(/\W/g, '.')));
});

test('Escape hides the note also while the pointer is on the term', async ({ page }) => {
  await page.goto(article);
  await term(page).hover();
  await expect(await note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(await note(page)).toBeHidden();
});

test('on paper the meaning is a note at the end, with its number at the term', async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  const notes = page.getByRole('listitem').filter({ hasText: await definition(page) });
  await expect(page.getByText(words.term.notes, { exact: true })).toBeVisible();
  await expect(notes).toBeVisible();
  const number = await term(page).evaluate((link) => getComputedStyle(link, '::after').content);
  expect(number).toBe('"1"');
});

test('a checklist keeps to its page: its notes show on screen alone', async ({ page }) => {
  await page.goto('checklists/clarity-for-everyone/');
  await term(page).hover();
  await expect(await note(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(words.term.notes, { exact: true })).toBeHidden();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the first tap shows what a term means, the second opens the glossary', async ({ page }) => {
    await page.goto(article);
    await term(page).scrollIntoViewIfNeeded();
    await term(page).tap();
    await expect(await note(page)).toBeVisible();
    await expect(await note(page)).toBeInViewport({ ratio: 1 });
    await expect(page.getByText(words.term.again)).toBeVisible();
    // A screen reader is told as well.
    await expect(page.getByRole('status').filter({ hasText: words.term.again })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${article}$`));
    await term(page).tap();
    await expect(page).toHaveURL(/glossary\/#/);
  });

  test('a tap elsewhere hides it', async ({ page }) => {
    await page.goto(article);
    await term(page).tap();
    await expect(await note(page)).toBeVisible();
    await page.getByRole('heading', { level: 2 }).first().tap();
    await expect(await note(page)).toBeHidden();
    await term(page).tap();
    await expect(await note(page)).toBeVisible();
    await page.getByRole('banner').tap({ position: { x: 2, y: 2 } });
    await expect(await note(page)).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to the glossary', async ({ page }) => {
    await page.goto(article);
    await term(page).click();
    await expect(page).toHaveURL(/glossary\/#/);
  });
});
