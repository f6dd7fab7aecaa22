/** The windows of one browser: the deck that is projected and the speaker's. */
import { expect, type Page } from '@playwright/test';
import { words } from '../../src/site.ts';
import { deckPage, type Slide, slidesIn, workshop } from './deck.ts';

export const speakerPage = `${deckPage}speaker/`;

const { speaker } = words;

/** Opens the speaker window in a page and waits until it works. */
export async function openSpeaker(page: Page, rest = ''): Promise<void> {
  await page.goto(speakerPage + rest);
  await expect(page.getByRole('button', { name: words.deck.next })).toBeVisible();
}

/** Waits until the speaker window shows this slide and its place, and the slide after it as the next. */
export async function expectSpeakerAt(
  page: Page,
  slide: Slide,
  variant = workshop.default,
): Promise<void> {
  const all = slidesIn(variant);
  const index = all.findIndex(({ id }) => id === slide.id);
  await expect(page.locator('[data-position]')).toHaveText(
    words.deck.position(index + 1, all.length),
  );
  const shown = page.locator('.slides > section').filter({ visible: true });
  const next = all[index + 1];
  await expect(shown).toHaveCount(next ? 2 : 1);
  await expect(shown.first().getByRole('heading').first()).toHaveText(slide.title);
  if (next) await expect(shown.last().locator('h1, h2').first()).toHaveText(next.title);
}

export const startButton = (page: Page) =>
  page.getByRole('button', { name: speaker.start, exact: true });

/** What stands under a label of the time bar. */
export const figure = (page: Page, label: string) =>
  page.locator('.speaker-time > div').filter({ hasText: label }).locator('.figure');
