/** When a deck's first slide is visible, on a first visit. */
import type { Browser } from '@playwright/test';
import { watchSlides } from './shown-slide.ts';

/** A phone's line and a small computer, as Lighthouse has them: 1.6 Mbit/s down, 750 kbit/s up, 150 ms, a quarter of the speed. */
const SLOW = {
  line: {
    offline: false,
    latency: 150,
    downloadThroughput: (1600 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  },
  processor: { rate: 4 },
};

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
  if (isSlow) {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW.line);
    await session.send('Emulation.setCPUThrottlingRate', SLOW.processor);
  }
  const watch = await watchSlides(page);
  const first = watch.next(PATIENCE);
  await page.goto(address, { waitUntil: 'commit' });
  const shown = await first;
  await context.close();
  if (!shown) throw new Error(`${address} shows no slide within ${PATIENCE} ms.`);
  return shown.shown;
}
