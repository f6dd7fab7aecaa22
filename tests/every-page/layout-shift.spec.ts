/**
 * Nothing moves once it is painted, however late the scripts come: cumulative layout shift 0. The fonts come in time, as
 * they do where they are preloaded; in which widths they and their stand-ins differ is no question of the page.
 */
import type { Page } from '@playwright/test';
import { nameOf, samples } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const each of samples.filter(({ isForward }) => !isForward))
  test(`${nameOf(each)} stays where it was painted`, async ({ page }) => {
    const fonts = Promise.withResolvers<unknown>();
    const painted = Promise.withResolvers<unknown>();
    await page.route(/\.css$/, async (route) => {
      await fonts.promise;
      await route.continue();
    });
    await page.route(/\.js$/, async (route) => {
      await painted.promise;
      await route.continue();
    });
    const opened = page.goto(each.address, { waitUntil: 'load' });
    fonts.resolve(await waitForFonts(page));
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    painted.resolve(undefined);
    await opened;
    expect(await page.evaluate(listShifts)).toEqual([]);
  });

/** How many fonts a page preloads. */
const PRELOADED = 3;

async function waitForFonts(page: Page): Promise<unknown> {
  let count = 0;
  return page.waitForEvent('requestfinished', (request) => {
    if (request.url().endsWith('.woff2')) count += 1;
    return count === PRELOADED;
  });
}

/** The layout shifts so far, two frames after everything has arrived. */
async function listShifts(): Promise<string[]> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(list.getEntries().map((entry) => JSON.stringify(entry)));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // The buffer is handed over in a task; where it is empty, none comes.
    requestAnimationFrame(() => setTimeout(() => resolve([])));
  });
}
