import { scheduleSession } from '../../model/reckoning.ts';
import type { Context } from './context.ts';

/** Going on or back passes over the slides of a segment that is skipped today; whoever jumps to one still sees it. */
export function connectSkip({ presentation, plan, link }: Context): void {
  const { deck } = presentation;
  let shown = deck.getCurrentSlide();
  deck.on('slidechanged', () => {
    const slides = deck.getSlides();
    const [from, to] = [slides.indexOf(shown), slides.indexOf(deck.getCurrentSlide())];
    shown = deck.getCurrentSlide();
    const step = to - from;
    if (Math.abs(step) !== 1) return;
    const skipped = new Set(
      scheduleSession(plan, link.read())
        .filter(({ change }) => change.skipped)
        .flatMap(({ segment }) => segment.slides.map(({ id }) => id)),
    );
    // From inside a skipped segment one goes slide by slide.
    if (skipped.has(slides[from]?.id ?? '')) return;
    let index = to;
    while (skipped.has(slides[index]?.id ?? '')) index += step;
    if (index !== to && slides[index]) deck.slide(index);
  });
}
