/** Typos, other people's words, whole questions: search finds what is meant, and says how it understood. */
import { words } from '../../src/site.ts';
import { ask, dialogOf, expectAnswer, fieldIn, hitsIn, statusIn } from '../support/search.ts';
import { expect, test } from '../support/site.ts';

const { searching } = words;

for (const [typed, meant] of [
  ['collegues', 'colleagues'],
  ['organisation', 'organization'],
  ['mointoring', 'monitoring'],
  ['socialmedia guidelines', 'social media guidelines'],
  ['moni toring', 'monitoring'],
] as const)
  test(`${typed} shows results for ${meant}, and can be searched as it was typed`, async ({
    page,
  }) => {
    const dialog = await ask(page, meant);
    const right = await hitsIn(dialog).locator('.head').allInnerTexts();
    await fieldIn(dialog).fill(typed);
    await expect(dialog.getByText(searching.corrected(meant))).toBeVisible();
    await expectAnswer(dialog, meant);
    expect(await hitsIn(dialog).locator('.head').allInnerTexts()).toEqual(right);
    await dialog.getByRole('link', { name: typed, exact: true }).click();
    await expect(dialog.getByText(searching.corrected(meant))).toBeHidden();
    await expect(statusIn(dialog)).toContainText(typed);
    await expect(page).toHaveURL(/as-typed=1/);
    // The next word is read as usual.
    await fieldIn(dialog).fill(`${typed} `);
    await expect(dialog.getByText(searching.corrected(meant))).toBeVisible();
  });

test('a word that the library has is not corrected', async ({ page }) => {
  for (const word of ['silos', 'posted', 'HIPAA', 'moderators']) {
    const dialog = await ask(page, word);
    await expect(dialog.locator('[data-correction]')).toBeHidden();
    expect(await hitsIn(dialog).count()).toBeGreaterThan(0);
  }
});

for (const word of ['bullying', 'recipe', 'strike', 'tweet', 'posters'])
  test(`${word} is a word of its own, and not taken for a mistyped one`, async ({ page }) => {
    const dialog = await ask(page, word);
    await expect(dialog.locator('[data-correction]')).toBeHidden();
  });

test('words that are being typed get no verdict before they stand for a moment', async ({
  page,
}) => {
  const dialog = await ask(page, 'silo');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const before = await statusIn(dialog).innerText();
  await fieldIn(dialog).fill('kuberne');
  await page.clock.runFor(200);
  await expect(page).toHaveURL(/q=kuberne$/);
  await expect(statusIn(dialog)).toHaveText(before);
  await page.clock.runFor(400);
  await expect(statusIn(dialog)).toHaveText(searching.none('kuberne'));
});

for (const [typed, ours, page] of [
  ['ROI', 'measuring what matters', /Measuring what matters/],
  ['price fixing', 'antitrust', /antitrust/i],
  ['rulebook', 'social media guidelines', /Social media guidelines/],
  ['manager', 'supervisor', /./],
  ['chatgpt', 'AI draft', /AI draft/],
  ['sign-off', 'approval', /./],
] as const)
  test(`${typed} finds what we call ${ours}, and a hit says why`, async ({ page: tab }) => {
    const dialog = await ask(tab, typed);
    const reason = searching.synonym(typed.replace('-', ' '), ours);
    const hits = hitsIn(dialog).filter({ hasText: reason });
    await expect(hits.first()).toBeVisible();
    await expect(hits.locator('.head').filter({ hasText: page }).first()).toBeVisible();
  });

test('a hit that lacks a word says so and stands below those that have all', async ({ page }) => {
  const dialog = await ask(page, 'hipaa photo');
  const texts = await hitsIn(dialog).allInnerTexts();
  const lacking = texts.map((text) => text.includes('Without “'));
  expect(lacking).toContain(false);
  expect(lacking).toContain(true);
  expect(lacking).toEqual(lacking.toSorted((a, b) => Number(a) - Number(b)));
});

test('where no page has all words, search says that these come nearest', async ({ page }) => {
  const dialog = await ask(page, 'embargo podcast');
  await expect(statusIn(dialog)).toHaveText(searching.nearest('embargo podcast'));
});

test('words that are still being typed are answered, and none is corrected', async ({ page }) => {
  await page.goto('search/');
  const main = page.getByRole('main');
  let typed = '';
  for (const letter of 'colleagues') {
    typed += letter;
    await fieldIn(main).press(letter);
    if (typed.length < 3) continue;
    await expectAnswer(main, typed);
    await expect(main.locator('[data-correction]')).toBeHidden();
    expect(await hitsIn(main).count()).toBeGreaterThan(0);
  }
});

test('a question in the address of any page is asked again', async ({ page }) => {
  await page.goto('about/?q=collegues');
  const dialog = dialogOf(page);
  await expect(fieldIn(dialog)).toHaveValue('collegues');
  await expectAnswer(dialog, 'colleagues');
});
