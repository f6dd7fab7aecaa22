import type { Page } from '@playwright/test';
import { parseReference, referenceAddress } from '../../src/model/addresses.ts';
import { quantity } from '../../src/model/materials.ts';
import { site, words } from '../../src/site.ts';
import { nth, workshop, workshopPage } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const { materials, groupSize } = workshop;
const needs = (people: number) =>
  materials.map((material) => String(quantity(material, people, groupSize)));

const table = (page: Page) =>
  page.getByRole('region', { name: words.workshop.materials }).getByRole('table');
const people = (page: Page) => page.getByRole('spinbutton', { name: words.workshop.groupSize });

/** Waits until the table has these columns, and each material its row in them. */
async function expectColumns(page: Page, columns: readonly [head: string, cells: string[]][]) {
  await expect(table(page).getByRole('columnheader')).toHaveText([
    words.workshop.material,
    ...columns.map(([head]) => head),
  ]);
  // Whichever form or length it is needed in, it is here, and says so.
  await expect(table(page).getByRole('rowheader')).toHaveText(
    materials.map(({ item, where, variants }) =>
      [
        item,
        ...(variants ? [words.workshop.onlyFor(variants)] : []),
        ...(where ? [words.workshop.onlyIn[where]] : []),
      ].join(' '),
    ),
  );
  const rows = await table(page).getByRole('row').all();
  for (const [index, row] of rows.slice(1).entries())
    await expect(row.getByRole('cell')).toHaveText(columns.map(([, cells]) => nth(cells, index)));
}

const sizes = site.groupSizes.map((size): [string, string[]] => [
  words.workshop.forPeople(size),
  needs(size),
]);

test('one’s own number of people gets a column of its own', async ({ page }) => {
  await page.goto(workshopPage);
  await expectColumns(page, sizes);
  await people(page).fill('37');
  await expectColumns(page, [...sizes, [words.workshop.yours, needs(37)]]);
  await expect(page.getByText(words.workshop.atTables(groupSize))).toBeVisible();
  await people(page).fill('1');
  await expectColumns(page, [...sizes, [words.workshop.yours, needs(1)]]);
});

for (const nonsense of ['0', '', '-8', '2.5', '1e9'])
  test(`“${nonsense}” is no number of people, and shows no column`, async ({ page }) => {
    await page.goto(workshopPage);
    await people(page).fill('12');
    await expectColumns(page, [...sizes, [words.workshop.yours, needs(12)]]);
    await people(page).fill(nonsense);
    await expectColumns(page, sizes);
  });

test('one’s own number still counts on the way back from a sheet', async ({ page }) => {
  await page.goto(workshopPage);
  await people(page).fill('37');
  await table(page).getByRole('link').first().click();
  await expect(table(page)).toHaveCount(0);
  await page.goBack();
  await expect(people(page)).toHaveValue('37');
  await expectColumns(page, [...sizes, [words.workshop.yours, needs(37)]]);
});

test('the field is not there before it works', async ({ page }) => {
  const arrival = Promise.withResolvers<null>();
  await page.route(/\.js$/, async (route) => {
    await arrival.promise;
    await route.continue();
  });
  await page.goto(workshopPage, { waitUntil: 'commit' });
  await expectColumns(page, sizes);
  await expect(people(page)).toHaveCount(0);
  arrival.resolve(null);
  await people(page).fill('9');
  await expectColumns(page, [...sizes, [words.workshop.yours, needs(9)]]);
});

test('on paper the reckoned column stays alone, without the field', async ({ page }) => {
  await page.goto(workshopPage);
  await people(page).fill('37');
  await page.emulateMedia({ media: 'print' });
  await expect(people(page)).toBeHidden();
  await expectColumns(page, [[words.workshop.yours, needs(37)]]);
});

const printed = materials.flatMap(({ item, sheet }) => (sheet ? [{ item, sheet }] : []));

test('what is printed links to its sheet, and nothing else does', async ({ page }) => {
  await page.goto(workshopPage);
  await expect(table(page).getByRole('link')).toHaveText(printed.map(({ item }) => item));
});

for (const kind of ['handout', 'blank', 'checklist'] as const)
  test(`the link to a ${kind} opens it`, async ({ page }) => {
    const { item, sheet } = nth(
      printed.filter((each) => each.sheet.startsWith(`${kind}:`)),
      0,
    );
    const reference = parseReference(sheet);
    const address = reference && referenceAddress(reference);
    expect(address).toContain(reference?.id);
    await page.goto(workshopPage);
    await table(page).getByRole('link', { name: item, exact: true }).click();
    await expect(page).toHaveURL((url) => url.pathname.endsWith(address ?? ''));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('three sizes of group are there, without a field that does nothing', async ({ page }) => {
    await page.goto(workshopPage);
    expect(sizes).toHaveLength(3);
    await expectColumns(page, sizes);
    await expect(people(page)).toHaveCount(0);
    await expect(page.getByText(words.workshop.atTables(groupSize))).toBeVisible();
  });
});
