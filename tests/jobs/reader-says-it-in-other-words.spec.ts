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
  ['hand outs', 'handouts'],
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

for (const [typed, ours] of [
  ['ROI', 'measuring what matters'],
  ['price fixing', 'antitrust'],
  ['rulebook', 'guidelines'],
  ['manager', 'supervisor'],
  ['off the clock', 'nights and weekends'],
  ['sign-off', 'approval'],
] as const)
  test(`${typed} finds pages on ${ours}, and a hit says why`, async ({ page }) => {
    const dialog = await ask(page, typed);
    const reason = searching.synonym(typed.replace('-', ' '), ours);
    await expect(hitsIn(dialog).filter({ hasText: reason }).first()).toBeVisible();
  });

test('a hit that lacks a word says so and stands below those that have all', async ({ page }) => {
  const dialog = await ask(page, 'two departments answer a refund');
  const texts = await hitsIn(dialog).allInnerTexts();
  expect(texts.length).toBeGreaterThan(2);
  const lacking = texts.map((text) => text.includes('Without “'));
  expect(lacking).toEqual(lacking.toSorted((a, b) => Number(a) - Number(b)));
  expect(lacking).toContain(true);
});

test('where no page has all words, search says that these come nearest', async ({ page }) => {
  const dialog = await ask(page, 'podcast microphone');
  await expect(statusIn(dialog)).toHaveText(searching.nearest('podcast microphone'));
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
