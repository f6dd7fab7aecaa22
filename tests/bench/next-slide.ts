/** How long a deck takes from a key to the next slide. */
import type { Browser } from '@playwright/test';
import { type Shown, watchSlides } from './shown-slide.ts';

/**
 * Milliseconds between a slide and the next key. No condition can stand for it: reveal.js slides for 800 ms, and a key
 * that falls into that time measures two moves at once.
 */
export const PAUSE = 1000;
/** Milliseconds after which a key that moved nothing was pressed on the last slide. */
export const PATIENCE = 2500;
/** Keys, 200 ms apart, after which a deck that has not moved counts as broken. */
const TRIES = 100;

/** Waits for that time. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Milliseconds from the key to the frame in which the next slide is visible, for each slide of a deck. */
export async function timeKeys(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const watch = await watchSlides(page);
  const press = async (key: string, patience = PATIENCE): Promise<Shown | undefined> => {
    const next = watch.next(patience);
    await page.keyboard.press(key);
    return next;
  };
  await page.goto(address, { waitUntil: 'load' });
  // The page says in no common way that its keys work; the first that moves it does.
  for (let tries = 0; !(await press('ArrowRight', 200)); tries++)
    if (tries === TRIES) throw new Error(`${address} does not move on ${TRIES} keys.`);
  await pause();
  await press('Home');
  await pause();
  const times: number[] = [];
  for (let move = await press('ArrowRight'); move; move = await press('ArrowRight')) {
    times.push(move.shown - move.pressed);
    await pause();
  }
  await context.close();
  return times;
}
