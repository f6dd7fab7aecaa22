/** How far the speaker window is behind the deck, and the deck behind the speaker window. */
import type { Browser, Page } from '@playwright/test';
import { PATIENCE, pause } from './next-slide.ts';
import { type SlideWatch, watchSlides } from './shown-slide.ts';

export interface SpeakerDelays {
  /** Milliseconds from a key in the deck to the frame in which the speaker window shows the slide. */
  toSpeaker: number[];
  /** Milliseconds from a key in the speaker window to the frame in which the deck shows the slide. */
  toDeck: number[];
}

/**
 * Walks through all slides twice: with keys in the deck, and with keys in the speaker window. The deck opens that window, as
 * for a speaker: both are then windows of their own, with 60 frames a second each, in one process with one clock. A second
 * page of the same window would leave the first in the background, with one frame a second.
 */
export async function timeSpeaker(browser: Browser, deckAddress: string): Promise<SpeakerDelays> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const deck = { page, watch: await watchSlides(page) };
  await page.goto(deckAddress, { waitUntil: 'load' });
  await page.waitForSelector('[data-tools]:not([hidden])');
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const popup = await opened;
  const speaker = { page: popup, watch: await watchSlides(popup, '.is-this :is(h1, h2)') };
  // Watching starts with a new visit.
  await popup.waitForLoadState();
  await popup.reload();
  await popup.waitForSelector('[data-connected="true"]');
  await pause();
  const toSpeaker = await walk(deck, speaker);
  await page.keyboard.press('Home');
  await pause();
  const toDeck = await walk(speaker, deck);
  await context.close();
  return { toSpeaker, toDeck };
}

interface Watched {
  page: Page;
  watch: SlideWatch;
}

/** Presses a key in one window until the slides end, and times the other in milliseconds. */
async function walk(from: Watched, to: Watched): Promise<number[]> {
  const delays: number[] = [];
  for (;;) {
    const both = Promise.all([from.watch.next(PATIENCE), to.watch.next(PATIENCE)]);
    await from.page.keyboard.press('PageDown');
    const [here, there] = await both;
    if (!here) return delays;
    // A window that has not followed by then counts with all that time.
    delays.push(there ? there.origin + there.shown - (here.origin + here.pressed) : PATIENCE);
    await pause();
  }
}
