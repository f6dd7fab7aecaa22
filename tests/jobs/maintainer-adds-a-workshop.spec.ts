import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../../scripts/serve.ts';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { expect, test as base } from '../support/site.ts';

const TITLE = 'Sort: your challenges & *ours*';
/** As the template words them. */
const SLIDES = [
  TITLE,
  'You leave able to do three things',
  'The second way takes an hour less',
  'Try it on a case of your own',
  'One sentence that people repeat to a colleague',
  'Take the first step tomorrow',
];

const runNode = promisify(execFile);

/** The site of a library to which the command has just added a workshop. */
const test = base.extend<object, { siteAddress: string }>({
  siteAddress: [
    async ({ browserName: _ }, use) => {
      const { basePath } = readSettings();
      const folder = mkdtempSync('.cache/maintainer-adds-a-workshop-');
      const [content, out] = [join(folder, 'content'), join(folder, 'site')];
      try {
        cpSync('tests/fixtures/library', content, { recursive: true });
        const env = { ...process.env, CONTENT: content, OUT: out, PDF: 'off' };
        await runNode(process.execPath, ['scripts/run.mjs', 'new', 'workshop', TITLE], { env });
        await runNode(process.execPath, ['scripts/run.mjs', 'build'], { env });
        const { server, address } = await serve({ folder: out, base: basePath, port: 0 });
        await use(address);
        server.closeAllConnections();
        server.close();
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('a workshop from the template stands in the list and can be presented', async ({ page }) => {
  await page.goto('workshops/');
  await page.getByRole('main').getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await page.getByRole('link', { name: words.workshop.deckIn(60) }).click();

  const controls = page.getByRole('group', { name: words.deck.controls });
  const titles = page.getByRole('main').locator('h1, h2').filter({ visible: true });
  for (const [index, title] of SLIDES.entries()) {
    if (index > 0) await page.keyboard.press('PageDown');
    await expect(controls).toContainText(words.deck.position(index + 1, SLIDES.length));
    await expect(titles).toHaveText([title]);
    await expect(titles).toBeInViewport();
  }
});
