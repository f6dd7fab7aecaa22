import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import {
  deckPage,
  expectSlide,
  nth,
  shownTitles,
  slides,
  slidesIn,
  workshop,
  workshopPage,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const first = nth(slides, 0);
const linked = nth(slidesIn(workshop.default), 7);

/** Keeps every script waiting until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

for (const [rest, slide] of [
  ['', first],
  [`#${linked.id}`, linked],
  [`#/${linked.id}`, linked],
] as const) {
  test(`${rest || 'the deck'} shows its slide while scripts are on their way`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(deckPage + rest, { waitUntil: 'commit' });
    await expect(shownTitles(page)).toHaveText([slide.title]);
    await expect(shownTitles(page)).toBeInViewport();
    await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeHidden();
    await expect(page.locator(`section[id="${slide.id}"]`)).toHaveCSS('outline-style', 'none');
    const before = await shownTitles(page).boundingBox();
    release();
    await expectSlide(page, slide);
    expect(await shownTitles(page).boundingBox(), 'the slide jumps when script arrives').toEqual(
      before,
    );
  });

  test(`${rest || 'the deck'} shows its slide when no script arrives`, async ({
    page,
    complaints,
  }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(deckPage + rest);
    await expect(shownTitles(page)).toHaveText([slide.title]);
    await expect(shownTitles(page)).toBeInViewport();
    // The browser reports the scripts that this test has stopped, and nothing else.
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides read as a page, in order, with the ways out', async ({ page }) => {
    await page.goto(deckPage);
    await expect(shownTitles(page)).toHaveText(slides.map(({ title }) => title));
    const tops = await Promise.all(
      (await shownTitles(page).all()).map(async (title) => (await title.boundingBox())?.y ?? NaN),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(slides.length);
    await page.getByRole('link', { name: workshop.title }).click();
    await expect(page.getByRole('heading', { name: words.workshop.present })).toBeVisible();
  });

  test('a link to a slide goes to it, and no control is there that does nothing', async ({
    page,
  }) => {
    await page.goto(`${deckPage}#${linked.id}`);
    await expect(page.getByRole('heading', { name: linked.title })).toBeInViewport();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.goto(workshopPage);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
