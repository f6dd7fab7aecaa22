import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFNumber } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { parseReference } from '../../src/model/addresses.ts';
import { quantity } from '../../src/model/materials.ts';
import { readSettings } from '../../src/settings.ts';
import { site, words } from '../../src/site.ts';
import { nth, workshop, workshopPage } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const pack = `${workshopPage}pack/`;
const PAPERS = ['A4', 'Letter'] as const;
const [, USUAL] = site.groupSizes;

const contents = (page: Page) => page.getByRole('region', { name: words.pack.contents });
const entries = (page: Page) => contents(page).getByRole('listitem');
const titles = (page: Page) => entries(page).getByRole('link');
const part = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const people = (page: Page) => page.getByRole('spinbutton', { name: words.workshop.groupSize });
const box = (page: Page, title: string) => page.getByRole('checkbox', { name: title, exact: true });

const readHandout = (id: string) =>
  readFileSync(join(readSettings().content, 'handouts', `${id}.mdx`), 'utf8');
const titleOf = (text: string) => /^title: '?(.+?)'?$/m.exec(text)?.[1] ?? '';
const isCut = (id: string) => /<(ChallengeCards|GroupSigns)/.test(readHandout(id));

/** What the workshop's list of materials names to print, in its order. */
const printed = workshop.materials.flatMap((material) => {
  const reference = parseReference(material.sheet ?? '');
  return reference ? [{ material, ...reference }] : [];
});

/** The title under which a sheet stands in the contents. */
function entryTitle({ kind, id }: { kind: string; id: string }): string {
  if (kind === 'blank') return words.sheet.blankTitle(titleOf(readHandout(id)));
  if (kind === 'handout') {
    const handout = readHandout(id);
    const title = titleOf(handout);
    return /^exercise:/m.test(handout) ? words.sheet.filledTitle(title) : title;
  }
  return titleOf(readFileSync(join(readSettings().content, 'checklists', `${id}.mdx`), 'utf8'));
}

const isSheet = ({ kind }: { kind: string }) => kind === 'handout' || kind === 'blank';
const sheets = printed.filter((each) => isSheet(each) && !isCut(each.id)).map(entryTitle);
const cut = printed.filter((each) => isSheet(each) && isCut(each.id)).map(entryTitle);
const checklists = printed.filter(({ kind }) => kind === 'checklist').map(entryTitle);

test('everything lies in the order of use: preparation, run sheet, sheets, cards, checklists, script', async ({
  page,
}) => {
  await page.goto(pack);
  const all = await titles(page).allInnerTexts();
  expect(all.slice(0, 2)).toEqual([words.pack.bring, words.workshop.runSheet]);
  expect(all.at(-1)).toBe(words.workshop.script);
  expect(all.filter((title) => sheets.includes(title))).toEqual(sheets);
  expect(all.filter((title) => cut.includes(title))).toEqual(cut);
  expect(all.filter((title) => checklists.includes(title)).toSorted()).toEqual(
    checklists.toSorted(),
  );
  expect(Math.max(...sheets.map((title) => all.indexOf(title)))).toBeLessThan(
    Math.min(...cut.map((title) => all.indexOf(title))),
  );
  expect(Math.max(...cut.map((title) => all.indexOf(title)))).toBeLessThan(
    Math.min(...checklists.map((title) => all.indexOf(title))),
  );
  // The parts themselves lie in the order that the contents say.
  const order = await page
    .locator('[data-page-of]')
    .evaluateAll((spans) => spans.map((span) => span.getAttribute('data-page-of')));
  const lie = await page
    .locator('pack-copies > section[id]')
    .evaluateAll((sections) => sections.map(({ id }) => id));
  expect(lie).toEqual(order);
  expect(lie.length).toBeGreaterThan(10);
});

test('the contents lead to every part, and links between sheets stay in the pack', async ({
  page,
}) => {
  await page.goto(pack);
  for (const title of await titles(page).allInnerTexts()) {
    await titles(page)
      .and(page.getByRole('link', { name: title, exact: true }))
      .click();
    await expect(part(page, title)).toBeInViewport();
  }
  const handout = nth(
    printed.filter((each) => each.kind === 'handout' && !isCut(each.id)),
    0,
  );
  const sheet = entryTitle(handout);
  const { item } = handout.material;
  await part(page, words.pack.bring).getByRole('link', { name: item }).click();
  await expect(page).toHaveURL((url) => url.pathname.endsWith(pack));
  await expect(part(page, sheet)).toBeInViewport();
});

/** The copies of each sheet that the materials name, for so many people. */
const copies = (count: number) =>
  printed
    .filter((each) => isSheet(each) || each.kind === 'checklist')
    .map((each) => [entryTitle(each), quantity(each.material, count, workshop.groupSize)] as const);

async function expectCopies(page: Page, count: number) {
  await expect(contents(page)).toContainText(
    `${words.pack.copiesFor} ${count} ${words.pack.people}`,
  );
  for (const [title, expected] of copies(count)) {
    const entry = entries(page).filter({
      has: page.getByRole('link', { name: title, exact: true }),
    });
    await expect(entry).toContainText(`${words.pack.copies}: ${expected}`);
    await expect(part(page, title)).toContainText(`${words.pack.copies}: ${expected}`);
  }
}

