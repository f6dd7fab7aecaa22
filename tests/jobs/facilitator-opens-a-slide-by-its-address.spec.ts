import { words } from '../../src/site.ts';
import {
  expectAddress,
  expectSlide,
  nth,
  openDeck,
  slidesIn,
  workshop,
  workshopPage,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const slides = slidesIn(workshop.default);
const middle = nth(slides, Math.floor(slides.length / 2));

for (const mark of ['#/', '#'])
  test(`${mark} and a slide’s id open that slide`, async ({ page }) => {
    await openDeck(page, `${mark}${middle.id}`);
    await expectSlide(page, middle);
  });

test('the address follows the slide', async ({ page }) => {
  await openDeck(page);
  for (const slide of slides.slice(1, 5)) {
    await page.keyboard.press('PageDown');
    await expectAddress(page, slide);
  }
});

test('an address copied from one window opens the same slide in another', async ({
  page,
  context,
}) => {
  await openDeck(page, `#${middle.id}`);
  await page.keyboard.press('PageDown');
  const next = nth(slides, slides.indexOf(middle) + 1);
  await expectSlide(page, next);
  await expectAddress(page, next);
  const other = await context.newPage();
  await other.goto(page.url());
  await expectSlide(other, next);
});

test('back leaves the deck at once, and forward returns to the slide', async ({ page }) => {
  await page.goto(workshopPage);
  await page.getByRole('link', { name: words.workshop.deckIn(workshop.default) }).click();
  await expectSlide(page, nth(slides, 0));
  for (const slide of slides.slice(1, 4)) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, slide);
  }
  await expectAddress(page, nth(slides, 3));
  await page.goBack();
  await expect(page.getByRole('heading', { name: words.workshop.present })).toBeVisible();
  await page.goForward();
  await expectSlide(page, nth(slides, 3));
});

test('an address typed while presenting is a step that back undoes', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('PageDown');
  await expectSlide(page, nth(slides, 1));
  await expectAddress(page, nth(slides, 1));
  for (const mark of ['#/', '#']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${mark}${middle.id}`);
    await expectSlide(page, middle);
    await page.goBack();
    await expectSlide(page, nth(slides, 1));
  }
});
