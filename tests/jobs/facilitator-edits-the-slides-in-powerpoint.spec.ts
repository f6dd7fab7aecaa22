import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { makeSlideshow } from '../../src/downloads/slideshow/make-slideshow.ts';
import { textOf } from '../../src/downloads/slideshow/missing-words.ts';
import { site } from '../../src/site.ts';
import { deckPage, longest, nth, slidesIn, workshop } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const PUBLIC = 'https://library.example.org';
const deck = slidesIn(longest);

const make = (page: Page, siteAddress: string) =>
  makeSlideshow(page, siteAddress + deckPage, {
    title: workshop.title,
    language: site.language,
    direction: site.direction,
    changed: '2026-11-27',
    resolve: (href) => new URL(href, PUBLIC).href,
  });

/** The parts of a kind in order of their numbers. */
function readParts(file: Uint8Array, kind: string): string[] {
  const parts = unzipSync(file);
  return Object.keys(parts)
    .filter((name) => name.startsWith(`ppt/${kind}/${kind.slice(0, -1)}`))
    .sort((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)))
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
}

test('the outline has the title of each slide, and each slide has its notes', async ({
  page,
  siteAddress,
}) => {
  const file = await make(page, siteAddress);
  const slides = readParts(file, 'slides');
  const titles = slides.map((xml) => {
    const [title = ''] = /<p:ph type="title"\/>.*?<\/p:sp>/s.exec(xml) ?? [];
    return textOf(title).trim();
  });
  expect(titles).toEqual(deck.map(({ title }) => title));
  const notes = readParts(file, 'notesSlides').map((xml) => textOf(xml).trim());
  expect(notes).toHaveLength(deck.length);
  for (const each of notes) expect(each.split('\n').length).toBeGreaterThan(1);
});

test('every picture says what it shows, and every table has a head', async ({
  page,
  siteAddress,
}) => {
  const slides = readParts(await make(page, siteAddress), 'slides').join('');
  const pictures = slides.match(/<p:nvPicPr><p:cNvPr [^>]*>/g) ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect(picture).toMatch(/descr="[^"]{4,}"/);
  const tables = slides.match(/<a:tblPr[^>]*>/g) ?? [];
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) expect(table).toMatch(/first(?:Row|Col)="1"/);
});

test('the file is the same whenever it is made', async ({ page, siteAddress }) => {
  const first = await make(page, siteAddress);
  const second = await make(page, siteAddress);
  expect(Buffer.compare(first, second)).toBe(0);
});

test('a slide that the file can’t carry is named, with what is missing', async ({
  page,
  siteAddress,
}) => {
  const { id } = nth(deck, 1);
  await page.route(`${siteAddress}${deckPage}**`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const title = new RegExp(`(<section id="${id}".*?</h2>)`, 's');
    const body = html.replace(title, '$1<details open><summary>Unheard of</summary></details>');
    await route.fulfill({ response, body });
  });
  const problem = `slide "${id}": it shows "Unheard of", which the file has not`;
  await expect(make(page, siteAddress)).rejects.toThrow(problem);
});
