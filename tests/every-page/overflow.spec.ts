/** No page is wider than its window, at any width; a reader who zooms scrolls in one direction alone (WCAG 1.4.10). */
import type { Page } from '@playwright/test';
import { type BuiltPage, nameOf, openPage, samples } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

const WIDTHS = [320, 360, 390, 480, 600, 768, 960, 1024, 1280, 1440, 1920];
/** A window of 1280 x 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };

for (const each of samples)
  test(`${nameOf(each)} fits every width`, async ({ page }) => {
    const problems: string[] = [];
    await openPage(page, each);
    for (const size of [...WIDTHS.map((width) => ({ width, height: 720 })), ZOOMED]) {
      await page.setViewportSize(size);
      // A deck decides when it opens whether it is a page or a presentation.
      if (each.isDeck) await reopen(page, each);
      const wide = await page.evaluate(findWide);
      problems.push(...wide.map((what) => `${size.width} px: ${what}`));
    }
    const covered = await page.evaluate(shareCovered);
    if (covered > 0.4)
      problems.push(
        `400 %: what stays in place covers ${Math.round(covered * 100)} % of the window`,
      );
    expect(problems).toEqual([]);
  });

async function reopen(page: Page, deck: BuiltPage) {
  await openPage(page, deck);
  await expect(page.locator('html')).toHaveClass(/is-(page|presenting)/);
}

/** What makes the document wider than the window: the innermost elements that stick out, or whose words do. */
function findWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const rightOf = (element: Element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    const boxes = [element.getBoundingClientRect(), words.getBoundingClientRect()];
    return Math.max(...boxes.filter(({ width }) => width > 0).map(({ right }) => right));
  };
  const sticksOut = (element: Element) => rightOf(element) > clientWidth + 0.5;
  const innermost = [...document.body.querySelectorAll('*')]
    .filter(sticksOut)
    .filter((element) => ![...element.children].some(sticksOut));
  return [
    `the page is ${scrollWidth} px wide`,
    ...innermost.slice(0, 5).map((element) => {
      const classes = [...element.classList].map((name) => `.${name}`).join('');
      const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
      return `<${element.localName}${classes}> ends at ${Math.round(rightOf(element))}: “${text}”`;
    }),
  ];
}

/** Which share of the window's height fixed and sticky elements take. */
function shareCovered(): number {
  if (document.documentElement.classList.contains('is-presenting')) return 0;
  const heights = [...document.body.querySelectorAll('*')]
    .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
    .filter((element) => element.checkVisibility({ opacityProperty: true }))
    .map((element) => element.getBoundingClientRect())
    .filter(({ top, bottom }) => bottom > 0 && top < innerHeight)
    .map(({ height }) => height);
  return heights.reduce((sum, height) => sum + height, 0) / innerHeight;
}
