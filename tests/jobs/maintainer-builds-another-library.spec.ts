import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { alone, BUILDS, FIXTURE, startCommand } from '../support/commands.ts';
import { expect, test as firstLibrary } from '../support/site.ts';

const folder = `${BUILDS}/another-library`;

/** The fixture library, built once for all tests of this file and served in place of the first one. */
const test = firstLibrary.extend<object, { output: string }>({
  output: [
    async ({ browserName: _ }, use) => {
      const { code, output } = await alone(
        async () => (await startCommand('build', { CONTENT: FIXTURE, OUT: folder })).ended,
      );
      expect(code, output).toBe(0);
      await use(output);
    },
    { scope: 'worker' },
  ],
  siteAddress: [
    async ({ output: _ }, use) => {
      const { basePath } = readSettings();
      const { server, address } = await serve({ folder, base: basePath, port: 0 });
      await use(address);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

// In one worker, so that it is built once.
test.describe.configure({ mode: 'default', timeout: 180_000 });

const workshop = 'Meetings That Are Worth the Hour';

test('the build tells its phases and sums up in its last line', ({ output }) => {
  const lines = output.trim().split('\n');
  expect(lines.filter((line) => /^ {2}\w+/.test(line)).length).toBeGreaterThan(2);
  expect(lines.at(-1)).toMatch(/^Built \d+ pages, \d+ files, [\d.]+ MB in [\d.]+ s\.$/);
});

test('the home page leads to its workshop', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('region', { name: workshop })).toContainText(
    words.workshop.slideCount(9),
  );
  await page.getByRole('main').getByRole('link', { name: workshop }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workshop);
});

test('its own buckets have their names, letters and challenges', async ({ page }) => {
  await page.goto('workshops/better-meetings/');
  const set = page.getByRole('region', { name: 'Four questions' });
  for (const [name, letter, challenge] of [
    ['Purpose', 'P', 'Talk without a decision'],
    ['Who', 'W', 'Nobody at the desk'],
    ['Time', 'T', 'The late start'],
    ['Follow-up', 'F', 'Lost tasks'],
  ] as const) {
    const group = set.getByRole('region', { name });
    await expect(group.getByText(letter, { exact: true })).toBeVisible();
    await expect(group).toContainText(challenge);
  }
});

test('its deck presents in its own lengths', async ({ page }) => {
  await page.goto('workshops/better-meetings/');
  await page.getByRole('link', { name: words.workshop.deckIn(30) }).click();
  const controls = page.getByRole('navigation', { name: words.deck.controls });
  await expect(controls).toContainText(words.deck.position(1, 9));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const slide = page.getByRole('region', { name: 'A topic without a verb is not a topic' });
  await expect(slide).toBeVisible();
  await expect(slide).toContainText('Purpose');
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { name: 'Start on time, on Monday' })).toBeVisible();
  await expect(controls).toContainText(words.deck.position(9, 9));
});

test('its sheet is there filled in and blank', async ({ page }) => {
  await page.goto('handouts/');
  await page.getByRole('main').getByRole('link', { name: 'Agenda sheet' }).click();
  await expect(page.getByText('Decide which two events we run in July.')).toBeVisible();
  await page.getByRole('link', { name: words.sheet.blank, exact: true }).click();
  await expect(page.getByText('Decide which two events we run in July.')).toHaveCount(0);
  await page.getByRole('textbox').first().fill('Decide who opens on Sunday.');
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('Decide who opens on Sunday.');
});

test('its run sheet adds up, with its break', async ({ page }) => {
  await page.goto('workshops/better-meetings/run-sheet/');
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.last().getByRole('cell')).toHaveText([
    words.minutesShort(30),
    words.minutesShort(60),
  ]);
  await expect(rows.filter({ hasText: 'Stretch' })).toContainText(words.runSheet.none);
});

test('search finds its pages, slides and terms', async ({ page }) => {
  await page.goto('search/?q=agenda');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('“agenda”');
  const results = main.locator('[data-search-result]');
  for (const kind of [words.kinds.handout, words.kinds.slide])
    await expect(results.filter({ hasText: kind }).first()).toBeVisible();
  await main.getByRole('searchbox').fill('minuets');
  await expect(results.filter({ hasText: words.kinds.term })).toHaveCount(1);
});

test('its short address leads to its workshop', async ({ page, siteAddress }) => {
  await page.goto('meet/');
  await expect(page).toHaveURL(`${siteAddress}workshops/better-meetings/`);
});

test('no page has words of the first library', async ({ output: _ }) => {
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    /\.(?:html|json|css|js|xml|txt|webmanifest)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(15);
  const first =
    /\b(?:behaviors|social[- ]media|socialfish|notter|asae|smw\d*|monitoring|three-buckets)\b/i;
  const found = await Promise.all(
    files.map(async (name) => {
      const match = first.exec(await readFile(join(folder, name), 'utf8'));
      return match ? [`${name}: ${match[0]}`] : [];
    }),
  );
  expect(found.flat()).toEqual([]);
});
