import type { Page } from '@playwright/test';
import {
  articleAddress,
  checklistAddress,
  handoutAddress,
  packAddress,
  runSheetAddress,
  scriptAddress,
  workshopAddress,
} from '../../src/model/addresses.ts';
import { words } from '../../src/site.ts';
import { nth, workshop, workshopPage } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const PHONE = { width: 390, height: 844 };
/** A window of 1280 x 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const article = 'guidance/managing-time/';

/** The pages of the workshop in the order in which one goes through them. */
const [, WORKSHOP = ''] = workshopPage.split('/');
const stops = [
  workshopAddress(WORKSHOP),
  runSheetAddress(WORKSHOP),
  scriptAddress(WORKSHOP),
  packAddress(WORKSHOP),
  ...workshop.handouts.map(handoutAddress),
  ...workshop.checklists.map((id) => checklistAddress(id)),
  ...workshop.guidance.map(articleAddress),
];

const ways = (page: Page) =>
  page.getByRole('navigation', { name: words.inWorkshop(workshop.title) }).getByRole('link');
const previous = (page: Page) =>
  ways(page).filter({ hasText: new RegExp(`^${words.previous}\\b`) });
const next = (page: Page) => ways(page).filter({ hasText: new RegExp(`^${words.next}\\b`) });
const back = (page: Page) => page.getByRole('link', { name: words.back });
const header = (page: Page) => page.getByRole('banner');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

const expectStop = (page: Page, address: string) =>
  expect(page).toHaveURL(({ pathname }) => pathname.endsWith(address));

test('“Next” goes from the workshop through every sheet to the last article', async ({ page }) => {
  test.slow();
  await page.goto(workshopPage);
  await expect(previous(page)).toHaveCount(0);
  for (const address of stops.slice(1)) {
    const name = await next(page).innerText();
    await next(page).click();
    await expectStop(page, address);
    await expect(previous(page)).toHaveCount(1);
    // The workshop's name stands in the titles of its script and its run sheet besides.
    await expect(title(page)).toContainText(name.split('\n').at(-1) ?? '');
  }
  await expect(next(page)).toHaveCount(0);
});

test('“Previous” goes back the same way', async ({ page }) => {
  await page.goto(nth(stops, -1).slice(1));
  for (const address of stops.slice(0, -1).toReversed().slice(0, 3)) {
    await previous(page).click();
    await expectStop(page, address);
  }
  await page.goto(nth(stops, 1).slice(1));
  await previous(page).click();
  await expectStop(page, nth(stops, 0));
  await expect(previous(page)).toHaveCount(0);
  await expect(next(page)).toHaveCount(1);
});

test('from the middle of the workshop it is one step to its page, and to the top', async ({
  page,
}) => {
  await page.goto(article);
  await ways(page).filter({ hasText: words.top }).click();
  await expect(title(page)).toBeInViewport();
  await ways(page).getByText(workshop.title, { exact: true }).click();
  await expectStop(page, nth(stops, 0));
});

const place = (page: Page) => page.evaluate(() => Math.round(scrollY));

for (const size of [{ width: 1280, height: 720 }, PHONE])
  test(`at ${size.width} x ${size.height}, one step back is where the reader was`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(article);
    const link = page
      .getByRole('region', { name: words.onward.title })
      .getByRole('link', { name: workshop.title });
    await link.scrollIntoViewIfNeeded();
    const before = await place(page);
    expect(before).toBeGreaterThan(200);
    await link.click();
    await expectStop(page, nth(stops, 0));
    await next(page).click();
    await expectStop(page, nth(stops, 1));
    await page.goBack();
    await page.goBack();
    await expectStop(page, `/${article}`);
    await expect.poll(() => place(page)).toBe(before);

    await link.click();
    await back(page).click();
    await expectStop(page, `/${article}`);
    await expect.poll(() => place(page)).toBe(before);
  });

test('a page that was opened by its address has no way back to nowhere', async ({ page }) => {
  await page.goto(article);
  await expect(ways(page).first()).toBeVisible();
  await expect(back(page)).toHaveCount(0);
  await page.goto(article, { referer: 'https://search.example/' });
  await expect(ways(page).first()).toBeVisible();
  await expect(back(page)).toHaveCount(0);
});

test('a link opened in a new tab leads back by address', async ({ page }) => {
  await page.goto(article);
  const opened = page.context().waitForEvent('page');
  await next(page).click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(title(tab)).toBeVisible();
  await expect(back(tab)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ways on are there, and none that does nothing', async ({ page }) => {
    await page.goto(workshopPage);
    await next(page).click();
    await expectStop(page, nth(stops, 1));
    await expect(back(page)).toHaveCount(0);
  });
});

test('the header stays in view on a phone, and leaves a small window to the text', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(article);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(header(page)).toBeInViewport({ ratio: 1 });
  await page.setViewportSize(ZOOMED);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(header(page)).not.toBeInViewport();
  await page.goto(article);
  await expect(header(page)).toBeInViewport();
});

/** Pixels between the header and what was jumped to. */
async function roomAbove(page: Page, selector: string): Promise<number> {
  return page.evaluate((target) => {
    const [above, below] = ['header', target].map((each) => document.querySelector(each));
    const { bottom = 0 } = above?.getBoundingClientRect() ?? {};
    return (below?.getBoundingClientRect().top ?? NaN) - bottom;
  }, selector);
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('the contents of an article are folded, open, and lead to each part', async ({ page }) => {
    await page.goto(article);
    const contents = page.getByRole('navigation', { name: words.contents });
    await expect(contents).toBeHidden();
    await page.getByText(words.contents, { exact: true }).tap();
    await expect(contents).toBeVisible();
    const links = await contents.getByRole('link').all();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const name = await link.innerText();
      await link.tap();
      await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport({ ratio: 1 });
      const { hash } = new URL(page.url());
      await expect.poll(() => roomAbove(page, hash)).toBeGreaterThanOrEqual(0);
    }
  });
});

for (const size of [{ width: 1280, height: 720 }, PHONE])
  for (const [what, address, targets] of [
    ['a term', 'glossary/', 'main [id]:has(dfn)'],
    ['a point of a checklist', 'checklists/clarity-for-everyone/', 'main li.point'],
  ] as const)
    test(`at ${size.width} x ${size.height}, the header hides no start of ${what}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(address);
      const ids = await page.locator(targets).evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(3);
      for (const id of ids) {
        await page.goto(`${address}#${id}`);
        await expect(page.locator(`#${id}`)).toBeInViewport();
        await expect.poll(() => roomAbove(page, `#${id}`)).toBeGreaterThanOrEqual(0);
      }
    });
