/** `slides.pptx`: a deck for PowerPoint, with text to edit, read from the built deck. */
import type { Page } from 'playwright-core';
import { THEME_TOKENS } from './colors.ts';
import { assertWhole } from './missing-words.ts';
import { writeParts, zipParts } from './package.ts';
import { photograph } from './pictures.ts';
import { readDeck } from './read-deck.ts';
import {
  type DeckReading,
  type Palette,
  SLIDE_LAYOUTS,
  type SlideshowAbout,
} from './slide-data.ts';

export type { SlideshowAbout } from './slide-data.ts';

/**
 * Makes the slideshow of a deck in its longest variant.
 * @param page a page of the builder's browser, which this leaves changed
 * @param deckUrl the built deck, as that page can load it
 * @throws Error that names the slides that can't be carried whole and what is missing
 */
export async function makeSlideshow(
  page: Page,
  deckUrl: string,
  about: SlideshowAbout,
): Promise<Uint8Array> {
  const { deck, palette } = await openDeck(page, deckUrl);
  const pictures = await photograph(page, deck.pictures);
  const parts = writeParts({ about, slides: deck.slides, palette, pictures });
  assertWhole(about.title, deck, parts);
  return zipParts(parts);
}

/** Opens the deck without starting it and reads it: its words as they are on paper, its colors as on the screen. */
async function openDeck(
  page: Page,
  deckUrl: string,
): Promise<{ deck: DeckReading; palette: Palette }> {
  const address = new URL(deckUrl);
  address.searchParams.set('print-pdf', '');
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(address.href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const deck = await page.evaluate(readDeck, SLIDE_LAYOUTS);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  const palette = await page.evaluate(readColors, Object.values(THEME_TOKENS));
  return { deck, palette };
}

/** The colors that tokens have. Runs in the browser. */
function readColors(tokens: readonly string[]): Palette {
  const probe = document.body.appendChild(document.createElement('span'));
  const colors = tokens.map((token) => {
    probe.style.color = `var(${token})`;
    const parts = getComputedStyle(probe).color.match(/\d+/g)?.slice(0, 3) ?? [];
    return [token, parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')];
  });
  probe.remove();
  return Object.fromEntries(colors) as Palette;
}
