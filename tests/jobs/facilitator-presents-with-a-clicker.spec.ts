import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { expectSlide, nth, openDeck, slidesIn, workshop } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const slides = slidesIn(workshop.default);
const first = nth(slides, 0);
const last = nth(slides, -1);

test('a clicker goes through all slides and back, and the counter counts', async ({ page }) => {
  await openDeck(page);
  await expectSlide(page, first);
  for (const slide of slides.slice(1)) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, slide);
  }
  await page.keyboard.press('PageDown');
  await expectSlide(page, last);
  for (const slide of slides.slice(0, -1).toReversed()) {
    await page.keyboard.press('PageUp');
    await expectSlide(page, slide);
  }
  await page.keyboard.press('PageUp');
  await expectSlide(page, first);
});

test('arrows, Space, Home and End move as the help says', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, nth(slides, 1));
  await page.keyboard.press('Space');
  await expectSlide(page, nth(slides, 2));
  await page.keyboard.press('ArrowLeft');
  await expectSlide(page, nth(slides, 1));
  await page.keyboard.press('End');
  await expectSlide(page, last);
  await page.keyboard.press('Home');
  await expectSlide(page, first);
});

test('buttons move too, and rest at both ends', async ({ page }) => {
  await openDeck(page);
  const previous = page.getByRole('button', { name: words.deck.previous });
  const next = page.getByRole('button', { name: words.deck.next });
  await expect(previous).toBeDisabled();
  await next.click();
  await expectSlide(page, nth(slides, 1));
  await previous.click();
  await expectSlide(page, first);
  await page.keyboard.press('End');
  await expect(next).toBeDisabled();
  await expect(previous).toBeEnabled();
});

test('the bar at the foot grows with each slide and is full at the end', async ({ page }) => {
  await openDeck(page);
  const step = 100 / (slides.length - 1);
  expect(await readProgress(page)).toBeCloseTo(0, 0);
  for (const done of [1, 2]) {
    await page.keyboard.press('PageDown');
    await expectSlide(page, nth(slides, done));
    expect(await readProgress(page)).toBeCloseTo(done * step, 0);
  }
  await page.keyboard.press('End');
  await expectSlide(page, last);
  expect(await readProgress(page)).toBeCloseTo(100, 0);
});

test('pressing faster than the screen draws loses no slide', async ({ page }) => {
  await openDeck(page);
  await Promise.all(slides.slice(0, 8).map(() => page.keyboard.press('PageDown')));
  await expectSlide(page, nth(slides, 8));
});

test('the way out leads to the workshop', async ({ page }) => {
  await openDeck(page);
  await page.getByRole('link', { name: words.deck.leave }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workshop.title);
  await expect(page.getByRole('heading', { name: words.workshop.present })).toBeVisible();
});

/** How much of the screen's width the bar fills, in percent, once it stands still. */
async function readProgress(page: Page): Promise<number> {
  return page.locator('.progress span').evaluate(async (bar) => {
    await Promise.allSettled(bar.getAnimations().map((animation) => animation.finished));
    return (bar.getBoundingClientRect().right / innerWidth) * 100;
  });
}
