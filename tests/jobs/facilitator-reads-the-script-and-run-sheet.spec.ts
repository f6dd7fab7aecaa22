import { listSaves } from '../../src/model/run-sheet.ts';
import { words } from '../../src/site.ts';
import {
  expectSlide,
  longest,
  nth,
  runSheetPage,
  scriptPage,
  segments,
  slides,
  slidesIn,
  workshop,
  workshopPage,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

test('the script has every slide in order, with its number and its notes', async ({ page }) => {
  await page.goto(scriptPage);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.script.title(workshop.title),
  );
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(
    slides.map(({ title }) => title),
  );
  for (const [index, { title }] of slides.entries()) {
    const slide = page.getByRole('region', { name: title, exact: true });
    await expect(slide.getByText(String(index + 1), { exact: true }).first()).toBeVisible();
    const notes = slide.getByText(words.deck.notes, { exact: true }).locator('xpath=..');
    expect((await notes.innerText()).length).toBeGreaterThan(100);
  }
});

test('the script says which slides not every length has', async ({ page }) => {
  await page.goto(scriptPage);
  for (const { id, title } of slides) {
    const having = workshop.variants.filter((variant) =>
      slidesIn(variant).some((slide) => slide.id === id),
    );
    const slide = page.getByRole('region', { name: title, exact: true });
    const note = slide.getByText(words.script.inVariants(words.list(having.map(String))));
    await expect(note).toHaveCount(having.length < workshop.variants.length ? 1 : 0);
  }
});

test('a slide in the script opens in the deck, also one that only a longer length has', async ({
  page,
}) => {
  const onlyInLongest = nth(
    slidesIn(longest).filter((slide) => !slidesIn(workshop.default).includes(slide)),
    0,
  );
  for (const [slide, variant] of [
    [nth(slides, 3), workshop.default],
    [onlyInLongest, longest],
  ] as const) {
    await page.goto(scriptPage);
    await page
      .getByRole('region', { name: slide.title, exact: true })
      .getByRole('link', { name: words.script.open })
      .click();
    await expectSlide(page, slide, variant);
  }
});

test('the minutes of each length add up to it, and one segment follows the other', async ({
  page,
}) => {
  await page.goto(runSheetPage);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    words.runSheet.segment,
    ...workshop.variants.map((variant) => words.runSheet.variant(variant)),
  ]);
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows.getByRole('rowheader')).toHaveText([
    ...segments.map(({ title }) => title.replaceAll("'", '’')),
    words.runSheet.total,
  ]);
  for (const [column, variant] of workshop.variants.entries()) {
    const cells = await rows.evaluateAll(
      (all, nth) => all.map((row) => row.querySelectorAll('td')[nth]?.textContent.trim() ?? ''),
      column,
    );
    let clock = 0;
    for (const [index, cell] of cells.slice(0, -1).entries()) {
      const minutes = nth(segments, index).minutes[variant];
      if (minutes === undefined) {
        expect(cell).toContain(words.runSheet.none);
        continue;
      }
      expect(cell).toMatch(new RegExp(`^${clock}–${clock + minutes}\\s+`));
      expect(cell).toContain(words.minutesShort(minutes));
      clock += minutes;
    }
    expect(clock).toBe(variant);
    expect(cells.at(-1)).toBe(words.minutesShort(variant));
  }
});

test('what to cut when late stands in its order, with the sentence to say and the minutes', async ({
  page,
}) => {
  await page.goto(runSheetPage);
  const cuts = segments
    .flatMap(({ title, cut, ...segment }) =>
      cut ? [{ title, ...cut, saves: listSaves({ cut, ...segment }, workshop.variants) }] : [],
    )
    .toSorted((a, b) => a.order - b.order);
  const list = page.getByRole('region', { name: words.runSheet.cuts });
  await expect(list.getByRole('link')).toHaveText(cuts.map(({ title }) => title));
  for (const [index, { title, what, bridge, saves }] of cuts.entries()) {
    await expect(list.getByRole('listitem').nth(index)).toContainText(what);
    await expect(list.getByRole('listitem').nth(index)).toContainText(words.runSheet.saves(saves));
    const segment = page.getByRole('region', { name: title }).last();
    await expect(segment).toContainText(words.runSheet.cutOrder(index + 1));
    await expect(segment).toContainText(bridge);
    await expect(segment).toContainText(words.runSheet.saves(saves));
  }
});

test('a segment leads to its part of the page and to its slides', async ({ page }) => {
  await page.goto(workshopPage);
  await page.getByRole('link', { name: words.workshop.runSheet, exact: true }).click();
  const chosen = nth(segments, -1);
  await page.getByRole('table').getByRole('link', { name: chosen.title }).click();
  const heading = page.getByRole('heading', { name: chosen.title });
  await expect(heading).toBeInViewport();
  const part = page.getByRole('region').filter({ has: heading });
  for (const text of [chosen.room, chosen.online])
    await expect(part).toContainText(text.slice(0, 20));
  const shown = slides.filter(({ id }) => chosen.slides.includes(id));
  for (const slide of shown)
    await expect(part.getByRole('link', { name: slide.title })).toBeVisible();
  await part.getByRole('link', { name: nth(shown, 0).title }).click();
  await expectSlide(page, nth(shown, 0));
});
