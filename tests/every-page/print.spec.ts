/** What people print is paper: no navigation, a footer on every page, sheets that fit, lines and boxes for a pen. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mergeTests, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { type BuiltPage, nameOf, pages, test as reading } from '../support/pages.ts';
import { expect, test as opening } from '../support/site.ts';

const test = mergeTests(reading, opening);
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
function readAttribution(workshop: string): string | undefined {
  const file = join(readSettings().content, 'workshops', workshop, 'workshop.mdx');
  const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const { source } = parse(frontMatter) as { source?: { attribution: string } };
  return source?.attribution;
}

for (const each of printed)
  test(`${nameOf(each)} prints its words and a footer, and nothing of the screen`, async ({
    page,
    readPage,
  }) => {
    await page.setViewportSize(SHEET);
    await page.goto(each.address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
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
    const { title } = await readPage(each);
    const [name = ''] = title.split(' · ');
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
  });

/** The rules of margin boxes that hold on this page, as the browser understood them. */
function readMarginBoxes(): string {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSPageRule)
    .map(({ cssText }) => cssText)
    .join('\n');
}

for (const each of printed)
  test(`${nameOf(each)} prints on A4 and on Letter`, async ({ page }) => {
    await page.goto(each.address);
    const single = blanks.includes(each) || checklists.includes(each);
    for (const format of PAPERS) {
      const count = countPages(await page.pdf({ format }));
      expect.soft(count, `pages of ${format}`).toBeGreaterThan(0);
      if (single) expect.soft(count, `pages of ${format}`).toBe(1);
    }
  });

for (const each of blanks)
  test(`${nameOf(each)} has lines that a pen can write on`, async ({ page }) => {
    await openOnPaper(page, each);
    const heights = await page
      .locator('ol.lines > li, tbody tr:has(textarea)')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) {
      expect(height / MM, 'millimeters of a line').toBeGreaterThan(8.8);
      expect(height / MM, 'millimeters of a line').toBeLessThan(10);
    }
  });

for (const each of checklists)
  test(`${nameOf(each)} has boxes that a pen can tick`, async ({ page }) => {
    await openOnPaper(page, each);
    const boxes = await page.getByRole('checkbox').evaluateAll((inputs) =>
      inputs.map((input) => {
        const { width, height } = input.getBoundingClientRect();
        return [width, height];
      }),
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const size of boxes.flat())
      expect(Math.abs(size / MM - 4), 'millimeters away from 4').toBeLessThan(0.1);
  });

async function openOnPaper(page: Page, { address }: BuiltPage) {
  await page.setViewportSize(SHEET);
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}
