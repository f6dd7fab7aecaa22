import { enterSlide } from '../../model/session.ts';
import { words } from '../../site.ts';
import { NEXT, PREVIOUS, type Message } from '../session-link.ts';
import { continueRun } from './continue-run.ts';
import type { Context } from './context.ts';

/** Shares the slide that shows with the speaker window and the run sheet, and does what they ask for. */
export function connectSpeaker(context: Context, variant: number): void {
  const { presentation, link, lead, tell, goTo } = context;
  const { deck } = presentation;
  const share = () => {
    const { id } = deck.getCurrentSlide();
    link.update((session, now) => ({ ...enterSlide(session, id, now), variant }));
  };
  const announce = (asks: boolean) => link.post({ type: 'here', role: 'deck', id: link.id, asks });
  lead.onChange((leads) => {
    if (!leads)
      tell(words.deck.second, { label: words.deck.lead, run: () => lead.take(), stays: true });
    else {
      // That another deck leads is no longer so.
      tell('');
      // While it is asked whether to go on where the run was, the run stays there.
      if (!continueRun(context, share)) share();
    }
    announce(false);
  });
  deck.on('slidechanged', () => {
    if (lead.leads()) share();
  });
  const obey = (message: Message) => {
    if (message.type === 'here' && message.asks) announce(false);
    if (message.type !== 'go' || !lead.leads()) return;
    if (message.to === NEXT) deck.next();
    else if (message.to === PREVIOUS) deck.prev();
    else goTo(message.to);
  };
  link.onMessage(obey);
  announce(true);
}
