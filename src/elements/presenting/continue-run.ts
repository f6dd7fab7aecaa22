import { slideTitleId } from '../../model/deck.ts';
import { reckon } from '../../model/reckoning.ts';
import { words } from '../../site.ts';
import type { Context } from './context.ts';

/** A deck that was closed while a session runs offers to go on where it was. */
export function continueRun({ presentation, plan, link, tell }: Context): void {
  const { deck } = presentation;
  const session = link.read();
  const { phase } = reckon(plan, session, Date.now());
  const index = deck.getSlides().findIndex(({ id }) => id === session.slide);
  if (index < 1 || deck.getSlides().indexOf(deck.getCurrentSlide()) > 0) return;
  if (phase !== 'running' && phase !== 'paused') return;
  const title =
    document.getElementById(slideTitleId(session.slide ?? ''))?.textContent.trim() ?? '';
  tell(words.deck.wasAt(title), {
    label: words.deck.goOn,
    run: () => deck.slide(index),
  });
}
