/** Odd questions and files that can't be had: search says so in a plain sentence, and loses nothing typed. */
import { words } from '../../src/site.ts';
import { ask, dialogOf, expectAnswer, fieldIn, openButton, statusIn } from '../support/search.ts';
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
    // The field may shorten what was pasted; the answer is about what it holds.
    const held = (await fieldIn(dialog).inputValue()).trim();
    await expect(statusIn(dialog)).toContainText(held.slice(0, 50));
    await fieldIn(dialog).fill('silo');
    await expectAnswer(dialog, 'silo');
  }
  await expect(page).not.toHaveTitle('broken');
});

test('an index that is missing gives a plain sentence and other ways', async ({
  page,
  complaints,
}) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('');
  await openButton(page).click();
  const dialog = dialogOf(page);
  await fieldIn(dialog).fill('silo');
  await expect(statusIn(dialog)).toHaveText(searching.failed);
  await expect(dialog.getByRole('link', { name: searching.allPages })).toBeVisible();
  // The browser reports the missing files; errors of the page's own would be others.
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('404');
});

test('search works again once the index can be reached', async ({ page, complaints }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('');
  await openButton(page).click();
  const dialog = dialogOf(page);
  await fieldIn(dialog).fill('silo');
  await expect(statusIn(dialog)).toHaveText(searching.failed);
  await page.unroute('**/pagefind/**');
  await fieldIn(dialog).fill('silos');
  await expectAnswer(dialog, 'silos');
  await expect(statusIn(dialog)).not.toHaveText(searching.none('silos'));
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
});

test('filters and answers come once the page that has them can be reached', async ({
  page,
  complaints,
}) => {
  await page.route('**/search/', (route) => route.abort());
  await page.goto('');
  await openButton(page).click();
  const dialog = dialogOf(page);
  await expect(statusIn(dialog)).toHaveText(searching.unreachable);
  await page.unroute('**/search/');
  await fieldIn(dialog).fill('silo');
  await expectAnswer(dialog, 'silo');
  // They have their look: the circle of a filter's choice is there for the keyboard alone.
  await expect(dialog.getByRole('radio').first()).toHaveCSS('opacity', '0');
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_FAILED');
});

for (const [what, files] of [
  ['the page that has its parts', '**/search/'],
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
