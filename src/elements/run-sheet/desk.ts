/** What the parts of the live run sheet work with, and what they do to the session. */
import type { Plan, PlanSegment } from '../../model/plan.ts';
import {
  changeSegment,
  enterSegment,
  forgetPlace,
  resetTime,
  type SegmentChange,
  type Session,
  startAt,
} from '../../model/session.ts';
import type { SessionLink } from '../session-link.ts';
import { DeckPresence } from '../speaking/deck-presence.ts';
import type { View } from './view.ts';

/** A part of the page shows a view. */
export type Part = (view: View) => void;

export interface Desk {
  plan: Plan;
  link: SessionLink;
  start(moment: number | undefined): void;
  reset(): void;
  enter(segment: PlanSegment): void;
  change(segment: string, change: SegmentChange): void;
}

/** Says what can be done to the session, with the deck that is open or without one. */
export function openDesk(plan: Plan, link: SessionLink): Desk {
  const deck = new DeckPresence(link, 'run-sheet');
  // Where no deck is open, a place is left over from another day.
  const fresh = (session: Session) => (deck.isThere() ? session : forgetPlace(session));
  return {
    plan,
    link,
    start: (moment) => link.update((session, now) => startAt(fresh(session), moment, now)),
    reset: () => link.update((session) => resetTime(fresh(session))),
    enter: (segment) => {
      link.update((session, now) => enterSegment(session, segment, now));
      const [slide] = segment.slides;
      if (slide && deck.isThere()) deck.move(slide.id, 0);
    },
    change: (segment, change) => link.update((session) => changeSegment(session, segment, change)),
  };
}
