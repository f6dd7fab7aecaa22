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

test('Enter goes to the next line, and with Shift it breaks the line', async ({ page }) => {
  await page.goto(blank);
  await fields(page).first().tap();
  await page.keyboard.type('One voice');
  await page.keyboard.press('Enter');
  await expect(fields(page).nth(1)).toBeFocused();
  await page.keyboard.type('No gaps');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('at night');
  await expect(fields(page).nth(0)).toHaveValue('One voice');
  await expect(fields(page).nth(1)).toHaveValue('No gaps\nat night');
});

test('Enter that ends a composed word stays on its line', async ({ page }) => {
  await page.goto(blank);
  const line = fields(page).first();
  await line.tap();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    selectionStart: 2,
    selectionEnd: 2,
    text: 'こえ',
  });
  await line.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await session.send('Input.insertText', { text: '声' });
  await expect(line).toHaveValue('声');
  await expect(line).toBeFocused();
});

test('Enter in a table breaks the line of its cell', async ({ page }) => {
  await page.goto('handouts/who-does-what/blank/');
  const cell = page.getByRole('table').first().getByRole('textbox').first();
  await cell.tap();
  await page.keyboard.type('Facebook');
  await page.keyboard.press('Enter');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveValue('Facebook\n');
});

test.describe('what is written', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const copy = (page: Page) => page.getByRole('button', { name: words.exercise.copy });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('is copied as text: its title, and each line below what it is', async ({ page }) => {
    await page.goto(blank);
    await fields(page).nth(0).fill('One voice');
    await fields(page).nth(2).fill('No double answers');
    await copy(page).tap();
    await expect(page.getByRole('button', { name: words.sheet.copied })).toBeVisible();
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const part = await page.getByRole('heading', { level: 3 }).first().innerText();
    const label = await page.getByRole('heading', { level: 4 }).first().innerText();
    const text = await clipboard(page);
    expect(
      text.startsWith(`${title}\n\n${part}\n\n${label}\n1. One voice\n3. No double answers`),
    ).toBe(true);
  });

  test('is copied from tables and scales, too', async ({ page }) => {
    await page.goto('handouts/who-does-what/blank/');
    const table = page.getByRole('table').first();
    const [first = '', second = ''] = await table
      .getByRole('columnheader', { includeHidden: true })
      .allTextContents();
    await table.getByRole('textbox').nth(0).fill('Facebook page');
    await table.getByRole('textbox').nth(1).fill('Ana');
    await copy(page).tap();
    await expect
      .poll(() => clipboard(page))
      .toContain(`\n${first.trim()}: Facebook page · ${second.trim()}: Ana\n`);

    await page.goto('handouts/evaluation/blank/');
    await page.getByRole('radio').nth(1).tap();
    await copy(page).tap();
    await expect.poll(() => clipboard(page)).toMatch(/\n2 of 5 \(.+ – .+\)\n/);
  });

  test('can be shared where the device has a way to', async ({ page }) => {
    await page.goto(blank);
    await expect(page.getByRole('button', { name: words.exercise.share })).toBeHidden();
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.documentElement.dataset['shared'] = data?.text ?? '';
        return Promise.resolve();
      };
    });
    await page.goto(blank);
    await fields(page).nth(0).fill('One voice');
    await page.getByRole('button', { name: words.exercise.share }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-shared', /1\. One voice/);
  });

  test('is not copied where there is no clipboard', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(blank);
    await expect(clear(page)).toBeVisible();
    await expect(copy(page)).toBeHidden();
  });
});

test('the sheet is printed from its end as well as from its top', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await page.goto(blank);
  const print = page.getByRole('button', { name: words.sheet.print });
  await expect(print).toHaveCount(2);
  const last = fields(page).last();
  const { y = 0 } = (await last.boundingBox()) ?? {};
  expect((await print.last().boundingBox())?.y).toBeGreaterThan(y);
  await print.last().tap();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
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
