/** Presents a deck from its first slide to its last, as a clicker does. */
import { expect, type Page } from '@playwright/test';
import type { BuiltPage, PageFacts, Slide } from './pages.ts';

/** Which variants a deck has, the longest first. */
export function variantsOf({ slides }: PageFacts): string[] {
  const variants = new Set(slides.flatMap((slide) => slide.variants));
  return [...variants].sort((a, b) => Number(b) - Number(a));
}

/** The fewest variants, the longest first, that together show every slide. */
export function variantsForAll(facts: PageFacts): string[] {
  const seen = new Set<string>();
  return variantsOf(facts).filter((variant) => {
    const fresh = slidesIn(facts, variant).filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    return fresh.length > 0;
  });
}

/** The slides of a variant, in order. */
export const slidesIn = ({ slides }: PageFacts, variant: string): Slide[] =>
  slides.filter(({ variants }) => variants.includes(variant));

/** Opens a variant of a deck, goes to each slide with the arrow key and waits until it is the one that shows. */
export async function present(
  page: Page,
  deck: BuiltPage,
  slides: Slide[],
  variant: string,
  onSlide: (slide: Slide) => Promise<void>,
): Promise<void> {
  await page.goto(`${deck.address}?variant=${variant}`);
  await expect(page.locator('.reveal')).toBeVisible();
  for (const [index, slide] of slides.entries()) {
    if (index > 0) await page.keyboard.press('ArrowRight');
    const shown = page.locator('.slides > section').filter({ visible: true });
    await expect(shown).toHaveId(slide.id);
    await expect(shown.getByRole('heading').first()).toBeInViewport();
    await onSlide(slide);
  }
}
