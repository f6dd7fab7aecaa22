import { words } from '../../src/site.ts';
import { expectSlide, nth, slides, workshop } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const slide = nth(
  slides.filter(({ id }) => id === 'managing-time'),
  0,
);

test('from the home page to the advice for a problem', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: words.homePage.ways.browse.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lists.guidance.title);
  const article = page.getByRole('main').getByRole('link').first();
  const title = await article.innerText();
  await article.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('from the workshop’s challenge to its advice', async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: workshop.title }).click();
  await page
    .getByRole('link', { name: /^Managing time/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Managing time');
});

test('from the advice to its point on a checklist, and back', async ({ page }) => {
  await page.goto('guidance/managing-time/');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const belongs = page.getByRole('region', { name: words.onward.title });
  const point = belongs.getByRole('link', { name: 'Everyone can say in one sentence' });
  const text = await point.innerText();
  await point.click();
  const item = page.getByRole('listitem').filter({ hasText: text });
  await expect(item.getByRole('checkbox')).toBeInViewport();
  await expect(item).toHaveId(new URL(page.url()).hash.slice(1));
  await expect(item.getByRole('term').last()).toHaveText(words.checklist.more);
  await item.getByRole('definition').last().getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('from the advice to its slide, and back', async ({ page }) => {
  await page.goto('guidance/managing-time/');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const belongs = page.getByRole('region', { name: words.onward.title });
  await belongs.getByRole('link', { name: slide.title }).click();
  await expectSlide(page, slide);
  // The foot of a slide has room for the short name of an article alone.
  const [short = ''] = title.split(':');
  await page.getByRole('main').getByRole('link', { name: short, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('from the advice to its sheet, and back', async ({ page }) => {
  await page.goto('guidance/managing-time/');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const belongs = page.getByRole('region', { name: words.onward.title });
  const sheet = belongs.getByRole('link', { name: /monitoring/ }).last();
  const name = await sheet.innerText();
  await sheet.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

for (const [kind, address] of [
  ['sheet', 'handouts/monitoring-pros-and-cons/'],
  ['checklist', 'checklists/clarity-for-everyone/'],
] as const)
  test(`a ${kind} says which workshop uses it and which list it is in`, async ({ page }) => {
    await page.goto(address);
    const belongs = page.getByRole('region', { name: words.onward.title });
    await belongs.getByRole('link', { name: workshop.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(workshop.title);
    await page.goBack();
    const path = page.getByRole('navigation', { name: words.breadcrumb });
    await path.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      kind === 'sheet' ? words.lists.handouts.title : words.lists.checklists.title,
    );
  });

for (const [name, title] of [
  [words.homePage.ways.print.title, words.lists.handouts.title],
  [words.homePage.ways.search.title, words.search],
] as const)
  test(`“${name}” leads there from the home page`, async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

test('“I run the session” opens the deck', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: words.homePage.ways.present.title }).click();
  await expectSlide(page, nth(slides, 0));
});

test('a long article jumps to its sections', async ({ page }) => {
  await page.goto('guidance/managing-time/');
  const contents = page.getByRole('navigation', { name: words.contents });
  for (const link of await contents.getByRole('link').all()) {
    const name = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', { name, exact: true })).toBeInViewport();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the menu leads to every section', async ({ page }) => {
    await page.goto('');
    for (const name of [
      words.workshops,
      words.handouts,
      words.checklists,
      words.guidance,
      words.glossary,
    ]) {
      await page.getByText(words.menu, { exact: true }).tap();
      await page
        .getByRole('navigation', { name: words.mainNavigation })
        .getByRole('link', { name })
        .tap();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    }
  });
});
