/** Which variant and slide a deck opens with, from its address; and what to tell when that is not what was asked. */

export interface DeckSlides {
  /** The deck's slides in order, each with the variants (in minutes) that have it. */
  slides: readonly { id: string; variants: readonly number[] }[];
  /** The variants in minutes, as the workshop lists them. */
  variants: readonly number[];
  /** The variant that opens when nobody chose one. */
  default: number;
}

export interface DeckOpening {
  variant: number;
  /** The slide's id; undefined opens the first. */
  slide: string | undefined;
  /** What was asked and could not be had. */
  problem?: 'variant-unknown' | 'slide-unknown' | 'slide-elsewhere';
  /** The words of the address that the problem is about. */
  asked?: string;
}

/**
 * Where a deck is presented, as a media query: on a screen that is wide and either high or has a mouse. Phones, held sideways
 * too, have a page to read; a laptop's window may be as low as it likes. `deck-screen.css`, `slide-plan.css` and
 * `speaker.css` ask the same.
 */
export const WIDE = '(width >= 48rem) and ((height >= 30rem) or (pointer: fine))';

/** The slide's id in a hash: `#/loop` or `#loop`; undefined when there is none. */
export function slideInHash(hash: string): string | undefined {
  try {
    return decodeURIComponent(hash.replace(/^#\/?/, '')) || undefined;
  } catch {
    return hash.replace(/^#\/?/, '');
  }
}

/**
 * Reads a deck's address. A slide that the variant does not have opens in the next longer variant that has it, or else
 * in the longest shorter one.
 * @param query the value of `?variant=`, or null
 */
export function openDeck(deck: DeckSlides, query: string | null, hash: string): DeckOpening {
  const wanted = deck.variants.find((variant) => String(variant) === query);
  const variant = wanted ?? deck.default;
  const id = slideInHash(hash);
  const slide = deck.slides.find((candidate) => candidate.id === id);
  const variantProblem = query !== null && wanted === undefined;

  if (slide && !slide.variants.includes(variant)) {
    const sorted = slide.variants.toSorted((a, b) => a - b);
    const other = sorted.find((candidate) => candidate > variant) ?? sorted.at(-1) ?? variant;
    return { variant: other, slide: slide.id, problem: 'slide-elsewhere', asked: slide.id };
  }
  if (variantProblem)
    return { variant, slide: slide?.id, problem: 'variant-unknown', asked: query };
  if (id !== undefined && !slide)
    return { variant, slide: undefined, problem: 'slide-unknown', asked: id };
  return { variant, slide: slide?.id };
}
