import { words } from '../../src/site.ts';
import { expect, test } from '../support/site.ts';

test('the glossary has its terms from A to Z, each with its meaning', async ({ page }) => {
  await page.goto('');
  await page.getByRole('banner').getByRole('link', { name: words.glossary }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lists.glossary.title);
  const terms = await page.getByRole('main').locator('dfn').allInnerTexts();
  expect(terms.length).toBeGreaterThan(5);
  expect(terms).toEqual(
    terms.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })),
  );
  for (const meaning of await page.getByRole('definition').all())
    expect((await meaning.innerText()).length).toBeGreaterThan(20);
});

test('a link to a term goes to it and marks it', async ({ page }) => {
  await page.goto('glossary/#silo');
  const entry = page.getByRole('main').locator('#silo');
  await expect(entry.getByText('silo', { exact: true })).toBeInViewport();
  await expect(entry).toContainText(words.term.aliases);
  const color = (id: string) =>
    page.locator(`#${id}`).evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await color('silo')).not.toBe(await color('clarity'));
});

test('a term leads to related ones', async ({ page }) => {
  await page.goto('glossary/');
  const related = page.getByText(words.term.see).first().getByRole('link').first();
  const name = await related.innerText();
  await related.click();
  await expect(page.getByRole('term').getByText(name, { exact: true })).toBeInViewport();
  await expect(page).toHaveURL(/glossary\/#./);
});

for (const [what, query] of [
  ['its name', 'silo'],
  ['another name', 'stovepipe'],
  ['a common misspelling', 'sylo'],
] as const)
  test(`search finds a term by ${what} and opens it`, async ({ page }) => {
    await page.goto('');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: words.searching.label });
    await dialog.getByRole('searchbox').fill(query);
    const hit = dialog
      .getByRole('listitem')
      .filter({ hasText: words.kinds.term })
      .filter({ has: page.getByRole('link', { name: 'silo', exact: true }) });
    await hit.getByRole('link').first().click();
    await expect(page).toHaveURL(/glossary\/#silo$/);
    await expect(page.getByRole('term').getByText('silo', { exact: true })).toBeInViewport();
  });
