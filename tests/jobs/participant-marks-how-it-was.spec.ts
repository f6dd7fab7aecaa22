import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { expect, test } from '../support/site.ts';

const blank = 'handouts/evaluation/blank/';

const scales = (page: Page) => page.getByRole('main').getByRole('radiogroup');
/** The boxes of the nth row, counted from 0. */
const boxes = (page: Page, row: number) => scales(page).nth(row).getByRole('radio');
const marked = (page: Page) => page.getByRole('main').getByRole('radio', { checked: true });
const lines = (page: Page) => page.getByRole('main').getByRole('textbox');
const clear = (page: Page) => page.getByRole('button', { name: words.exercise.clear });

test('a row says what it asks, and its boxes where they stand between its ends', async ({
  page,
}) => {
  await page.goto(blank);
  expect(await scales(page).count()).toBeGreaterThan(1);
  for (const scale of await scales(page).all()) {
    await expect(scale).toHaveAccessibleName(/\S: \S/);
    const all = scale.getByRole('radio');
    const count = await all.count();
    const [from = '', to = ''] = (await scale.innerText()).split('\n').filter(Boolean);
    for (const [index, box] of (await all.all()).entries())
      await expect(box).toHaveAccessibleName(words.exercise.box(index + 1, count, from, to));
    await expect(all.first()).toHaveAccessibleName(new RegExp(from));
    await expect(all.last()).toHaveAccessibleName(new RegExp(to));
  }
});

test('a click marks one box of a row, and a reload keeps it', async ({ page }) => {
  await page.goto(blank);
  await expect(marked(page)).toHaveCount(0);
  await boxes(page, 0).nth(3).click();
  await boxes(page, 1).nth(0).click();
  await boxes(page, 0).nth(2).click();
  await expect(marked(page)).toHaveCount(2);
  await page.reload();
  await expect(boxes(page, 0).nth(2)).toBeChecked();
  await expect(boxes(page, 1).nth(0)).toBeChecked();
  await expect(marked(page)).toHaveCount(2);
  await expect(page.getByText(words.exercise.kept)).toBeVisible();
});

test('the arrow keys mark as well, and Tab goes from row to row', async ({ page }) => {
  await page.goto(blank);
  await boxes(page, 0).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(boxes(page, 0).nth(2)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(boxes(page, 1).first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(boxes(page, 1).nth(1)).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(boxes(page, 1).first()).toBeChecked();
  await page.reload();
  await expect(boxes(page, 0).nth(2)).toBeChecked();
  await expect(boxes(page, 1).first()).toBeChecked();
  await expect(marked(page)).toHaveCount(2);
});

test('marks and words are kept side by side', async ({ page }) => {
  await page.goto(blank);
  await boxes(page, 0).nth(4).click();
  await lines(page).first().fill('The cards');
  await boxes(page, 1).nth(1).click();
  await page.reload();
  await expect(boxes(page, 0).nth(4)).toBeChecked();
  await expect(boxes(page, 1).nth(1)).toBeChecked();
  await expect(lines(page).first()).toHaveValue('The cards');
});

test('clearing takes the marks as well, for good', async ({ page }) => {
  await page.goto(blank);
  await boxes(page, 0).nth(1).click();
  await lines(page).first().fill('Less of that');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await clear(page).click();
  await expect(boxes(page, 0).nth(1)).toBeChecked();
  page.once('dialog', (dialog) => void dialog.accept());
  await clear(page).click();
  await expect(marked(page)).toHaveCount(0);
  await expect(lines(page).first()).toHaveValue('');
  await page.reload();
  await expect(marked(page)).toHaveCount(0);
  await expect(lines(page).first()).toHaveValue('');
});

test('a browser that forbids storage says so, and marking still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await page.goto(blank);
  const notice = page.getByRole('alert').filter({ hasText: words.exercise.cannotKeep });
  await expect(notice, 'before anything is marked').toBeVisible();
  await boxes(page, 0).nth(2).click();
  await expect(notice).toBeVisible();
  await expect(page.getByText(words.exercise.kept)).toBeHidden();
  await expect(boxes(page, 0).nth(2)).toBeChecked();
});

test('a sheet that is open twice keeps what is written in both', async ({ page }) => {
  await page.goto(blank);
  const second = await page.context().newPage();
  await second.goto(blank);
  await expect(clear(second)).toBeVisible();
  await lines(page).first().fill('Written in the first tab');
  await boxes(page, 0).nth(1).click();
  await lines(second).last().fill('Written in the second tab');
  await boxes(second, 1).nth(3).click();
  for (const tab of [page, second]) {
    await tab.reload();
    await expect(lines(tab).first()).toHaveValue('Written in the first tab');
    await expect(lines(tab).last()).toHaveValue('Written in the second tab');
    await expect(boxes(tab, 0).nth(1)).toBeChecked();
    await expect(boxes(tab, 1).nth(3)).toBeChecked();
  }
});

test('what is written before the script arrives stays and is kept, beside what was', async ({
  page,
}) => {
  await page.goto(blank);
  await boxes(page, 0).nth(0).click();
  await lines(page).last().fill('From yesterday');
  const arrival = Promise.withResolvers<null>();
  await page.route(/\.js$/, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await boxes(page, 1).nth(3).click();
  await lines(page).first().fill('On a slow train');
  await expect(clear(page)).toBeHidden();
  arrival.resolve(null);
  await expect(clear(page)).toBeVisible();
  for (let visit = 0; visit < 2; visit += 1) {
    await expect(boxes(page, 0).nth(0)).toBeChecked();
    await expect(boxes(page, 1).nth(3)).toBeChecked();
    await expect(lines(page).first()).toHaveValue('On a slow train');
    await expect(lines(page).last()).toHaveValue('From yesterday');
    await page.reload();
  }
});

test('a screen reader hears which box the worked example marks', async ({ page }) => {
  await page.goto('handouts/evaluation/');
  const main = page.getByRole('main');
  await expect(main.getByRole('radio')).toHaveCount(0);
  const [start = ''] = words.exercise.marked(3, 5, '', '').split('3');
  expect(await main.getByText(start).count()).toBeGreaterThan(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('boxes can be marked and printed', async ({ page }) => {
    await page.goto(blank);
    await boxes(page, 0).nth(3).click();
    await boxes(page, 0).nth(1).click();
    await expect(marked(page)).toHaveCount(1);
    await expect(page.getByRole('main')).toContainText(words.exercise.noScript, {
      useInnerText: true,
    });
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
