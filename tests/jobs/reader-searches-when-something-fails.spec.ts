/** Odd questions and files that can't be had: search says so in a plain sentence, and loses nothing typed. */
import { words } from '../../src/site.ts';
import {
  ask,
  countIn,
  dialogOf,
  expectAnswer,
  fieldIn,
  hitsIn,
  openButton,
  statusIn,
} from '../support/search.ts';
import { expect, test } from '../support/site.ts';

const { searching } = words;

test('no question breaks search, however odd it is', async ({ page }) => {
  const dialog = await ask(page, 'silo');
  for (const query of [
    'word '.repeat(2000),
    'x'.repeat(10_000),
    '🤷‍♀️ 👩🏽‍💻',
    '<img src=x onerror="document.title=\'broken\'"><script>alert(1)</script>',
    'שלום עולם',
    '?!… –– ,;',
    '"',
    '\\ % %E0%A4%A {query} $& $1',
    'constructor __proto__',
    '\u0000\u202e',
  ]) {
    await fieldIn(dialog).fill(query);
    await expect(statusIn(dialog)).not.toContainText('silo');
    // The field may shorten what was pasted, and a sentence what it repeats; the answer is about what it holds.
    const held = (await fieldIn(dialog).inputValue()).trim();
    await expect(statusIn(dialog)).toContainText(held.slice(0, 9));
    await expect(dialog.locator('img, script')).toHaveCount(0);
    await fieldIn(dialog).fill('silo');
    await expectAnswer(dialog, 'silo');
  }
  await expect(page).not.toHaveTitle('broken');
});

for (const [query, sentence] of [
  ['how do I', searching.stopWords('how do I')],
  ['?!… –– ,;', searching.noWords('?!… –– ,;')],
  ['🤷‍♀️', searching.noWords('🤷‍♀️')],
] as const)
  test(`to ${query} search says what to do`, async ({ page }) => {
    const dialog = await ask(page, query);
    await expect(statusIn(dialog)).toHaveText(sentence);
    await expect(hitsIn(dialog)).toHaveCount(0);
    await expect(dialog.getByText(searching.noneHelp)).toBeVisible();
  });

test('an address with ten thousand characters is answered', async ({ page }) => {
  await page.goto(`search/?q=${'silos '.repeat(1600)}`);
  await expect(statusIn(page.getByRole('main'))).toContainText('silos silos');
});

for (const [what, answer] of [
  ['missing', { status: 404 }],
  ['damaged', { status: 200, body: 'no index' }],
] as const)
  test(`an index that is ${what} still answers from titles, and says so`, async ({
    page,
    complaints,
  }) => {
    await page.route('**/pagefind/**', (route) => route.fulfill(answer));
    const dialog = await ask(page, 'silo');
    await expect(statusIn(dialog)).toHaveText(
      `${searching.results(await countIn(dialog), 'silo')} ${searching.onlyTitles}`,
    );
    await expect(hitsIn(dialog).first()).toContainText('silo');
    await page.unroute('**/pagefind/**');
    await fieldIn(dialog).fill('silos');
    await expectAnswer(dialog, 'silos');
    await expect(statusIn(dialog)).not.toContainText(searching.onlyTitles);
    // The browser reports the missing files; errors of the page's own would be others.
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('404');
  });

test('an address with hundreds of mistyped words is cut, and answered soon', async ({ page }) => {
  const query = Array.from({ length: 1000 }, (_, number) => `wrng${number}wrd`).join(' ');
  await page.goto(`search/?q=${query.replaceAll(' ', '+')}`);
  await expect(statusIn(page.getByRole('main'))).toContainText('“wrng0wrd wrng1wrd');
  expect(await fieldIn(page.getByRole('main')).inputValue()).toHaveLength(200);
});

test('a part of the index that is lost is told, not taken for nothing', async ({
  page,
  complaints,
}) => {
  await page.route('**/pagefind/index/**', (route) => route.abort());
  const dialog = await ask(page, 'silo');
  await expect(statusIn(dialog)).toContainText(searching.onlyTitles);
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
});

test('a new version of the site under an open page is searched without a reload', async ({
  page,
  complaints,
}) => {
  const dialog = await ask(page, 'silo');
  const { promise: renewed, resolve: renew } = Promise.withResolvers<undefined>();
  let hasNewList = false;
  await page.route('**/list.pf_meta', async (route) => {
    await renewed;
    hasNewList = true;
    await route.continue();
  });
  // The parts of the index have other names now.
  await page.route('**/pagefind/index/**', (route) =>
    hasNewList ? route.continue() : route.fulfill({ status: 404 }),
  );
  await fieldIn(dialog).fill('embargo');
  await expect(statusIn(dialog)).toContainText(searching.onlyTitles);
  renew(undefined);
  await expect(statusIn(dialog)).not.toContainText(searching.onlyTitles);
  await expectAnswer(dialog, 'embargo');
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('404');
});

test('without what search knows of the pages it says so, and works once that can be reached', async ({
  page,
  complaints,
}) => {
  await page.goto('search/');
  await page.route('**/library.json', (route) => route.abort());
  const main = page.getByRole('main');
  await fieldIn(main).fill('silo');
  await expect(statusIn(main)).toHaveText(searching.failed);
  await expect(main.getByText(searching.noneHelp)).toBeVisible();
  await page.unroute('**/library.json');
  await fieldIn(main).fill('silos');
  await expectAnswer(main, 'silos');
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
});

test('filters and answers come once the file that has them can be reached', async ({
  page,
  complaints,
}) => {
  await page.route('**/library.json', (route) => route.abort());
  await page.goto('');
  await openButton(page).click();
  const dialog = dialogOf(page);
  await expect(statusIn(dialog)).toHaveText(searching.unreachable);
  await page.unroute('**/library.json');
  await fieldIn(dialog).fill('monitoring');
  await expectAnswer(dialog, 'monitoring');
  // They have their look: the circle of a filter's choice is there for the keyboard alone.
  await expect(dialog.getByRole('radio').first()).toHaveCSS('opacity', '0');
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
});

test('the script of search is asked for again with the next word', async ({ page, complaints }) => {
  await page.route('**/search-panel.*.js', (route) => route.abort());
  await page.goto('');
  await openButton(page).click();
  const dialog = dialogOf(page);
  await expect(statusIn(dialog)).toHaveText(searching.unreachable);
  await page.unroute('**/search-panel.*.js');
  await fieldIn(dialog).fill('monitoring');
  await expectAnswer(dialog, 'monitoring');
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
});

for (const [what, files] of [
  ['what it knows of the pages', '**/library.json'],
  ['its script', '**/search-panel.*.js'],
] as const)
  test(`without ${what}, search says so and leads to the search page with the words`, async ({
    page,
    complaints,
  }) => {
    await page.route(files, (route) => route.abort());
    await page.goto('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('silo');
    const dialog = dialogOf(page);
    await expect(statusIn(dialog)).toHaveText(searching.unreachable);
    await expect(dialog).toHaveCSS('opacity', '1');
    await expect(dialog.getByRole('link', { name: words.search, exact: true })).toHaveAttribute(
      'href',
      /\/search\/$/,
    );
    await expect(fieldIn(dialog)).toHaveValue('silo');
    await page.unroute(files);
    await fieldIn(dialog).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=silo$/);
    for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
  });
