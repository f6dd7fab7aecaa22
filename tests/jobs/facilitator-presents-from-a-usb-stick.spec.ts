import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { oneFileAddress } from '../../src/model/downloads.ts';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import {
  expectSlide,
  longest,
  nth,
  shortest,
  slides,
  slidesIn,
  workshop,
  workshopPage,
} from '../support/deck.ts';
import { expect, test } from '../support/site.ts';
import { expectSpeakerAt, figure, startButton } from '../support/windows.ts';

const [, id = ''] = /^workshops\/([^/]+)\//.exec(workshopPage) ?? [];
const file = join(readSettings().out, oneFileAddress(id));
const address = pathToFileURL(file).href;
/** 600 KB. */
const LIMIT = 600 * 1024;

async function openFile(page: Page, rest = ''): Promise<void> {
  await page.goto(address + rest);
  await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeVisible();
}

test('the file is small enough to send by mail, and asks for nothing', async ({ page }) => {
  expect(statSync(file).size).toBeLessThan(LIMIT);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
  });
  await openFile(page);
  await page.keyboard.press('PageDown');
  await expectSlide(page, nth(slidesIn(workshop.default), 1));
  expect(asked).toEqual([address]);
  for (const family of ['Piazzolla', 'Source Sans 3'])
    expect(await page.evaluate((name) => document.fonts.check(`16px "${name}"`), family)).toBe(
      true,
    );
});

test('the check says that it needs no network, and no link leads nowhere', async ({ page }) => {
  await openFile(page);
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: words.deck.check.title })).toContainText(
    words.deck.check.offlineYes,
  );
  await expect(page.locator('a:not([href])')).toHaveCount(0);
});

test('it presents every slide of a length, from the keys to the last one', async ({ page }) => {
  await openFile(page, `?variant=${shortest}`);
  for (const slide of slidesIn(shortest)) {
    await expectSlide(page, slide, shortest);
    await page.keyboard.press('PageDown');
  }
});

test('a slide’s address opens it, and a reload stays there', async ({ page }) => {
  await openFile(page, `?variant=${longest}#/${nth(slides, 10).id}`);
  await expectSlide(page, nth(slides, 10), longest);
  await page.keyboard.press('PageDown');
  await expectSlide(page, nth(slides, 11), longest);
  await page.reload();
  await expectSlide(page, nth(slides, 11), longest);
});

test('a second window has the notes and the time, and both move together', async ({ page }) => {
  await openFile(page);
  const all = slidesIn(workshop.default);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const desk = await opened;
  await expectSpeakerAt(desk, nth(all, 0));
  const connected = desk.getByText(
    words.speaker.connected(words.minutesAdjective(workshop.default)),
  );
  await expect(connected).toBeVisible();
  await expect(desk.getByRole('region', { name: words.deck.notes }).last()).not.toBeEmpty();
  await page.keyboard.press('PageDown');
  await expectSpeakerAt(desk, nth(all, 1));
  await desk.keyboard.press('PageDown');
  await expectSlide(page, nth(all, 2));
  await startButton(desk).click();
  await expect(figure(desk, words.speaker.pace)).not.toHaveText(words.speaker.phases.unset);
  await desk.reload();
  await expectSpeakerAt(desk, nth(all, 2));
  await page.reload();
  await expectSlide(page, nth(all, 2));
  await expect(connected).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expectSlide(page, nth(all, 3));
});

test('exercises count down', async ({ page }) => {
  const exercise = nth(
    slides.filter(({ id: slide }) => slide === 'one-challenge'),
    0,
  );
  await openFile(page, `#/${exercise.id}`);
  const time = page.getByRole('timer');
  await expect(time).toBeVisible();
  const whole = await time.innerText();
  await page.keyboard.press('t');
  await expect(time).not.toHaveText(whole);
});

test('the workshop’s page offers it, and says how large it is', async ({ page }) => {
  await page.goto(workshopPage);
  const size = new RegExp(`^${words.workshop.oneFile} \\(\\d[\\d.]* [kM]B\\)$`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: size }).click();
  expect((await downloading).suggestedFilename()).toBe('slides.html');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the file is a page of slides to read', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main').locator('h1, h2')).toHaveCount(slides.length);
  });
});
