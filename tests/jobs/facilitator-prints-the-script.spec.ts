import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { scriptPage, slides } from '../support/deck.ts';
import { readPageSizes } from '../support/pdf.ts';
import { expect, test } from '../support/site.ts';

const { layouts } = words.script;
const PAPERS = ['A4', 'Letter'] as const;
/** Pixels of CSS in a millimeter. */
const MM = 96 / 25.4;

// Styles alone read what is chosen.
test.use({ javaScriptEnabled: false, viewport: { width: 658, height: 986 } });

const countPages = async (page: Page, format: (typeof PAPERS)[number]) =>
  readPageSizes(await page.pdf({ format })).length;

const choose = async (page: Page, layout: keyof typeof layouts) => {
  await page.goto(scriptPage);
  await page.getByRole('radio', { name: layouts[layout] }).check();
};

/** The slides as they are projected, on paper. */
const pictures = (page: Page) => page.locator('.script-slide .slide');

test('without a choice the script prints as running text, which takes the least paper', async ({
  page,
}) => {
  await page.goto(scriptPage);
  await expect(page.getByRole('radio', { name: layouts.text })).toBeChecked();
  for (const format of PAPERS) expect(await countPages(page, format)).toBeLessThan(slides.length);
  await page.emulateMedia({ media: 'print' });
  await expect(pictures(page).filter({ visible: true })).toHaveCount(0);
});

test('one slide a page stands above its notes', async ({ page }) => {
  await choose(page, 'slides');
  // Long notes may go on on a second page.
  for (const format of PAPERS) {
    const count = await countPages(page, format);
    expect(count).toBeGreaterThanOrEqual(slides.length);
    expect(count).toBeLessThanOrEqual(slides.length + Math.ceil(slides.length / 10));
  }
  await page.emulateMedia({ media: 'print' });
  for (const { title } of slides) {
    const slide = page.getByRole('region', { name: title, exact: true });
    const picture = await slide.locator('.slides').boundingBox();
    const notes = await slide.locator('.speaker-notes').boundingBox();
    expect((picture?.width ?? 0) / MM).toBeGreaterThan(165);
    expect((picture?.width ?? 0) / MM).toBeLessThan(174.5);
    expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    expect(notes?.y ?? 0).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
    await expect(slide.getByRole('heading', { name: title })).toHaveCount(1);
  }
});

test('three slides a page stand beside lines for a pen', async ({ page }) => {
  await choose(page, 'three');
  for (const format of PAPERS)
    expect(await countPages(page, format)).toBe(Math.ceil(slides.length / 3));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.speaker-notes').filter({ visible: true })).toHaveCount(0);
  for (const slide of await page.locator('.script-slide').all()) {
    const picture = await slide.locator('.slides').boundingBox();
    expect((picture?.width ?? 0) / MM).toBeGreaterThan(70);
    expect((picture?.width ?? 0) / MM).toBeLessThan(80);
    const lines = await slide.locator('.note-lines > span').evaluateAll((all) =>
      all.map((line) => ({
        height: line.getBoundingClientRect().height,
        border: getComputedStyle(line).borderBottomStyle,
      })),
    );
    expect(lines.length).toBeGreaterThanOrEqual(7);
    for (const { height, border } of lines) {
      expect(height / MM).toBeGreaterThan(8.9);
      expect(border).toBe('solid');
    }
  }
});

for (const layout of ['slides', 'three'] as const)
  test(`${layouts[layout]}: no slide is cut off`, async ({ page }) => {
    await choose(page, layout);
    await page.emulateMedia({ media: 'print' });
    const cut = await pictures(page).evaluateAll((all) =>
      all.flatMap((slide) => {
        const frame = slide.getBoundingClientRect();
        return [...slide.querySelectorAll('p, li, td, th, h2')]
          .filter((part) => part.checkVisibility())
          .filter((part) => {
            const box = part.getBoundingClientRect();
            return box.bottom > frame.bottom + 1 || box.right > frame.right + 1;
          })
          .map(({ textContent }) => textContent);
      }),
    );
    expect(cut).toEqual([]);
  });
