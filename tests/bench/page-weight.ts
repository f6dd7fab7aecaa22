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

/** Visits a page for the first time; with `until`, leaves out what was asked for after that selector had matched. */
export async function weighPage(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
  until?: string,
): Promise<PageWeight> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  if (until) await page.addInitScript(markInPage, until);
  const session = await context.newCDPSession(page);
  const loads = new Map<string, { url: string; kind: keyof PageWeight; bytes: number }>();
  let last = Date.now();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response: { url } }) => {
    loads.set(requestId, { url, kind: KINDS[type] ?? 'other', bytes: 0 });
    last = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const load = loads.get(requestId);
    if (load) load.bytes = encodedDataLength;
    last = Date.now();
  });
  await page.goto(address, { waitUntil: 'load' });
  if (until) await page.waitForSelector(until, { state: 'attached' });
  while (Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 100));
  const late = until ? await page.evaluate(listLateInPage) : [];
  await context.close();
  const weight: PageWeight = { html: 0, css: 0, js: 0, fonts: 0, other: 0, requests: 0 };
  for (const { url, kind, bytes } of loads.values()) {
    if (late.includes(url)) continue;
    weight[kind] += bytes;
    weight.requests += 1;
  }
  return weight;
}

/** Runs in the page: marks when something matches. */
function markInPage(selector: string) {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    performance.mark('matched');
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: the addresses that it asked for after the mark. */
function listLateInPage(): string[] {
  const start = performance.getEntriesByName('matched')[0]?.startTime ?? Infinity;
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime > start)
    .map(({ name }) => name);
}
