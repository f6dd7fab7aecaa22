import { reckon } from '../../model/reckoning.ts';
import { words } from '../../site.ts';
import { titleOf } from '../dom.ts';
import type { Context } from './context.ts';

/**
 * A deck that was closed while a session runs offers to go on where it was.
 * @param onStay called when that is declined
 * @returns whether it offers it
 */
export function continueRun({ presentation, plan, link, tell, goTo }: Context, onStay: () => void) {
  const { deck } = presentation;
  const session = link.read();
  const { phase } = reckon(plan, session, Date.now());
  const index = deck.getSlides().findIndex(({ id }) => id === session.slide);
  if (index < 1 || deck.getSlides().indexOf(deck.getCurrentSlide()) > 0) return false;
  if (phase !== 'running' && phase !== 'paused') return false;
  const slide = session.slide ?? '';
  tell(words.deck.wasAt(titleOf(slide)), {
    label: words.deck.goOn,
    run: () => goTo(slide),
    dismissed: onStay,
  });
  return true;
}