test('the number of people says how many copies of each sheet', async ({ page }) => {
  await page.goto(pack);
  await expectCopies(page, USUAL);
  await people(page).fill('14');
  await expectCopies(page, 14);
  const sum = async () =>
    Number(
      /\d+$/.exec(await contents(page).getByText(words.pack.total).innerText())?.[0] ?? Number.NaN,
    );
  const all = await sum();
  const [title, count] = nth(copies(14), 0);
  await box(page, title).uncheck();
  expect(await sum()).toBe(all - count);
  // What is no number of people counts as the usual one.
  await people(page).fill('0');
  await expectCopies(page, USUAL);
});

/** Where each part begins in the PDF: its page, counted from 1, and how far below the page's top, in points. */
async function findStarts(pdf: Buffer): Promise<Map<string, { page: number; below: number }>> {
  const file = await PDFDocument.load(pdf);
  const pages = file.getPages();
  const places = file.catalog.lookup(PDFName.of('Dests'), PDFDict);
  const starts = places.entries().map(([name, value]) => {
    const place = file.context.lookup(value, PDFArray);
    const page = pages.findIndex(({ ref }) => ref === place.get(0));
    const top = (place.get(3) as PDFNumber).asNumber();
    return [
      name.decodeText(),
      { page: page + 1, below: nth(pages, page).getHeight() - top },
    ] as const;
  });
  return new Map(starts);
}

for (const format of PAPERS)
  test(`on ${format} each part begins on a fresh page, behind a cover and the contents`, async ({
    page,
  }) => {
    await page.goto(pack);
    const starts = await findStarts(await page.pdf({ format }));
    const ids = await page
      .locator('pack-copies > section[id]')
      .evaluateAll((sections) => sections.map(({ id }) => id));
    const found = ids.map((id) => starts.get(id));
    expect(found.map((start) => start?.below)).toEqual(ids.map(() => 0));
    const numbers = found.map((start) => start?.page ?? 0);
    expect(numbers[0]).toBe(3);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a part that is not chosen is neither printed nor listed', async ({ page }) => {
    await page.goto(pack);
    const title = nth(sheets, 0);
    const { length: before } = (await PDFDocument.load(await page.pdf())).getPages();
    await box(page, title).uncheck();
    await page.emulateMedia({ media: 'print' });
    await expect(part(page, title)).toBeHidden();
    const listed = await titles(page).filter({ visible: true }).allInnerTexts();
    expect(listed).toContain(nth(sheets, 1));
    expect(listed).not.toContain(title);
    await expect(part(page, nth(sheets, 1))).toBeVisible();
    const { length: after } = (await PDFDocument.load(await page.pdf())).getPages();
    expect(after).toBeLessThan(before);
  });

  test('cards and signs are left out at once', async ({ page }) => {
    await page.goto(pack);
    await box(page, words.pack.piles.card).uncheck();
    await page.emulateMedia({ media: 'print' });
    for (const title of cut) await expect(part(page, title)).toBeHidden();
    for (const title of sheets) await expect(part(page, title)).toBeVisible();
  });

  test('copies are there for the usual number, without a field that does nothing', async ({
    page,
  }) => {
    await page.goto(pack);
    await expectCopies(page, USUAL);
    await expect(people(page)).toHaveCount(0);
  });
});

test('page numbers show once a file has them, and leave no gap before', async ({ page }) => {
  await page.goto(pack);
  await page.emulateMedia({ media: 'print' });
  const head = contents(page).getByText(words.pack.pageNumber, { exact: true });
  await expect(head).toBeHidden();
  const numbers = page.locator('[data-page-of]');
  await numbers.evaluateAll((spans) => {
    for (const [index, span] of spans.entries()) span.textContent = String(index + 3);
  });
  await expect(head).toBeVisible();
  for (const number of await numbers.all()) await expect(number).toBeVisible();
});

test('each sheet is fresh, whatever the device keeps', async ({ page }) => {
  const { id } = nth(
    printed.filter(({ kind }) => kind === 'blank'),
    0,
  );
  await page.goto(`handouts/${id}/blank/`);
  const field = page.getByRole('textbox').first();
  await field.fill('My own case');
  await page.reload();
  await expect(field).toHaveValue('My own case');
  const checklist = nth(
    printed.filter(({ kind }) => kind === 'checklist'),
    0,
  );
  await page.goto(`checklists/${checklist.id}/`);
  await page.getByRole('checkbox').first().check();
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();

  await page.goto(pack);
  await people(page).fill('14');
  const blank = part(page, entryTitle({ kind: 'blank', id })).getByRole('textbox');
  expect(await blank.count()).toBeGreaterThan(0);
  for (const line of await blank.all()) await expect(line).toHaveValue('');
  const points = part(page, entryTitle(checklist)).getByRole('checkbox');
  expect(await points.count()).toBeGreaterThan(0);
  for (const point of await points.all()) await expect(point).not.toBeChecked();
});

test('the way to the pack starts at the workshop', async ({ page }) => {
  await page.goto(workshopPage);
  await page
    .getByRole('region', { name: words.workshop.present })
    .getByRole('link', { name: words.workshop.pack })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.pack.title(workshop.title),
  );
});

test('the script in it prints each slide once, as text', async ({ page }) => {
  await page.goto(pack);
  await page.emulateMedia({ media: 'print' });
  const script = part(page, words.workshop.script);
  const slides = script.locator('section[id]');
  expect(await slides.count()).toBeGreaterThan(1);
  // Its title, and no picture of the slide with the title again.
  const shown = slides.locator('h1, h2').filter({ visible: true });
  await expect(shown).toHaveCount(await slides.count());
});
