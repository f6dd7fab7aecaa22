import { enterSlide } from '../../model/session.ts';
import { words } from '../../site.ts';
import { NEXT, PREVIOUS, type Message } from '../session-link.ts';
import { askForLead } from './lead.ts';
import type { Context } from './context.ts';

/** Shares the slide that shows with the speaker window and the run sheet, and does what they ask for. */
export function connectSpeaker({ presentation, link, tell }: Context, variant: number): void {
  const { deck } = presentation;
  const share = () => {
    const { id } = deck.getCurrentSlide();
    link.update((session, now) => ({ ...enterSlide(session, id, now), variant }));
  };
  const announce = (asks: boolean) =>
    link.post({ type: 'here', role: 'deck', id: link.id, asks, leads: lead.leads() });
  const lead = askForLead(link.workshop, (leads) => {
    if (leads) share();
    else
      tell(words.deck.second, {
        label: words.deck.lead,
        run: () => lead.take(),
      });
    link.post({ type: 'here', role: 'deck', id: link.id, asks: false, leads });
  });
  deck.on('slidechanged', () => {
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
