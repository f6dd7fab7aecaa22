import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { type ChallengeGroup, challengeSetSchema } from '../../src/schemas/challenges.ts';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { nth } from '../support/deck.ts';
import { readPageSizes } from '../support/pdf.ts';
import { expect, test } from '../support/site.ts';

const cards = 'handouts/challenge-cards/';
const signs = 'handouts/bucket-signs/';

const { groups } = challengeSetSchema.parse(
  parse(readFileSync(join(readSettings().content, 'challenges', 'three-buckets.yaml'), 'utf8')),
);
const challenges = groups.flatMap((group) =>
  group.challenges.map((challenge) => ({ group, challenge })),
);

/** What stands on the back of a card and on a sign. */
const says = ({ letter, name, level }: ChallengeGroup) => [letter, name, level].join('\n');

const PAPERS = ['A4', 'Letter'] as const;
/** Pixels of CSS in a millimeter. */
const MM = 96 / 25.4;
/** What both papers have room for between margins of 18 mm: as wide as A4, as high as Letter. */
const SHEET = { width: Math.round(174 * MM), height: Math.floor(243 * MM) };

const fronts = (page: Page) => page.getByRole('list', { name: words.cards.fronts });
const backs = (page: Page) => page.getByRole('list', { name: words.cards.backs });

interface Face {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the faces of a list lie on their page, which begins where the list does, in whole pixels. */
const readFaces = (list: Locator): Promise<Face[]> =>
  list.evaluate((element) => {
    const start = element.getBoundingClientRect().top;
    return [...element.querySelectorAll('li')].map((face) => {
      const { left, right, top, bottom } = face.getBoundingClientRect();
      const text = face.innerText.trim();
      const [x, y] = [Math.round(left), Math.round(top - start)];
      return {
        text,
        left: x,
        right: Math.round(right),
        top: y,
        bottom: Math.round(bottom - start),
      };
    });
  });

async function openOnPaper(page: Page, address: string) {
  await page.setViewportSize(SHEET);
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
}

/** The faces in front of the paper and behind it, sheet by sheet. */
async function readSheets(page: Page) {
  await openOnPaper(page, cards);
  const count = await fronts(page).count();
  expect(count).toBeGreaterThan(1);
  await expect(backs(page)).toHaveCount(count);
  return Promise.all(
    Array.from({ length: count }, async (_, sheet) => ({
      fronts: await readFaces(fronts(page).nth(sheet)),
      backs: await readFaces(backs(page).nth(sheet)),
    })),
  );
}

test('every challenge has one card, with its point, and some cards are empty', async ({ page }) => {
  const faces = (await readSheets(page)).flatMap((sheet) => sheet.fronts);
  for (const { challenge } of challenges) {
    const own = faces.filter(({ text }) => text.startsWith(`${challenge.name}\n`));
    expect(own, challenge.name).toHaveLength(1);
    expect(nth(own, 0).text).toContain(challenge.point);
  }
  const rest = faces.slice(challenges.length);
  expect(rest.length).toBeGreaterThan(4);
  for (const { text } of rest) expect(text).toBe(words.cards.empty);
});

test('turned on the long edge, each back lies behind its front and names its group', async ({
  page,
}) => {
  for (const sheet of await readSheets(page))
    for (const front of sheet.fronts) {
      // Turning puts left to right and leaves rows where they are; a pixel is a quarter of a millimeter.
      const behind = sheet.backs.filter(
        (back) =>
          Math.abs(SHEET.width - back.right - front.left) <= 1 &&
          Math.abs(back.top - front.top) <= 1,
      );
      expect(behind, front.text).toHaveLength(1);
      const own = challenges.find(({ challenge }) => front.text.startsWith(`${challenge.name}\n`));
      const { text } = nth(behind, 0);
      if (own) expect(text).toBe(says(own.group));
      else expect(text, 'behind an empty card').toBe('');
    }
});

test('all faces have one size, lie edge to edge and fit both papers', async ({ page }) => {
  const sheets = await readSheets(page);
  for (const faces of sheets.flatMap((sheet) => [sheet.fronts, sheet.backs])) {
    const first = nth(faces, 0);
    const columns = [...new Set(faces.map(({ left }) => left))];
    const rows = [...new Set(faces.map(({ top }) => top))];
    expect(columns.length * rows.length).toBe(faces.length);
    for (const { left, right, top, bottom } of faces) {
      expect(Math.abs(right - left - (first.right - first.left))).toBeLessThanOrEqual(1);
      expect(Math.abs(bottom - top - (first.bottom - first.top))).toBeLessThanOrEqual(1);
    }
    // A cut parts two cards, so no room is between them.
    expect(columns[1]).toBeCloseTo(first.right, -0.5);
    expect(rows[1]).toBeCloseTo(first.bottom, -0.5);
    expect(Math.max(...faces.map(({ right }) => right))).toBeLessThanOrEqual(SHEET.width);
    expect(Math.max(...faces.map(({ bottom }) => bottom))).toBeLessThanOrEqual(SHEET.height);
  }
});

test('no words are cut off', async ({ page }) => {
  await openOnPaper(page, cards);
  for (const list of [...(await fronts(page).all()), ...(await backs(page).all())]) {
    const over = await list
      .getByRole('listitem')
      .evaluateAll((faces) =>
        faces
          .filter((face) => face.scrollHeight > face.clientHeight + 1)
          .map((face) => face.textContent.trim()),
      );
    expect(over).toEqual([]);
  }
});

test('the fronts begin on the first page, and nothing but cards is on the paper', async ({
  page,
}) => {
  await openOnPaper(page, cards);
  // What stood above it would move these fronts away from their backs, which begin at the top of their page.
  const top = await fronts(page)
    .first()
    .evaluate((list) => list.getBoundingClientRect().top);
  expect(Math.abs(top), 'pixels above the first sheet').toBeLessThanOrEqual(1);
  const said = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
  const lists = page.getByRole('main').getByRole('list');
  expect(said(await page.getByRole('main').innerText())).toBe(
    said((await lists.allInnerTexts()).join(' ')),
  );
  for (const role of ['banner', 'contentinfo', 'navigation', 'button'] as const)
    await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
});

for (const format of PAPERS) {
  test(`cards take a page of ${format} for each side`, async ({ page }) => {
    await page.goto(cards);
    const sides = 2 * (await fronts(page).count());
    expect(readPageSizes(await page.pdf({ format, preferCSSPageSize: true }))).toHaveLength(sides);
  });

  test(`signs take a page of ${format} each, on its side`, async ({ page }) => {
    await page.goto(signs);
    const sizes = readPageSizes(await page.pdf({ format, preferCSSPageSize: true }));
    expect(sizes).toHaveLength(groups.length);
    for (const { width, height } of sizes) expect(width).toBeGreaterThan(height);
  });
}

test('each sign has its group’s name, its level and its letter, and nothing else is on the paper', async ({
  page,
}) => {
  await openOnPaper(page, signs);
  expect((await page.getByRole('main').innerText()).trim()).toBe(groups.map(says).join('\n'));
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(groups.length);
});

test('on the screen the page says how to print and cut them', async ({ page }) => {
  for (const address of [cards, signs]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: words.sheet.print })).toBeVisible();
    expect(await page.getByRole('main').getByRole('paragraph').count()).toBeGreaterThan(1);
  }
});
