import type { Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { expectAddress, expectSlide, nth, openDeck, slidesIn, workshop } from '../support/deck.ts';
import { expect, test } from '../support/site.ts';

const slides = slidesIn(workshop.default);
const help = (page: Page) => page.getByRole('dialog', { name: words.deck.help });
const letters = (page: Page) => page.getByRole('checkbox', { name: words.deck.letters });

/** Opens the help with its button, sets the switch and closes the help. */
async function setLetters(page: Page, on: boolean): Promise<void> {
  await page.getByRole('button', { name: words.deck.help }).click();
  await letters(page).setChecked(on);
  await help(page).getByRole('button', { name: words.deck.close }).click();
  await expect(help(page)).toBeHidden();
}

/** Whether a black sheet covers the middle of the screen. */
const isBlack = (page: Page) =>
  page.evaluate(() => {
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return top !== null && getComputedStyle(top).backgroundColor === 'rgb(0, 0, 0)';
  });

test('the help opens with ? and with its button, and names every key', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  for (const [key, meaning] of [...words.deck.keys, ...words.deck.letterKeys]) {
    await expect(help(page).getByText(key, { exact: true })).toBeVisible();
    await expect(help(page).getByText(meaning, { exact: true }).first()).toBeVisible();
  }
  await expect(letters(page)).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expectSlide(page, nth(slides, 0));
  await page.getByRole('button', { name: words.deck.help }).click();
  await expect(help(page)).toBeVisible();
});

test('while the help is open, keys do not move the slides behind it', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  for (const key of ['ArrowRight', 'End', 'o', 'b']) await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expectSlide(page, nth(slides, 0));
  expect(await isBlack(page)).toBe(false);
});

test('a clicker closes the help and goes on', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(help(page)).toBeHidden();
  await expectSlide(page, nth(slides, 1));
});

test('letters work until they are turned off', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('b');
  await expect.poll(() => isBlack(page)).toBe(true);
  await page.keyboard.press('b');
  await expect.poll(() => isBlack(page)).toBe(false);
  await expectSlide(page, nth(slides, 0));
});

test('turned off, letters do nothing and arrows go on working, also after a reload', async ({
  page,
}) => {
  await openDeck(page);
  await setLetters(page, false);
  await expectOnlyArrows(page, 0);
  await expectAddress(page, nth(slides, 2));
  await page.reload();
  await expectSlide(page, nth(slides, 2));
  await expectOnlyArrows(page, 2);
  await page.getByRole('button', { name: words.deck.help }).click();
  await expect(letters(page)).not.toBeChecked();
});

test('turned on again, letters work', async ({ page }) => {
  await openDeck(page);
  await setLetters(page, false);
  await setLetters(page, true);
  await page.keyboard.press('b');
  await expect.poll(() => isBlack(page)).toBe(true);
});

/** Presses every character key, then goes two slides on; each key that did something would show. */
async function expectOnlyArrows(page: Page, from: number): Promise<void> {
  for (const key of 'abcdefghijklmnopqrstuvwxyz.,/?0123456789') await page.keyboard.press(key);
  await expect(help(page)).toBeHidden();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectSlide(page, nth(slides, from));
  expect(await isBlack(page)).toBe(false);
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, nth(slides, from + 1));
  await page.keyboard.press('Space');
  await expectSlide(page, nth(slides, from + 2));
}
