import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { expect, test } from '../support/site.ts';

const HANDOUT = 'monitoring-pros-and-cons';
const sheet = `handouts/${HANDOUT}/`;
const blank = `${sheet}blank/`;

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const fields = (page: Page) => page.getByRole('main').getByRole('textbox');
const clear = (page: Page) => page.getByRole('button', { name: words.exercise.clear });
const height = (page: Page, index: number) =>
  fields(page)
    .nth(index)
    .evaluate((field) => field.getBoundingClientRect().height);

test('the sheet to read leads to the sheet to write on, and back', async ({ page }) => {
  await page.goto(sheet);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(fields(page)).toHaveCount(0);
  // At the top of the sheet; another one stands where the page says where to go from here.
  await page.getByRole('link', { name: words.sheet.blank }).first().tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(fields(page).first()).toBeVisible();
  await page.getByRole('link', { name: words.sheet.filled }).tap();
  await expect(fields(page)).toHaveCount(0);
});

test('what is written stays after a reload, in each field its own', async ({ page }) => {
  await page.goto(blank);
  const count = await fields(page).count();
  expect(count).toBeGreaterThan(4);
  await fields(page).first().tap();
  await page.keyboard.type('Questions wait until Friday');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nobody owns the login – “really”');
  await fields(page)
    .nth(count - 1)
    .fill('In the last one');
  await page.reload();
  await expect(fields(page).nth(0)).toHaveValue('Questions wait until Friday');
  await expect(fields(page).nth(1)).toHaveValue('Nobody owns the login – “really”');
  await expect(fields(page).nth(count - 1)).toHaveValue('In the last one');
  await expect(page.getByText(words.exercise.kept)).toBeVisible();
  await expect(page.getByText(words.exercise.cannotKeep)).toBeHidden();
});

test('each field says what it is for', async ({ page }) => {
  await page.goto(blank);
  const names = await fields(page).evaluateAll((all) =>
    all.map((field) => field.getAttribute('aria-label') ?? ''),
  );
  expect(names.filter((name) => name.trim() === '')).toEqual([]);
});

test('clearing asks first, and clears for good', async ({ page }) => {
  await page.goto(blank);
  await fields(page).first().fill('To be kept');
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toBe(words.exercise.clearConfirm);
    void dialog.dismiss();
  });
  await clear(page).tap();
  await expect(fields(page).first()).toHaveValue('To be kept');
  page.once('dialog', (dialog) => void dialog.accept());
  await clear(page).tap();
  await expect(fields(page).first()).toHaveValue('');
  await expect(fields(page).first()).toBeFocused();
  await page.reload();
  await expect(fields(page).first()).toHaveValue('');
});

test('a field grows with its words and shrinks when they are cleared', async ({ page }) => {
  await page.goto(blank);
  const before = await height(page, 0);
  await fields(page)
    .first()
    .fill('Many words that need more than one line on a narrow screen. '.repeat(6));
  await expect.poll(() => height(page, 0)).toBeGreaterThan(before * 2);
  page.once('dialog', (dialog) => void dialog.accept());
  await clear(page).tap();
  await expect.poll(() => height(page, 0)).toBe(before);
});

test('a word longer than the screen wraps, and the page stays as wide as it is', async ({
  page,
}) => {
  await page.goto(blank);
  const last = (await fields(page).count()) - 1;
  for (const index of [0, last]) {
    await fields(page).nth(index).fill('Donaudampfschifffahrt'.repeat(20));
    const overflow = await fields(page)
      .nth(index)
      .evaluate((field) => [
        field.scrollWidth - field.clientWidth,
        field.scrollHeight - field.clientHeight,
      ]);
    expect(overflow, 'what does not fit into the field').toEqual([0, 0]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('paper shows what was typed, whole, and none of the buttons', async ({ page }) => {
  await page.goto(blank);
  const long = 'Members ask at night, and whoever knows the answer works in records. '.repeat(4);
  await fields(page).first().fill(long);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  await expect(fields(page).first()).toBeVisible();
  await expect(fields(page).first()).toHaveValue(long);
  const hidden = await fields(page)
    .first()
    .evaluate((field) => field.scrollHeight - field.clientHeight);
  expect(hidden, 'pixels of the words that paper would cut off').toBeLessThanOrEqual(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

for (const [name, forbid] of [
  [
    'forbids storage',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    },
  ],
  [
    'has no room left',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
] as const)
  test(`a browser that ${name} says so, and the sheet still works`, async ({ page }) => {
    await page.addInitScript(forbid);
    await page.goto(blank);
    const notice = page.getByRole('alert').filter({ hasText: words.exercise.cannotKeep });
    await expect(notice, 'before anything is written').toBeVisible();
    await fields(page).first().fill('Only on paper');
    await expect(notice).toBeVisible();
    await expect(page.getByText(words.exercise.kept)).toBeHidden();
    await expect(fields(page).first()).toHaveValue('Only on paper');
    page.once('dialog', (dialog) => void dialog.accept());
    await clear(page).tap();
    await expect(fields(page).first()).toHaveValue('');
  });

test('damaged memory costs what was kept, not the sheet', async ({ page }) => {
  await page.goto(blank);
  await fields(page).first().fill('Before');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"broken');
  });
  await page.reload();
  await expect(fields(page).first()).toHaveValue('');
  await fields(page).first().fill('After');
  await page.reload();
  await expect(fields(page).first()).toHaveValue('After');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is there to write on and print, without controls that do nothing', async ({
    page,
  }) => {
    await page.goto(blank);
    await fields(page).first().fill('By hand');
    await expect(fields(page).first()).toHaveValue('By hand');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
