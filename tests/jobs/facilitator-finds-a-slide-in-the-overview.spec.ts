import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import {
  expectAddress,
  expectSlide,
  nth,
  openDeck,
  shownTitles,
  type Slide,
  slidesIn,
  workshop,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const slides = slidesIn(workshop.default);
const start = nth(slides, 5);

/** Found by its words: in the overview a slide is an option, whose insides are a picture. */
const titleOf = (page: Page, { title }: Slide) =>
  page.getByRole('main').locator('h1, h2').getByText(title, { exact: true });

/** The slides before and after the current one stand beside it. */
async function expectOverview(page: Page): Promise<void> {
  for (const slide of slides.slice(4, 7)) await expect(titleOf(page, slide)).toBeInViewport();
}

for (const [name, open] of [
  ['O', (page: Page) => page.keyboard.press('o')],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
  ['the button', (page: Page) => page.getByRole('button', { name: words.deck.overview }).click()],
] as const) {
  test(`${name} opens the overview and closes it again`, async ({ page }) => {
    await openDeck(page, `#/${start.id}`);
    await open(page);
    await expectOverview(page);
    await open(page);
    await expectSlide(page, start);
  });
}

test('a click on a slide opens it', async ({ page }) => {
  await openDeck(page, `#/${start.id}`);
  await page.keyboard.press('o');
  await expectOverview(page);
  const chosen = nth(slides, 6);
  // The picture's insides are inert, so the click is the slide's.
  await titleOf(page, chosen).click({ force: true });
  await expectSlide(page, chosen);
  await expectAddress(page, chosen);
});

test('a click on a slide with a link opens the slide, not the link', async ({ page }) => {
  const linked = nth(
    slides.filter(({ id }) => id === 'managing-time'),
    0,
  );
  await openDeck(page, `#/${linked.id}`);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('o');
  await expect(titleOf(page, linked)).toBeInViewport();
  await page.locator(`#${linked.id}`).getByText(words.deck.readOn).click({ force: true });
  await expectSlide(page, linked);
  await expectAddress(page, linked);
});

test('arrows choose and Enter opens', async ({ page }) => {
  await openDeck(page, `#/${start.id}`);
  await page.keyboard.press('o');
  await expectOverview(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expectAddress(page, nth(slides, 6));
  await page.keyboard.press('Enter');
  await expectSlide(page, nth(slides, 6));
});

test('the overview reaches from the first slide to the last, in order', async ({ page }) => {
  await openDeck(page, `#/${start.id}`);
  await page.keyboard.press('o');
  await page.keyboard.press('Home');
  await expect(titleOf(page, nth(slides, 0))).toBeInViewport();
  await expect(titleOf(page, nth(slides, 1))).toBeInViewport();
  const grid = await listGrid(page);
  expect(grid).toEqual(slides.map(({ title }) => title));
  await page.keyboard.press('End');
  await expect(titleOf(page, nth(slides, -1))).toBeInViewport();
  await page.keyboard.press('Enter');
  await expectSlide(page, nth(slides, -1));
});

test('up and down go by rows', async ({ page }) => {
  await openDeck(page, `#/${start.id}`);
  await page.keyboard.press('o');
  await expectOverview(page);
  const columns = await countColumns(page);
  expect(columns).toBeGreaterThan(2);
  await page.keyboard.press('ArrowDown');
  await expectAddress(page, nth(slides, 5 + columns));
  await page.keyboard.press('ArrowUp');
  await expectAddress(page, start);
  await page.keyboard.press('Enter');
  await expectSlide(page, start);
});

test('in forced colors every slide has an edge, the chosen one a thicker', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDeck(page, `#/${start.id}`);
  await page.keyboard.press('o');
  const widths = (chosen: boolean) =>
    page
      .getByRole('option', { selected: chosen })
      .evaluateAll((all) =>
        all.map((each) =>
          parseFloat(getComputedStyle(each.closest('section') ?? each).outlineWidth),
        ),
      );
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  const others = await widths(false);
  expect(Math.min(...others)).toBeGreaterThan(0);
  expect(Math.min(...(await widths(true)))).toBeGreaterThan(Math.max(...others));
});

interface Place {
  left: number;
  top: number;
  text: string;
}

const listPlaces = (page: Page): Promise<Place[]> =>
  shownTitles(page).evaluateAll((titles) =>
    titles.map((title) => {
      const { left = NaN, top = NaN } = title.closest('section')?.getBoundingClientRect() ?? {};
      return { left, top: Math.round(top), text: title.textContent.trim() };
    }),
  );

/** The titles in the order in which a grid is read: row by row. */
async function listGrid(page: Page): Promise<string[]> {
  const places = await listPlaces(page);
  return places.toSorted((a, b) => a.top - b.top || a.left - b.left).map(({ text }) => text);
}

async function countColumns(page: Page): Promise<number> {
  const places = await listPlaces(page);
  return places.filter(({ top }) => top === places[0]?.top).length;
}

test('for screen readers the overview is a list of slides, which says how it is used', async ({
  page,
}) => {
  await openDeck(page, `#/${start.id}`);
  const opener = page.getByRole('button', { name: words.deck.overview });
  await opener.focus();
  await page.keyboard.press('o');
  const list = page.getByRole('listbox', { name: words.deck.overview });
  await expect(list).toBeFocused();
  await expect(page.getByText(words.deck.overviewSaid)).toBeAttached();
  const options = list.getByRole('option');
  await expect(options).toHaveCount(slides.length);
  const chosen = (slide: Slide) =>
    list.getByRole('option', { name: slide.title, exact: true, selected: true });
  await expect(chosen(start)).toHaveAttribute('aria-posinset', '6');
  await expect(list).toHaveAttribute('aria-activedescendant', `/${start.id}`);
  await page.keyboard.press('ArrowRight');
  await expect(chosen(nth(slides, 6))).toHaveCount(1);
  await expect(list).toHaveAttribute('aria-activedescendant', `/${nth(slides, 6).id}`);
  await page.keyboard.press('Enter');
  await expectSlide(page, nth(slides, 6));
  await expect(list).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('Tab leads from the overview to the controls, not into a slide', async ({ page }) => {
  await openDeck(page, `#/${nth(slides, 0).id}`);
  await page.keyboard.press('o');
  await expect(page.getByRole('listbox')).toBeFocused();
  const first = page.getByRole('navigation', { name: words.deck.controls }).getByRole('link');
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
});

test('no slide of the overview lies below the controls', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('o');
  const list = page.getByRole('listbox');
  await expect(list).toBeFocused();
  const controls = page.getByRole('navigation', { name: words.deck.controls });
  const foot = await list.evaluate((each) => each.getBoundingClientRect().bottom);
  expect((await controls.boundingBox())?.y).toBeGreaterThanOrEqual(foot);
});
