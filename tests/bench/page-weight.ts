/** What a first visit of a page costs on the wire, by kind of file, as the browser counts it. */
import type { Browser } from '@playwright/test';

export interface PageWeight {
  /** Bytes on the wire, headers included. */
  html: number;
  css: number;
  js: number;
  fonts: number;
  other: number;
  requests: number;
}

const KINDS: Record<string, Exclude<keyof PageWeight, 'requests'>> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'js',
  Font: 'fonts',
};

/** Milliseconds without a request after which a page has all that it loads by itself. */
const QUIET = 800;

/** Visits a page for the first time; with `until`, waits for that selector too. */
export async function weighPage(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
  until?: string,
): Promise<PageWeight> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const weight: PageWeight = { html: 0, css: 0, js: 0, fonts: 0, other: 0, requests: 0 };
  const kinds = new Map<string, keyof PageWeight>();
  let last = Date.now();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, KINDS[type] ?? 'other');
    last = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight[kinds.get(requestId) ?? 'other'] += encodedDataLength;
    weight.requests += 1;
    last = Date.now();
  });
  await page.goto(address, { waitUntil: 'load' });
  if (until) await page.waitForSelector(until, { state: 'attached' });
  while (Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 100));
  await context.close();
  return weight;
}
