import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { DOWNLOADS, packageAddress } from '../../src/model/downloads.ts';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { readPdfWords } from '../support/pdf.ts';
import { expect, test } from '../support/site.ts';
import { type Unzipped, unzip } from '../support/unzip.ts';

const { out, paper } = readSettings();
const workshops = readdirSync(join(out, 'workshops'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const unzipped = new Map<string, Unzipped>();
const unzipWorkshop = (workshop: string) => {
  const known = unzipped.get(workshop) ?? unzip(join(out, packageAddress(workshop)));
  unzipped.set(workshop, known);
  return known;
};
test.afterAll(() => {
  for (const { remove } of unzipped.values()) remove();
  unzipped.clear();
});

const open = (page: Page, folder: string, name: string) =>
  page.goto(pathToFileURL(join(folder, name)).href);
const listLinks = (page: Page, within = '') =>
  page
    .locator(`${within} a[href]`)
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

test.describe('without a network', () => {
  test.use({ offline: true });

  for (const workshop of workshops) {
    test(`every page of ${workshop} reads from the disk`, async ({ page }) => {
      const { folder, names } = unzipWorkshop(workshop);
      for (const name of names) expect(name).toMatch(new RegExp(`^${workshop}/[^/]`));
      const pages = names.filter((name) => /(?<!\/slides)\.html$/.test(name));
      expect(pages).toContain(`${workshop}/start.html`);
      const known = new Map<string, (string | undefined)[]>();
      const idsOf = (file: string) => {
        const ids =
          known.get(file) ??
          Array.from(readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
        known.set(file, ids);
        return ids;
      };
      for (const name of pages) {
        await open(page, folder, name);
        const look = await page.evaluate(async () => {
          await document.fonts.ready;
          const { fontFamily } = getComputedStyle(document.body);
          const { backgroundColor } = getComputedStyle(document.documentElement);
          const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
          return { fontFamily, backgroundColor, loaded: loaded.map(({ family }) => family) };
        });
        const [family = ''] = look.fontFamily.split(',');
        expect(look.loaded, `${name} has its font`).toContain(family.replaceAll('"', ''));
        expect(look.backgroundColor, `${name} has its paper`).not.toBe('rgba(0, 0, 0, 0)');
        await expect(page.locator('button:visible, [data-waits]'), name).toHaveCount(0);
        for (const link of await listLinks(page)) {
          if (!link.startsWith('file:')) continue;
          const { hash } = new URL(link);
          const file = fileURLToPath(link.replace(/[?#].*/, ''));
          expect(existsSync(file), `${name} → ${link}`).toBe(true);
          if (hash && !/\/slides\.html/.test(link))
            expect(idsOf(file), `${name} → ${link}`).toContain(decodeURIComponent(hash.slice(1)));
        }
      }
    });

    test(`the start page of ${workshop} says what to open first, and links every file`, async ({
      page,
    }) => {
      const { folder, names } = unzipWorkshop(workshop);
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, folder, `${workshop}/start.html`);
      const list = page.getByRole('region', { name: words.package.first });
      await expect(list.getByRole('heading', { name: words.package.first })).toBeInViewport();
      const firsts = list.getByRole('listitem').filter({ has: page.getByRole('heading') });
      await expect(firsts.getByRole('heading')).toHaveText([
        words.workshop.runSheet,
        words.package.slides,
        words.workshop.script,
      ]);
      await expect(firsts.first().getByRole('link').first()).toBeInViewport();
      const linked = new Set(
        (await listLinks(page, '.folder')).map((link) =>
          fileURLToPath(link.replace(/[?#].*/, ''))
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        ),
      );
      const files = names.filter((name) => !/\/styles\/|\/start\.html$/.test(name));
      expect(files.filter((name) => !linked.has(name))).toEqual([]);
    });
  }
});

for (const workshop of workshops) {
  test(`the folder of ${workshop} has the finished downloads, as they are`, async ({ page }) => {
    const { folder, names } = unzipWorkshop(workshop);
    const own = join(out, DOWNLOADS, workshop);
    const made = readdirSync(own).filter((name) => name !== `${workshop}.zip`);
    expect(made).toContain('slides.html');
    for (const name of made)
      expect(
        readFileSync(join(folder, workshop, name)).equals(readFileSync(join(own, name))),
        name,
      ).toBe(true);
    const sheets = names.flatMap(
      (name) => /\/pages\/((?:handouts|checklists)\/.+)\.html$/.exec(name)?.[1] ?? [],
    );
    expect(sheets.length).toBeGreaterThan(0);
    await open(page, folder, `${workshop}/start.html`);
    for (const sheet of sheets) {
      const file = `${sheet}.${paper}.pdf`;
      if (!existsSync(join(out, DOWNLOADS, file))) continue;
      expect(names).toContain(`${workshop}/${file}`);
      const row = page.getByRole('listitem').filter({ has: page.locator(`a[href="${file}"]`) });
      await expect(row.locator(`a[href="pages/${sheet}.html"]`)).toHaveCount(1);
    }
  });

  test(`the start page of ${workshop} prints its list`, async ({ page }) => {
    const { folder } = unzipWorkshop(workshop);
    await open(page, folder, `${workshop}/start.html`);
    const rows = await page
      .locator('.folder :is(h2, h3, .rows > li > span:first-child)')
      .allInnerTexts();
    expect(rows.length).toBeGreaterThan(5);
    const printed = await readPdfWords(await page.pdf({ format: 'A4' }));
    for (const row of rows) expect(printed).toContain(row.replaceAll(/\s+/g, ''));
  });
}
