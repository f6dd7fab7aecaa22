/** How long search takes to its first answer, and what it loads for it. */
import type { Browser, Page } from '@playwright/test';
import { slowDown } from './slow-line.ts';

export interface SearchTimes {
  /** Milliseconds from the last key to the first answer. */
  fromKey: number;
  /** Milliseconds from the click that opens search to the first answer. */
  fromClick: number;
  /** Bytes on the wire from that click until all of the answer is there, headers included. */
  bytes: number;
}

/** Milliseconds between two keys. */
const KEY = 40;
/** Milliseconds without a request after which a page has what it loads. */
const QUIET = 800;

/**
 * Opens search on a page that was never visited and types a word at once.
 * @throws Error when there is no answer in half a minute
 */
export async function timeSearch(
  browser: Browser,
  address: string,
  word: string,
  isSlow = false,
): Promise<SearchTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const traffic = await watchTraffic(page);
  if (isSlow) await slowDown(page);
  await page.goto(address, { waitUntil: 'load' });
  await traffic.quiet();
  const before = traffic.bytes();
  const opened = performance.now();
  await page.locator('[data-search-open]').click();
  await page.locator('[data-search-input]').pressSequentially(word, { delay: KEY });
  const typed = performance.now();
  await page.locator('[data-search-result] a').first().waitFor();
  const answered = performance.now();
  await traffic.quiet();
  const bytes = traffic.bytes() - before;
  await context.close();
  return { fromKey: answered - typed, fromClick: answered - opened, bytes };
}

/** Counts what comes over the wire. */
async function watchTraffic(page: Page) {
  let [bytes, last] = [0, performance.now()];
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', () => (last = performance.now()));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    last = performance.now();
  });
  return {
    bytes: () => bytes,
    async quiet() {
      while (performance.now() - last < QUIET) await new Promise((done) => setTimeout(done, 100));
    },
  };
}
