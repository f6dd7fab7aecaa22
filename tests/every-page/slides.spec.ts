/**
 * Every slide fits its screen: nothing is cut off, nothing lies under the controls, nothing is too small for the back
 * row. The gate looks at one size; `npm run verify` at every size, variant and theme (SLIDES=all).
 */
import type { Page } from '@playwright/test';
import { decks, nameOf } from '../support/pages.ts';
import { present, slidesIn, variantsForAll, variantsOf } from '../support/presentation.ts';
import { expect, test } from '../support/site.ts';

const all = process.env['SLIDES'] === 'all';
const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
].slice(0, all ? 3 : 1);
const THEMES = (['light', 'dark'] as const).slice(0, all ? 2 : 1);

for (const deck of decks)
  for (const size of SIZES)
    for (const colorScheme of THEMES)
      test(`every slide of ${nameOf(deck)} fits ${size.width} x ${size.height} in ${colorScheme}`, async ({
        page,
        readPage,
      }) => {
        test.slow();
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        const facts = await readPage(deck);
        const problems: string[] = [];
        for (const variant of all ? variantsOf(facts) : variantsForAll(facts))
          await present(page, deck, slidesIn(facts, variant), variant, async ({ id }) => {
            const found = await findMisfits(page, id);
            problems.push(...found.map((problem) => `${variant} minutes, ${id}: ${problem}`));
          });
        expect(problems).toEqual([]);
      });

/** What doesn't fit on the slide that shows. */
function findMisfits(page: Page, id: string): Promise<string[]> {
  return page.evaluate((slideId) => {
    /** Pixels that letters may reach out of their line. */
    const SLACK = 2;
    const slide = document.getElementById(slideId);
    if (!slide) return ['is not there'];
    const unit = Math.min(innerWidth / 1280, innerHeight / 720);
    const controls = document.querySelector('.deck-tools')?.getBoundingClientRect();
    const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect();

    const words: { text: string; element: Element; boxes: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!text || !element?.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.visually-hidden, title, desc, aside')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      words.push({ text: text.slice(0, 40), element, boxes: [...range.getClientRects()] });
    }
    // A drawing's own box is larger than what it draws, so its words are judged against the controls, not its corners.
    const shapes = [...slide.querySelectorAll('svg, table, figure, dl')].map((element) => ({
      text: `<${element.localName}>`,
      element,
      boxes: [element.getBoundingClientRect()],
    }));
    const under = ({ left, right, bottom }: DOMRect) =>
      controls !== undefined &&
      right > controls.left &&
      left < controls.right &&
      bottom > controls.top + SLACK;

    const problems = [...words, ...shapes].flatMap(({ text, element, boxes }) =>
      boxes.flatMap((box) => {
        const { left, top, right, bottom } = box;
        const found: string[] = [];
        if (
          left < -SLACK ||
          top < -SLACK ||
          right > innerWidth + SLACK ||
          bottom > innerHeight + SLACK
        )
          found.push(`“${text}” leaves the screen`);
        if (foot && foot.height > 0 && !element.closest('.slide-foot') && bottom > foot.top + SLACK)
          found.push(`“${text}” runs into the foot by ${Math.round(bottom - foot.top)} px`);
        if (!element.matches('svg, figure') && under(box))
          found.push(`“${text}” lies under the controls`);
        return found;
      }),
    );

    const body = 'p, li, td, tbody th, dd, dt';
    const label = '.slide-foot, .attribution, figure, .label, .exercise-clock .buttons';
    for (const { text, element } of words) {
      if (element.closest('svg')) continue;
      const size = parseFloat(getComputedStyle(element).fontSize) / unit;
      const least = element.closest(body) && !element.closest(label) ? 28 : 18;
      if (size < least - 0.1)
        problems.push(`“${text}” has ${size.toFixed(1)} px on a slide of 720, but needs ${least}`);
    }
    return [...new Set(problems)];
  }, id);
}
