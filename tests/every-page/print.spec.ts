/** What people print is paper: no navigation, a footer on every page, sheets that fit, lines and boxes for a pen. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { type BuiltPage, nameOf, pages, samples } from '../support/pages.ts';
import { readFrontMatter, readPromise } from '../support/promises.ts';
import { expect, test } from '../support/site.ts';

const PAPERS = ['A4', 'Letter'] as const;
/** Pixels of CSS in a millimeter. */
const MM = 96 / 25.4;
/** An A4 page between margins of 18 mm. */
const SHEET = { width: Math.round((210 - 36) * MM), height: Math.round((297 - 36) * MM) };

const printed = pages.filter(({ isPrinted }) => isPrinted);
const blanks = printed.filter(({ address }) => /^handouts\/[^/]+\/blank\/$/.test(address));
const checklists = printed.filter(({ address }) => /^checklists\/[^/]+\/$/.test(address));

/** How many pages a PDF has; Chromium writes each page's own entry in plain text. */
function countPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const footerOf = ({ file }: BuiltPage) => readFileSync(join(dirname(file), 'print.css'), 'utf8');

/** Whose session a workshop re-edits, as its front matter says. */
const readAttribution = (workshop: string) =>
  readFrontMatter('workshops', workshop, 'workshop').source?.attribution;

/** Cards and signs are all paper: there what explains them, the title included, stays on the screen. A pack has a cover. */
const wholePaper = (page: Page) => page.locator('article.sheet .whole-paper');

for (const each of samples.filter(({ isPrinted }) => isPrinted))
  test(`${nameOf(each)} prints its words and a footer, and nothing of the screen, on A4 and on Letter`, async ({
    page,
    readPage,
  }) => {
    await page.setViewportSize(SHEET);
    await page.goto(each.address);
    await page.emulateMedia({ media: 'print' });
    const whole = (await wholePaper(page).count()) > 0;
    const title = page.getByRole('heading', { level: 1 });
    await expect(whole ? wholePaper(page) : title).toBeVisible();
    for (const role of [
      'navigation',
      'banner',
      'contentinfo',
      'button',
      'search',
      'dialog',
    ] as const)
      await expect(page.getByRole(role).filter({ visible: true }), role).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      SHEET.width,
    );

    const css = footerOf(each);
    const [name = ''] = (await readPage(each)).title.split(' · ');
    const said = await page.evaluate(readMarginBoxes);
    const quoted = (text: string) => text.replace(/["\\]/g, '\\$&');
    expect(css, 'the title').toContain(quoted(name.replace(` (${words.sheet.blank})`, '')));
    expect(css, 'page x of y').toMatch(
      new RegExp(
        `"${words.print.page} " counter\\(page\\) " ${words.print.of} " counter\\(pages\\)`,
      ),
    );
    const [, workshop] = /^workshops\/([^/]+)\//.exec(each.address) ?? [];
    const attribution = workshop && readAttribution(workshop);
    if (attribution) expect(css, 'the attribution').toContain(quoted(attribution));
    expect(said, 'the browser reads the footer').toContain('counter(pages)');

    // The build keeps the promises of the others: it prints every sheet, and fails where one is longer than it may be.
    const promised = readPromise(each.address) ?? Infinity;
    for (const format of PAPERS) {
      const count = countPages(await page.pdf({ format }));
      expect.soft(count, `pages of ${format}`).toBeGreaterThan(0);
      expect.soft(count, `pages of ${format}`).toBeLessThanOrEqual(promised);
    }
  });

/** The rules of margin boxes that hold on this page, as the browser understood them. */
function readMarginBoxes(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSPageRule)
    .map(({ cssText }) => cssText)
    .join('\n');
}

for (const each of blanks)
  test(`${nameOf(each)} has lines that a pen can write on`, async ({ page }) => {
    await openOnPaper(page, each);
    const lines = await page
      .locator('li:has(> textarea), tbody tr:has(textarea)')
      .evaluateAll((all) =>
        all.map((line) => ({
          height: line.getBoundingClientRect().height,
          // Words that are given beforehand may need more than a line.
          isGiven: line.querySelector('th[scope=row]') !== null,
        })),
      );
    expect(lines.length).toBeGreaterThan(0);
    for (const { height, isGiven } of lines) {
      expect(height / MM, 'millimeters of a line').toBeGreaterThan(8.8);
      if (!isGiven) expect(height / MM, 'millimeters of a line').toBeLessThan(10);
    }
  });

/** The blank sheets with scales; the first library and the second have some. */
const scaled = blanks.filter(({ file }) =>
  readFileSync(file, 'utf8').includes('role="radiogroup"'),
);

test('some sheet has boxes to mark', () => {
  expect(scaled).not.toEqual([]);
});

for (const each of scaled)
  test(`${nameOf(each)} has boxes that a pen can mark`, async ({ page }) => {
    await openOnPaper(page, each);
    expect(await page.getByRole('radio').count()).toBeGreaterThan(0);
    await expectSquares(page.getByRole('radio'), 5);
    await expectRowsWhole(page.getByRole('radiogroup'));
  });

for (const each of checklists)
  test(`${nameOf(each)} has boxes that a pen can tick`, async ({ page }) => {
    await openOnPaper(page, each);
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(0);
    await expectSquares(page.getByRole('checkbox'), 4);
  });

/** All boxes are as wide and as high as this, in millimeters. */
async function expectSquares(boxes: Locator, side: number) {
  const sizes = await boxes.evaluateAll((inputs) =>
    inputs.map((input) => {
      const { width, height } = input.getBoundingClientRect();
      return [width, height];
    }),
  );
  for (const size of sizes.flat())
    expect(Math.abs(size / MM - side), `millimeters away from ${side}`).toBeLessThan(0.1);
}

/** The boxes of a row stand side by side: one that falls onto a second line could not be read as a scale. */
async function expectRowsWhole(rows: Locator) {
  for (const row of await rows.all()) {
    const tops = await row
      .getByRole('radio')
      .evaluateAll((boxes) => boxes.map((box) => Math.round(box.getBoundingClientRect().top)));
    expect(new Set(tops).size, 'lines of a row of boxes').toBe(1);
  }
}

async function openOnPaper(page: Page, { address }: BuiltPage) {
  await page.setViewportSize(SHEET);
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}
