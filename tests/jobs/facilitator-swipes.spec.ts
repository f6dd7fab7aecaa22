import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { expectSlide, nth, openDeck, slidesIn, workshop } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

// A tablet on its side.
test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true });

const slides = slidesIn(workshop.default);

/** Draws one finger across the middle of the screen. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const y = 400;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y }],
    });
  await touch('touchStart', from);
  for (let step = 1; step <= 10; step += 1)
    await touch('touchMove', from + ((to - from) * step) / 10);
  await touch('touchEnd');
  await client.detach();
}

test('a finger drawn to the left goes on, to the right goes back', async ({ page }) => {
  await openDeck(page);
  for (const slide of slides.slice(1, 4)) {
    await swipe(page, 900, 300);
    await expectSlide(page, slide);
  }
  await swipe(page, 300, 900);
  await expectSlide(page, nth(slides, 2));
});

test('a tap moves with the buttons and opens the help', async ({ page }) => {
  await openDeck(page);
  await page.getByRole('button', { name: words.deck.next }).tap();
  await expectSlide(page, nth(slides, 1));
  await page.getByRole('button', { name: words.deck.help }).tap();
  await expect(page.getByRole('dialog', { name: words.deck.help })).toBeVisible();
});

test('a tap on a slide does not move it', async ({ page }) => {
  await openDeck(page);
  await page.touchscreen.tap(900, 300);
  await page.touchscreen.tap(200, 300);
  await expectSlide(page, nth(slides, 0));
});
