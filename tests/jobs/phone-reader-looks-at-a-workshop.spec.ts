import { words } from '../../src/site.ts';
import { deckPage, workshop, workshopPage } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const WIDTHS = [360, 390, 480, 600, 700, 800, 900, 1024];

test('the page speaks of bars where it shows them, and only there', async ({ page }) => {
  await page.goto(workshopPage);
  const time = page.getByRole('region', { name: words.workshop.time });
  const sentence = time.getByText(words.workshop.timeBars(workshop.default));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const shown = await time.locator('svg').first().isVisible();
    await expect(sentence, `${width} px`).toBeVisible({ visible: shown });
  }
});

for (const [address, grid] of [
  [workshopPage, '.groups'],
  ['guidance/', '.groups'],
  ['handouts/sort-your-challenges/', '.challenge-groups'],
  [deckPage, '.challenge-groups'],
] as const)
  test(`of three groups on /${address} none stands alone beside an empty place`, async ({
    page,
  }) => {
    for (const width of WIDTHS.filter((each) => address !== deckPage || each < 768)) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const rows = await page
        .locator(grid)
        .first()
        .evaluate((list) => {
          const tops = [...list.children].map((each) => each.getBoundingClientRect().top);
          return new Set(tops).size;
        });
      expect([1, 3], `${rows} rows at ${width} px`).toContain(rows);
    }
  });

test('slides on a phone have no small words in tables and buckets', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(deckPage);
  const sizes = (selector: string) =>
    page
      .getByRole('main')
      .locator(selector)
      .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
  const headings = await sizes('thead th');
  const buckets = await sizes('.challenge-list dd');
  expect(Math.min(...headings)).toBeGreaterThanOrEqual(14);
  expect(Math.min(...buckets)).toBeGreaterThanOrEqual(16);
});

test('the minutes of an article keep their number on the line', async ({ page }) => {
  await page.goto(workshopPage);
  const main = await page.getByRole('main').textContent();
  expect(main).toContain(words.article.reading(4));
  expect(words.article.reading(4)).not.toContain('4 ');
});
