import { words } from '../../src/site.ts';
import {
  expectAddress,
  expectSlide,
  longest,
  nth,
  openDeck,
  shortest,
  slides,
  slidesIn,
  workshop,
  workshopPage,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

/** A slide that only the longest variant has. */
const onlyInLongest = nth(
  slides.filter(({ id }) =>
    workshop.variants.every((variant) => inVariant(id, variant) === (variant === longest)),
  ),
  0,
);

function inVariant(slide: string, variant: number): boolean {
  return slidesIn(variant).some(({ id }) => id === slide);
}

test('each length has its own slides, from the first to the last', async ({ page }) => {
  for (const variant of workshop.variants) {
    const expected = slidesIn(variant);
    await openDeck(page, `?variant=${variant}`);
    await expectSlide(page, nth(expected, 0), variant);
    await page.keyboard.press('End');
    await expectSlide(page, nth(expected, -1), variant);
  }
  expect(slidesIn(shortest).length).toBeLessThan(slidesIn(longest).length);
});

test('the shortest length shows exactly the slides of its segments', async ({ page }) => {
  await openDeck(page, `?variant=${shortest}`);
  for (const slide of slidesIn(shortest)) {
    await expectSlide(page, slide, shortest);
    await page.keyboard.press('PageDown');
  }
});

test('the workshop offers every length and says how many slides it has', async ({ page }) => {
  await page.goto(workshopPage);
  for (const variant of workshop.variants) {
    const entry = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: words.workshop.deckIn(variant) }) });
    await expect(entry).toContainText(words.workshop.slideCount(slidesIn(variant).length));
  }
  await page.getByRole('link', { name: words.workshop.deckIn(shortest) }).click();
  await expectSlide(page, nth(slides, 0), shortest);
});

for (const asked of [String(shortest + 1), 'short', `0${shortest}`])
  test(`asked for ${asked} minutes, the deck says which lengths there are`, async ({ page }) => {
    await openDeck(page, `?variant=${asked}`);
    const lengths = words.either(workshop.variants.map(String));
    await expect(page.getByRole('status').filter({ visible: true })).toHaveText(
      words.deck.variantUnknown(asked, lengths, workshop.default),
    );
    await expectSlide(page, nth(slides, 0));
  });

test('a link to a slide that the length lacks opens a length that has it', async ({ page }) => {
  await openDeck(page, `?variant=${shortest}#/${onlyInLongest.id}`);
  const message = page.getByRole('status').filter({ visible: true });
  await expect(message).toHaveText(words.deck.variantMoved(onlyInLongest.title, longest));
  await expectSlide(page, onlyInLongest, longest);
  await page.keyboard.press('PageDown');
  await expect(message).toBeHidden();
});

test('a link without a length opens one that has the slide', async ({ page }) => {
  await openDeck(page, `#/${onlyInLongest.id}`);
  await expectSlide(page, onlyInLongest, longest);
});

test('a slide of another length, asked for while presenting, opens as well', async ({ page }) => {
  await openDeck(page, `?variant=${shortest}#/${nth(slides, 1).id}`);
  await expectSlide(page, nth(slides, 1), shortest);
  await page.evaluate((id) => {
    location.hash = `#/${id}`;
  }, onlyInLongest.id);
  await expectSlide(page, onlyInLongest, longest);
});

for (const asked of ['no-such-slide', '%E0%A4%A', '99'])
  test(`the deck says that it has no slide ${asked}`, async ({ page }) => {
    await openDeck(page, `#/${asked}`);
    await expect(page.getByRole('status').filter({ visible: true })).toHaveText(
      words.deck.slideUnknown(asked),
    );
    await expectSlide(page, nth(slides, 0));
  });

test('reloading stays on the slide and in the length', async ({ page }) => {
  await openDeck(page, `?variant=${shortest}`);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const third = nth(slidesIn(shortest), 2);
  await expectSlide(page, third, shortest);
  await expectAddress(page, third);
  await page.reload();
  await expectSlide(page, third, shortest);
  await expect(page.getByRole('status').filter({ visible: true })).toHaveCount(0);
});
