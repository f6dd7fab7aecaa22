import { spawnSync } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { serve } from '../../scripts/serve.ts';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { alone, BUILDS, FIXTURE, startCommand } from '../support/commands.ts';
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

const content = `${BUILDS}/added-workshop`;
const out = `${content}-built`;

/** The site of a library to which the command has just added a workshop. */
const test = base.extend<object, { siteAddress: string }>({
  siteAddress: [
    async ({ browserName: _ }, use) => {
      const { basePath } = readSettings();
      await rm(content, { recursive: true, force: true });
      await cp(FIXTURE, content, { recursive: true });
      const added = spawnSync(process.execPath, ['scripts/run.mjs', 'new', 'workshop', TITLE], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT: content },
      });
      expect(added.status, added.stderr).toBe(0);
      const { code, output } = await alone(
        async () => (await startCommand('build', { CONTENT: content, OUT: out, PDF: 'off' })).ended,
      );
      expect(code, output).toBe(0);
      const { server, address } = await serve({ folder: out, base: basePath, port: 0 });
      await use(address);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test('a workshop from the template stands in the list and can be presented', async ({ page }) => {
  await page.goto('workshops/');
  await page.getByRole('main').getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await page.getByRole('link', { name: words.workshop.deckIn(60) }).click();

  const controls = page.getByRole('navigation', { name: words.deck.controls });
  const titles = page.getByRole('main').locator('h1, h2').filter({ visible: true });
  for (const [index, title] of SLIDES.entries()) {
    if (index > 0) await page.keyboard.press('PageDown');
    await expect(controls).toContainText(words.deck.position(index + 1, SLIDES.length));
    await expect(titles).toHaveText([title]);
    await expect(titles).toBeInViewport();
  }
});
