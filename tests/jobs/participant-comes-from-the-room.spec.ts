import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import {
  deckPage,
  nth,
  openDeck,
  scriptPage,
  slides,
  workshop,
  workshopPage,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const exercise = nth(
  slides.filter((slide) => slide.exercise),
  -1,
);
const today = (page: Page) => page.getByRole('region', { name: words.workshop.today });
const end = (page: Page) => page.getByRole('navigation', { name: words.deck.end });

test.describe('on a phone', () => {
  test.use(phone);

  test('the code on a slide leads to the sheets, on the first screen and in the order of use', async ({
    page,
  }) => {
    await page.goto(`${workshop.code}/`);
    const links = today(page).getByRole('link');
    await expect(links.last()).toBeInViewport({ ratio: 1 });
    const ids = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.split('/').at(-3)),
    );
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual(workshop.handouts.filter((id) => ids.includes(id)));
    const heights = await links.evaluateAll((all) =>
      all.map((link) => link.getBoundingClientRect().height),
    );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
    await links.first().tap();
    await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible();
  });

  test('the parts of the workshop’s page are a tap away', async ({ page }) => {
    await page.goto(workshopPage);
    const contents = page.getByRole('group').filter({ hasText: words.contents });
    await expect(contents.getByText(words.contents)).toBeInViewport();
    await contents.getByText(words.contents).tap();
    await contents.getByRole('link', { name: words.workshop.forParticipants }).tap();
    await expect(
      page.getByRole('heading', { name: words.workshop.forParticipants }),
    ).toBeInViewport();
  });

  for (const [name, address] of [
    ['slides', deckPage],
    ['script', scriptPage],
  ] as const)
    test(`in the ${name}, an exercise leads to its sheet, blank and filled in`, async ({
      page,
    }) => {
      for (const [link, fields] of [
        [words.sheet.blank, true],
        [words.sheet.filled, false],
      ] as const) {
        await page.goto(address);
        await page
          .getByRole('region', { name: exercise.title, exact: true })
          .getByRole('link', { name: link })
          .tap();
        await expect(page).toHaveURL(/\/handouts\//);
        const boxes = page.getByRole('main').getByRole('textbox');
        await expect(boxes.first()).toBeVisible({ visible: fields });
      }
    });

  test('below the last slide there are ways on', async ({ page }) => {
    for (const [link, heading] of [
      [words.deck.workshop, workshop.title],
      [words.workshop.forParticipants, words.workshop.forParticipants],
      [words.guidance, undefined],
    ] as const) {
      await page.goto(deckPage);
      await end(page).getByRole('link', { name: link }).tap();
      await expect(page).toHaveURL((url) => url.pathname.endsWith(workshopPage));
      if (heading) await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
    }
  });

  test('paper has no ways on below the slides', async ({ page }) => {
    await page.goto(deckPage);
    await expect(end(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(end(page)).toBeHidden();
  });

  test('the bar at the foot of the slides says where its link leads, in one line', async ({
    page,
  }) => {
    await page.goto(deckPage);
    const bar = page.getByRole('navigation', { name: words.deck.reading });
    const lines = await bar.getByRole('link', { name: words.deck.workshop }).evaluate((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });
});

test('projected slides have no ways on below them', async ({ page }) => {
  await openDeck(page, `#/${nth(slides, -1).id}`);
  await expect(end(page)).toBeHidden();
});
