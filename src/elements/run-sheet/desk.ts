/** What the parts of the live run sheet work with, and what they do to the session. */
import type { Plan, PlanSegment } from '../../model/plan.ts';
import { startSession } from '../../model/reckoning.ts';
import {
  changeSegment,
  correctStart,
  enterSegment,
  forgetPlace,
  resetTime,
  type SegmentChange,
} from '../../model/session.ts';
import type { SessionLink } from '../session-link.ts';
import { DeckPresence } from '../speaking/deck-presence.ts';
import type { View } from './view.ts';

/** A part of the page shows a view. */
export type Part = (view: View) => void;

export interface Desk {
  plan: Plan;
  link: SessionLink;
  isDeckThere(): boolean;
  /** Starts at a moment or takes the start back; `isCorrection` when a session runs that started at another one. */
  start(moment: number | undefined, isCorrection?: boolean): void;
  reset(): void;
  enter(segment: PlanSegment): void;
  change(segment: string, change: SegmentChange): void;
}

/** Says what can be done to the session, with the deck that is open or without one. */
export function openDesk(plan: Plan, link: SessionLink): Desk {
  const deck = new DeckPresence(link, 'run-sheet');
  return {
    plan,
    link,
    isDeckThere: () => deck.isThere(),
    start: (moment, isCorrection = false) =>
      link.update((session, now) =>
        isCorrection && moment !== undefined
          ? correctStart(session, moment, now)
          : startSession(plan, session, moment, now, deck.isThere()),
      ),
    // Where no deck is open, a place is left over from another day.
    reset: () =>
      link.update((session, now) => {
        const anew = resetTime(session);
        return deck.isThere() ? anew : forgetPlace(anew, now);
      }),
    enter: (segment) => {
      link.update((session, now) => enterSegment(session, segment, now));
      const [slide] = segment.slides;
      if (slide && deck.isThere()) deck.move(slide.id, 0);
    },
    change: (segment, change) => link.update((session) => changeSegment(session, segment, change)),
  };
}
