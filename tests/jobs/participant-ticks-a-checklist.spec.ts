import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { nth } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const checklist = 'checklists/clarity-for-everyone/';

const boxes = (page: Page) => page.getByRole('checkbox');
const points = (page: Page) => page.getByRole('listitem').filter({ has: boxes(page) });
const expectDone = async (page: Page, done: number) => {
  await expect(page.getByRole('status')).toHaveText(
    words.checklist.progress(done, await boxes(page).count()),
  );
};

test('the keyboard ticks points, the count follows, and a reload keeps both', async ({ page }) => {
  await page.goto(checklist);
  await expectDone(page, 0);
  await boxes(page).nth(0).focus();
  await page.keyboard.press('Space');
  await expect(boxes(page).nth(0)).toBeChecked();
  await expectDone(page, 1);
  await boxes(page).nth(2).focus();
  await page.keyboard.press('Space');
  await boxes(page).nth(4).focus();
  await page.keyboard.press('Space');
  await expectDone(page, 3);
  await page.keyboard.press('Space');
  await expectDone(page, 2);
  await page.reload();
  for (const [index, box] of (await boxes(page).all()).entries())
    await expect(box).toBeChecked({ checked: index === 0 || index === 2 });
  await expectDone(page, 2);
  await expect(page.getByText(words.checklist.kept)).toBeVisible();
});

test('Tab goes from point to point', async ({ page }) => {
  await page.goto(checklist);
  await boxes(page).first().focus();
  const visited = new Set<string>();
  // Between two points lie the links of the first.
  for (let stop = 0; stop < 60; stop += 1) {
    const name = await page.evaluate(() =>
      document.activeElement instanceof HTMLInputElement ? document.activeElement.name : '',
    );
    if (name) visited.add(name);
    await page.keyboard.press('Tab');
  }
  expect(visited.size).toBe(await boxes(page).count());
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
])
  test(`at ${size.width} x ${size.height}, neither the header nor the count hides the box that Tab reaches`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('checklists/prepare-the-session/');
    await boxes(page).first().focus();
    for (const key of ['Tab', 'Shift+Tab'])
      for (let stop = 0; stop < 40; stop += 1) {
        // What is at the middle of the focused box: itself, or what lies over it.
        const over = await page.evaluate(() => {
          const box = document.activeElement;
          if (!(box instanceof HTMLInputElement)) return null;
          const { x, y, width, height } = box.getBoundingClientRect();
          const top = document.elementFromPoint(x + width / 2, y + height / 2);
          return top === box ? null : `${box.name} lies under ${top?.outerHTML.slice(0, 60)}`;
        });
        expect(over).toBeNull();
        await page.keyboard.press(key);
      }
  });

test('all points ticked are all done', async ({ page }) => {
  await page.goto(checklist);
  for (const box of await boxes(page).all()) await box.check();
  await expectDone(page, await boxes(page).count());
});

test('a list that is open twice keeps the ticks of both', async ({ page }) => {
  await page.goto(checklist);
  const second = await page.context().newPage();
  await second.goto(checklist);
  await expectDone(second, 0);
  await boxes(page).nth(0).check();
  await boxes(second).nth(2).check();
  for (const tab of [page, second]) {
    await tab.reload();
    await expect(boxes(tab).nth(0)).toBeChecked();
    await expect(boxes(tab).nth(2)).toBeChecked();
    await expectDone(tab, 2);
  }
});

test('what is ticked before the script arrives stays and is kept, beside what was', async ({
  page,
}) => {
  await page.goto(checklist);
  await boxes(page).nth(0).check();
  const arrival = Promise.withResolvers<null>();
  await page.route(/\.js$/, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await boxes(page).nth(1).check();
  await expect(page.getByRole('status')).toHaveCount(0);
  arrival.resolve(null);
  await expectDone(page, 2);
  await page.reload();
  await expect(boxes(page).nth(0)).toBeChecked();
  await expect(boxes(page).nth(1)).toBeChecked();
  await expectDone(page, 2);
});

test.describe('a list with headings', () => {
  const preparation = 'checklists/prepare-the-session/';

  test('goes on counting from one heading to the next', async ({ page }) => {
    await page.goto(preparation);
    const headings = page
      .getByRole('main')
      .locator('check-list')
      .getByRole('heading', { level: 2 });
    expect(await headings.count()).toBeGreaterThan(1);
    const numbers = await points(page).evaluateAll((all) =>
      all.map((point) => point.querySelector('label')?.innerText.split('\n')[0]),
    );
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    await boxes(page).last().check();
    await expectDone(page, 1);
  });
});

test('starting over asks first', async ({ page }) => {
  await page.goto(checklist);
  await boxes(page).first().check();
  page.once('dialog', (dialog) => {
    expect(dialog.message()).toBe(words.checklist.resetConfirm);
    void dialog.dismiss();
  });
  await page.getByRole('button', { name: words.checklist.reset }).click();
  await expect(boxes(page).first()).toBeChecked();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: words.checklist.reset }).click();
  await expectDone(page, 0);
  await page.reload();
  await expect(boxes(page).first()).not.toBeChecked();
  await expectDone(page, 0);
});

test('a link to a point goes to it and marks it', async ({ page }) => {
  await page.goto(checklist);
  const last = points(page).last();
  const id = await last.getAttribute('id');
  const plain = await last.evaluate((item) => getComputedStyle(item).backgroundColor);
  await page.goto('about:blank');
  await page.goto(`${checklist}#${id ?? ''}`);
  await expect(boxes(page).last()).toBeInViewport();
  const marked = await last.evaluate((item) => getComputedStyle(item).backgroundColor);
  expect(marked).not.toBe(plain);
});

test('each point says why it matters and when it is done', async ({ page }) => {
  await page.goto(checklist);
  expect(await points(page).count()).toBeGreaterThan(0);
  for (const point of await points(page).all()) {
    const articles = await point.getByRole('link').count();
    await expect(point.getByRole('term')).toHaveText([
      words.checklist.why,
      words.checklist.done,
      ...(articles > 0 ? [words.checklist.more] : []),
    ]);
  }
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
  test(`a browser that ${name} says so, and ticking still works`, async ({ page }) => {
    await page.addInitScript(forbid);
    await page.goto(checklist);
    await expect(page.getByText(words.checklist.cannotKeep)).toBeVisible();
    await boxes(page).first().check();
    await expectDone(page, 1);
    await expect(page.getByText(words.checklist.cannotKeep)).toBeVisible();
    await expect(page.getByText(words.checklist.kept)).toBeHidden();
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on a point’s words ticks it', async ({ page }) => {
    await page.goto(checklist);
    const label = points(page).nth(1).locator('label');
    await label.getByText(/\S/).last().tap();
    await expect(boxes(page).nth(1)).toBeChecked();
    await expectDone(page, 1);
    const size = await label.boundingBox();
    expect(size?.height, 'the height of what a finger must hit').toBeGreaterThanOrEqual(24);
  });

  test('the count stays in view while the list is read', async ({ page }) => {
    await page.goto(checklist);
    await boxes(page).first().check();
    await expect(page.getByRole('status')).toBeInViewport();
    await nth(await boxes(page).all(), -1).scrollIntoViewIfNeeded();
    await expect(page.getByRole('status')).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('points can be ticked and printed; no count, no button that does nothing', async ({
    page,
  }) => {
    await page.goto(checklist);
    await boxes(page).first().check();
    await expect(boxes(page).first()).toBeChecked();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveCount(0);
  });
});
