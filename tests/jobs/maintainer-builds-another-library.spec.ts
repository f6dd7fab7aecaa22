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
        async () =>
          (await startCommand('build', { CONTENT: FIXTURE, OUT: folder, PDF: 'off' })).ended,
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

test('without PDFs nothing leads to one, and all else is there', async () => {
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((name) => /\.(?:pdf|pptx|part)$/.test(name))).toEqual([]);
  expect(names.filter((name) => /\.(?:zip|epub)$|slides\.html$/.test(name)).length).toBe(3);
  for (const name of names.filter((each) => each.endsWith('.html'))) {
    const html = await readFile(join(folder, name), 'utf8');
    // A page is too long to be shown where this fails.
    const found = /href="[^"]+\.(?:pdf|pptx)"|\{(?:size|pages) of|<!--\/?download/.exec(html);
    expect(found?.[0], name).toBeUndefined();
  }
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
  await page.getByRole('main').getByRole('link', { name: 'Agenda sheet', exact: true }).click();
  await expect(page.getByText('Decide which two events we run in July.')).toBeVisible();
  await page.getByRole('link', { name: words.sheet.blank, exact: true }).first().click();
  await expect(page.getByText('Decide which two events we run in July.')).toHaveCount(0);
  await page.getByRole('textbox').first().fill('Decide who opens on Sunday.');
  // The script that keeps it is there.
  await expect(page.locator('[data-keeping]')).not.toHaveAttribute('data-waits');
  await page.reload();
  await expect(page.getByRole('textbox').first()).toHaveValue('Decide who opens on Sunday.');
});

test('what is given on its sheet stands on the blank one, beside boxes to mark', async ({
  page,
}) => {
  await page.goto('handouts/agenda-sheet/blank/');
  const told = page.getByRole('table', { name: 'Who was told by whom' });
  await expect(told.getByRole('rowheader')).toHaveText(['The desk', 'The drivers']);
  await expect(told.getByRole('textbox')).toHaveCount(2);
  await expect(
    told.getByRole('row', { name: 'The drivers' }).getByRole('textbox'),
  ).toHaveAccessibleName(/By whom.*The drivers/);
  const scale = page.getByRole('radiogroup', { name: 'Did it keep its hour?' });
  await expect(scale.getByRole('radio')).toHaveCount(4);
  await page.goto('handouts/agenda-sheet/');
  await expect(page.getByText(words.exercise.marked(3, 4, 'ran over', 'ended early'))).toHaveCount(
    1,
  );
});

test('its cards have its own challenges, and its signs its own groups', async ({ page }) => {
  await page.goto('workshops/better-meetings/');
  const sheets = page.getByRole('region', { name: words.workshop.forFacilitator });
  await sheets.getByRole('link', { name: 'Question cards' }).click();
  // Seven challenges and two empty cards are more than a sheet.
  await expect(page.getByRole('list', { name: words.cards.fronts })).toHaveCount(2);
  const last = (name: string) =>
    page.getByRole('list', { name }).last().getByRole('listitem').filter({ hasText: /./ });
  await expect(last(words.cards.fronts).first()).toHaveText(words.cards.empty);
  await expect(last(words.cards.backs)).toHaveCount(0);
  await page.goto('handouts/question-signs/');
  for (const name of ['Purpose', 'Who', 'Time', 'Follow-up'])
    await expect(page.getByRole('listitem').getByText(name, { exact: true })).toBeVisible();
});

test('a slide that names two articles leads to both', async ({ page }) => {
  await page.goto('workshops/better-meetings/slides/#/after');
  const slide = page.getByRole('region', { name: 'A task goes round until it is done' });
  await expect(slide.getByRole('link')).toHaveText(['Deciding together', 'Ending on time']);
  for (const name of ['Deciding together', 'Ending on time']) {
    await page.goto('guidance/');
    await page.getByRole('main').getByRole('link', { name }).first().click();
    const onward = page.getByRole('region', { name: words.onward.title });
    await expect(onward.getByRole('link', { name: 'A task goes round' })).toBeVisible();
  }
});

test('what to bring is reckoned with its own tables', async ({ page }) => {
  await page.goto('workshops/better-meetings/');
  await page.getByRole('spinbutton', { name: words.workshop.groupSize }).fill('13');
  const materials = page.getByRole('region', { name: words.workshop.materials });
  const ofThirteen = async (name: string, count: number) => {
    const row = materials.getByRole('row', { name });
    await expect(row.getByRole('cell').last()).toHaveText(String(count));
  };
  await ofThirteen('Sticky notes', 39);
  await ofThirteen('The agenda sheet', 15);
  await ofThirteen('A set of question cards', 3);
  await ofThirteen('The question signs', 1);
});

test('its checklist has a heading where its author put one', async ({ page }) => {
  await page.goto('checklists/before-you-invite/');
  await expect(page.getByRole('heading', { name: 'On the day' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(4);
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
