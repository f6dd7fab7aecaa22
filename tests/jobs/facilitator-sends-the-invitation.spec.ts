import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { nth } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const invitation = 'handouts/invitation/';

const buttons = (page: Page) => page.getByRole('button', { name: words.sheet.copyText });
/** The texts to send; their boxes have no role that would tell them from other words. */
const texts = (page: Page) => page.locator('[data-copy-text]');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('each button copies the text of its box alone, in paragraphs', async ({ page }) => {
    await page.goto(invitation);
    const count = await texts(page).count();
    expect(count).toBeGreaterThan(1);
    await expect(buttons(page)).toHaveCount(count);
    for (const [index, text] of (await texts(page).all()).entries()) {
      const paragraphs = await text.getByRole('paragraph').allInnerTexts();
      expect(paragraphs.length).toBeGreaterThan(0);
      const box = page.locator('.copy-text').nth(index);
      const button = box.getByRole('button');
      await button.click();
      await expect(button).toHaveText(words.sheet.copied);
      expect(await clipboard(page)).toBe(paragraphs.join('\n\n'));
      // Once one goes on, the button says again what it does.
      await page.keyboard.press('Tab');
      await expect(button).toHaveText(words.sheet.copyText);
    }
  });

  test('the page’s own button copies its address', async ({ page, siteAddress }) => {
    await page.goto(invitation);
    await page.getByRole('button', { name: words.sheet.copy }).click();
    await expect(page.getByRole('button', { name: words.sheet.copied })).toBeVisible();
    expect(await clipboard(page)).toBe(`${siteAddress}${invitation}`);
  });

  test('the keyboard copies as well', async ({ page }) => {
    await page.goto(invitation);
    const last = buttons(page).last();
    await last.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: words.sheet.copied })).toBeFocused();
    const text = texts(page).last();
    const paragraphs = await text.getByRole('paragraph').allInnerTexts();
    expect(await clipboard(page)).toContain(nth(paragraphs, 0));
  });
});

test('the buttons are not on paper, the texts are', async ({ page }) => {
  await page.goto(invitation);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  for (const text of await texts(page).all()) await expect(text).toBeVisible();
});

test('a browser without a clipboard shows no button', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  await page.goto(invitation);
  await expect(page.getByRole('button', { name: words.sheet.print })).toBeVisible();
  await expect(buttons(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.sheet.copy })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts are there to select, without a button that does nothing', async ({ page }) => {
    await page.goto(invitation);
    await expect(page.getByRole('button')).toHaveCount(0);
    for (const text of await texts(page).all()) await expect(text).toContainText(/\w/);
  });
});
