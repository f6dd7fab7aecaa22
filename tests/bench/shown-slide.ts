/**
 * When a page shows another slide, for any tool: the first heading that is painted where a finger would find it is
 * another one. The page reports by itself: a strict policy forbids the evaluation that waiting for a value needs.
 */
import type { Page } from '@playwright/test';

/** Milliseconds of the page's own clock; with `origin` added, the clocks of two pages are one. */
export interface Shown {
  origin: number;
  /** The last key before; 0 before the first. */
  pressed: number;
  /** The frame in which the other slide is visible. */
  shown: number;
}

export interface SlideWatch {
  /** Waits for the next slide that shows; undefined when none does within so many milliseconds. */
  next(patience: number): Promise<Shown | undefined>;
}

/** Watches a page from its next address on; `headings` selects what tells its slides apart. */
export async function watchSlides(page: Page, headings = 'h1, h2'): Promise<SlideWatch> {
  let hear = (_: Shown) => {};
  await page.exposeFunction('reportShown', (shown: Shown) => hear(shown));
  await page.addInitScript(watchInPage, headings);
  return {
    next: (patience) =>
      new Promise((resolve) => {
        hear = resolve;
        setTimeout(resolve, patience, undefined).unref();
      }),
  };
}

/** Runs in the page, before any script of its own. */
function watchInPage(headings: string) {
  if (self !== top) return;
  let [last, pressed]: [Element | undefined, number] = [undefined, 0];
  const isShown = (heading: Element) => {
    const box = heading.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (!box.width || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    return (
      heading.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      document.elementsFromPoint(x, y).includes(heading)
    );
  };
  const look = () => {
    const heading = [...document.querySelectorAll(headings)].find(isShown);
    if (heading && heading !== last) {
      last = heading;
      const report = Reflect.get(window, 'reportShown') as (shown: Shown) => void;
      report({ origin: performance.timeOrigin, pressed, shown: performance.now() });
    }
    requestAnimationFrame(look);
  };
  addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
  requestAnimationFrame(look);
}
