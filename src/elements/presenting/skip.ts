import type { Plan } from '../../model/plan.ts';
import { scheduleSession } from '../../model/reckoning.ts';
import type { Presentation } from '../presentation.ts';
import type { SessionLink } from '../session-link.ts';

/**
 * Going on or back passes over the slides of a segment that is skipped today, and stays where only such are left. Returns
 * what goes to a slide by its id: who asks for one of them sees it, as in the overview.
 */
export function passOverSkipped(
  { deck }: Presentation,
  plan: Plan,
  link: SessionLink,
): (slide: string) => void {
  const skippedNow = () =>
    new Set(
      scheduleSession(plan, link.read())
        .filter(({ change }) => change.skipped)
        .flatMap(({ segment }) => segment.slides.map(({ id }) => id)),
    );
  let isAsked = false;
  let shown = deck.getCurrentSlide();
  deck.on('slidechanged', () => {
    const slides = deck.getSlides();
    const [from, to] = [slides.indexOf(shown), slides.indexOf(deck.getCurrentSlide())];
    shown = deck.getCurrentSlide();
    const step = to - from;
    if (isAsked || deck.isOverview() || Math.abs(step) !== 1) return;
    const skipped = skippedNow();
    const isSkipped = (index: number) => skipped.has(slides[index]?.id ?? '');
    // From inside a skipped segment one goes slide by slide.
    if (isSkipped(from)) return;
    let index = to;
    while (isSkipped(index)) index += step;
    if (index !== to) deck.slide(slides[index] ? index : from);
  });
  deck.on('overviewhidden', () => {
    // The slide that was chosen there comes in the same moment.
    isAsked = true;
    setTimeout(() => (isAsked = false));
  });
  return (id) => {
    const index = deck.getSlides().findIndex((slide) => slide.id === id);
    if (index < 0) return;
    isAsked = true;
    deck.slide(index);
    isAsked = false;
  };
}
