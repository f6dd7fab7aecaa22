/** The workshop that the tests present: what its content says, and the steps that every test of its deck takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { runSheetSchema } from '../../src/schemas/run-sheet.ts';
import { workshopSchema } from '../../src/schemas/workshop.ts';
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';

const WORKSHOP = 'social-media-at-work';

export const workshopPage = `workshops/${WORKSHOP}/`;
export const deckPage = `${workshopPage}slides/`;
export const scriptPage = `${workshopPage}script/`;
export const runSheetPage = `${workshopPage}run-sheet/`;

const readContent = (name: string) =>
  readFileSync(join(readSettings().content, 'workshops', WORKSHOP, name), 'utf8');

const [, frontMatter = ''] = readContent('workshop.mdx').split(/^---$/m);
export const workshop = workshopSchema.parse(parse(frontMatter));
export const { segments } = runSheetSchema.parse(parse(readContent('run-sheet.yaml')));
export const longest = Math.max(...workshop.variants);
export const shortest = Math.min(...workshop.variants);

export interface Slide {
  id: string;
  /** As the page shows it, with typographic quotes. */
  title: string;
  /** Its share of its segment's minutes. */
  share: number;
  /** The exercise that it shows. */
  exercise: string | undefined;
}

const attribute = (name: string, attributes: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** All slides in order; read with a pattern, so that the library's own parser does not judge itself. */
export const slides: Slide[] = [
  ...readContent('slides.mdx').matchAll(/<Slide\b([^>]*)\/>\s+##? (.+)/g),
].map(([, attributes = '', title = '']) => ({
  id: attribute('id', attributes) ?? '',
  title: title.replaceAll("'", '’'),
  share: Number(attribute('share', attributes) ?? 1),
  exercise: attribute('exercise', attributes),
}));

/** The slides of a variant: those whose segment has minutes in it. */
export function slidesIn(variant: number): Slide[] {
  const shown = segments.filter(({ minutes }) => minutes[variant]).flatMap((each) => each.slides);
  return slides.filter(({ id }) => shown.includes(id));
}

/** The nth of a list, counted from 0. @throws Error where the content is too small for the test. */
export function nth<T>(list: readonly T[], index: number): T {
  const entry = list.at(index);
  if (entry === undefined) throw new Error(`The list has no entry ${index}.`);
  return entry;
}

/** Opens the deck at what follows its address (`#/loop`, `?variant=45`) and waits until it is a presentation. */
export async function openDeck(page: Page, rest = ''): Promise<void> {
  await page.goto(deckPage + rest);
  await expect(page.getByRole('navigation', { name: words.deck.controls })).toBeVisible();
}

/** The titles of the slides that are on the screen. */
export const shownTitles = (page: Page) =>
  page.getByRole('main').locator('h1, h2').filter({ visible: true });

/** Waits until this slide, and no other, is on the screen, and the counter says where in the variant it stands. */
export async function expectSlide(
  page: Page,
  slide: Slide,
  variant = workshop.default,
): Promise<void> {
  const all = slidesIn(variant);
  const index = all.findIndex(({ id }) => id === slide.id);
  const controls = page.getByRole('navigation', { name: words.deck.controls });
  await expect(controls).toContainText(words.deck.position(index + 1, all.length));
  await expect(shownTitles(page)).toHaveText([slide.title]);
  await expect(shownTitles(page)).toBeInViewport();
}

/** Waits until the address names the slide: only then can it be reloaded, copied or returned to. */
export async function expectAddress(page: Page, { id }: Slide): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname.endsWith(deckPage) && url.hash === `#/${id}`);
}
