import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { packageAddress } from '../../src/model/downloads.ts';
import { readSettings } from '../../src/settings.ts';
import { expect, test } from '../support/site.ts';

const { out } = readSettings();
const [workshop = ''] = readdirSync(join(out, 'workshops'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

test('the folder of a workshop reads from the disk', async ({ page, context }) => {
  const files = unzipSync(readFileSync(join(out, packageAddress(workshop))));
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  for (const [name, content] of Object.entries(files)) {
    expect(name).toMatch(new RegExp(`^${workshop}/(?!/)`));
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  await context.setOffline(true);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const pages = Object.keys(files).filter(
    (name) => /\.html$/.test(name) && !/slides\.html$/.test(name),
  );
  expect(pages).toContain(`${workshop}/start.html`);
  for (const name of pages) {
    await page.goto(pathToFileURL(join(folder, name)).href);
    expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"')), name).toBe(
      true,
    );
    expect(await page.evaluate(() => document.styleSheets.length), name).toBeGreaterThan(2);
    await expect(page.locator('button:visible, [data-waits]'), name).toHaveCount(0);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.filter((href) => href.startsWith('file:')))
      expect(existsSync(fileURLToPath(link.replace(/[?#].*/, ''))), `${name} → ${link}`).toBe(true);
  }
  expect(complaints).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
