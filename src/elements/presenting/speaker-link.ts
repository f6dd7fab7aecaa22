import { enterSlide } from '../../model/session.ts';
import { words } from '../../site.ts';
import { NEXT, PREVIOUS, type Message } from '../session-link.ts';
import { continueRun } from './continue-run.ts';
import type { Context } from './context.ts';

/** Shares the slide that shows with the speaker window and the run sheet, and does what they ask for. */
export function connectSpeaker(context: Context, variant: number): void {
  const { presentation, link, lead, tell } = context;
  const { deck } = presentation;
  const share = () => {
    const { id } = deck.getCurrentSlide();
    link.update((session, now) => ({ ...enterSlide(session, id, now), variant }));
  };
  const announce = (asks: boolean) => link.post({ type: 'here', role: 'deck', id: link.id, asks });
  // While it is asked whether to go on where the run was, the run stays there.
  let isAsking = false;
  lead.onChange((leads) => {
    if (!leads)
      tell(words.deck.second, { label: words.deck.lead, run: () => lead.take(), stays: true });
    else {
      isAsking = continueRun(context, () => {
        isAsking = false;
        share();
      });
      if (!isAsking) share();
    }
    announce(false);
  });
  deck.on('slidechanged', () => {
    isAsking = false;
    if (lead.leads()) share();
  });
  const obey = (message: Message) => {
    if (message.type === 'here' && message.asks) announce(false);
    if (message.type !== 'go' || !lead.leads()) return;
    if (message.to === NEXT) deck.next();
    else if (message.to === PREVIOUS) deck.prev();
    else go(message.to);
  };
  const go = (id: string) => {
    const index = deck.getSlides().findIndex((slide) => slide.id === id);
    if (index >= 0) deck.slide(index);
  };
  link.onMessage(obey);
  announce(true);
}
