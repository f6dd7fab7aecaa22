/** When a deck's first slide is visible, on a first visit. */
import type { Browser } from '@playwright/test';
import { watchSlides } from './shown-slide.ts';
import { slowDown } from './slow-line.ts';

/** Milliseconds after which a deck counts as broken. */
const PATIENCE = 60_000;

/** Milliseconds from the start of a first visit to the frame in which the first slide is visible. */
export async function timeFirstSlide(
  browser: Browser,
  address: string,
  isSlow = false,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  if (isSlow) await slowDown(page);
  const watch = await watchSlides(page);
  const first = watch.next(PATIENCE);
  await page.goto(address, { waitUntil: 'commit' });
  const shown = await first;
  await context.close();
  if (!shown) throw new Error(`${address} shows no slide within ${PATIENCE} ms.`);
  return shown.shown;
}
