import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { deckPage, nth, shownTitles, slides, workshop, workshopPage } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const linked = nth(slides, 12);

/** The scripts and styles of the presentation that the page asks for. */
function listenForPresentation(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (/\/presentation\b[^/]*\.(?:js|css)$/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

test.describe('on a phone', () => {
  test.use(phone);

  test('all slides stand below each other, and no presentation is loaded', async ({ page }) => {
    const requests = listenForPresentation(page);
    await page.goto(deckPage, { waitUntil: 'networkidle' });
    await expect(shownTitles(page)).toHaveText(slides.map(({ title }) => title));
    const places = await shownTitles(page).evaluateAll((titles) =>
      titles.map((title) => title.getBoundingClientRect().top),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(slides.length);
    await nth(await shownTitles(page).all(), -1).scrollIntoViewIfNeeded();
    await expect(shownTitles(page).last()).toBeInViewport();
    await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeHidden();
    expect(requests).toEqual([]);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await page.goto(deckPage);
    await expect(shownTitles(page)).toHaveCount(slides.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  for (const mark of ['#/', '#'])
    test(`${mark} and a slide’s id land on the slide`, async ({ page }) => {
      await page.goto(`${deckPage}${mark}${linked.id}`);
      await expectAtTop(page, linked.title);
    });

  test('a link from the script lands on the slide, and back returns', async ({ page }) => {
    await page.goto(`${workshopPage}script/`);
    await page
      .getByRole('region', { name: linked.title, exact: true })
      .getByRole('link', { name: words.script.open })
      .tap();
    await expectAtTop(page, linked.title);
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, nth(slides, 20).id);
    await expectAtTop(page, nth(slides, 20).title);
    await page.goBack();
    await expect(page.getByRole('heading', { name: linked.title })).toBeInViewport();
  });

  test('an unknown slide leaves the page at its top, whole', async ({ page }) => {
    await page.goto(`${deckPage}#/no-such-slide`);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(shownTitles(page)).toHaveCount(slides.length);
  });

  test('the ways out stand at the top', async ({ page }) => {
    await page.goto(deckPage);
    await page.getByRole('link', { name: words.deck.scriptLink }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words.script.title(workshop.title),
    );
  });
});

test('on a wide screen the presentation is loaded', async ({ page }) => {
  const requests = listenForPresentation(page);
  await page.goto(deckPage);
  await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeVisible();
  expect(requests.length).toBeGreaterThan(0);
});

/** The slide with this title begins in the first part of the screen. */
async function expectAtTop(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title, exact: true });
  await expect(heading).toBeInViewport();
  await expect
    .poll(() => heading.evaluate((each) => each.closest('section')?.getBoundingClientRect().top))
    .toBeLessThan(120);
}
