import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { expectSlide, nth, slides, workshop } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

/** The ids of a folder of content; none of them is a draft. */
const listIds = (folder: string) =>
  readdirSync(join(readSettings().content, folder)).map((file) => file.replace(/\.mdx$/, ''));

const slide = nth(
  slides.filter(({ id }) => id === 'managing-time'),
  0,
);

for (const [problem, article] of [
  ['I have no time', 'Managing time'],
  ['My boss says no', 'Who says yes'],
] as const)
  test(`“${problem}” is answered in two clicks from the home page`, async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: words.homePage.ways.problem.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.lists.problems.title);
    await page.getByRole('link', { name: words.quoted(problem), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(article);
  });

test('guidance is found by challenge, by clarity point and by topic', async ({ page }) => {
  for (const [way, heading, name] of [
    [words.guidanceIndex.byChallenge, 'Managing time', 'Managing time: what to stop'],
    [words.guidanceIndex.byPoint, 'What is our presence', 'What is our presence online for?'],
    [words.guidanceIndex.byTopic, 'HIPAA', 'HIPAA and antitrust for people'],
  ] as const) {
    await page.goto('');
    await page.getByRole('link', { name: words.homePage.ways.browse.title }).click();
    await page
      .getByRole('navigation', { name: words.guidanceIndex.ways })
      .getByRole('link', { name: way })
      .click();
    await expect(page.getByRole('heading', { name: way, exact: true })).toBeInViewport();
    const part = page.getByRole('region', { name: way });
    await part.getByRole('link', { name }).filter({ visible: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  }
});

for (const [folder, way, title] of [
  ['handouts', words.homePage.ways.print.title, words.lists.handouts.title],
  ['checklists', words.checklists, words.lists.checklists.title],
] as const)
  test(`all ${folder} are two clicks from the home page`, async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: way }).filter({ visible: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const id of listIds(folder))
      await expect(page.locator(`a[href$="/${folder}/${id}/"]`).first()).toBeVisible();
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

for (const [point, article] of [
  ['who-does-what', 'who-does-what'],
  ['responding', 'response-times'],
] as const)
  test(`the article that explains the point “${point}” stands on top there`, async ({ page }) => {
    await page.goto(`checklists/clarity-for-everyone/#${point}`);
    const item = page.locator(`#${point}`);
    await item.getByRole('definition').last().getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/guidance/${article}/$`));
  });

test('from the advice to its slide, and back', async ({ page }) => {
  await page.goto('guidance/managing-time/');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const belongs = page.getByRole('region', { name: words.onward.title });
  await belongs.getByRole('link', { name: slide.title }).click();
  await expectSlide(page, slide);
  // The foot of a slide has room for the short name of an article alone.
  const [short = ''] = title.split(':');
  const beside = page.waitForEvent('popup');
  await page.getByRole('main').getByRole('link', { name: short, exact: true }).click();
  await expect((await beside).getByRole('heading', { level: 1 })).toHaveText(title);
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

test('“I run the session” leads to what to prepare, too', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: words.homePage.ways.present.prepare }).click();
  for (const name of [words.workshop.present, words.workshop.materials])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  const runSheet = page.getByRole('link', { name: words.workshop.runSheet, exact: true });
  await expect(runSheet).toBeVisible();
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
