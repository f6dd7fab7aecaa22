/** When a deck's first slide is visible, for any tool: its first heading is painted where a finger would find it. */
import type { Browser } from '@playwright/test';

const WATCH = `(() => {
  const tick = () => {
    const shown = [...document.querySelectorAll('h1, h2')].some((heading) => {
      const box = heading.getBoundingClientRect();
      const x = box.x + box.width / 2, y = box.y + box.height / 2;
      if (!box.width || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
      return heading.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        && document.elementsFromPoint(x, y).includes(heading);
    });
    if (shown) window.reportFirstSlide(performance.now());
    else requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
})()`;

/** Milliseconds from the start of a first visit to the frame in which the first heading is visible. */
export async function timeFirstSlide(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  // The page reports by itself: a strict policy forbids the evaluation that waiting for a value needs.
  const shown = Promise.withResolvers<number>();
  await page.exposeFunction('reportFirstSlide', shown.resolve);
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: 'commit' });
  const time = await shown.promise;
  await context.close();
  return time;
}
