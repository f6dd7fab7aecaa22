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

/** Asks which other windows are open, and says what can be done. */
export function openDesk(plan: Plan, link: SessionLink): Desk {
  const decks = new Set<string>();
  link.onMessage((message) => {
    if (message.type === 'here' && message.role === 'deck') decks.add(message.id);
    if (message.type === 'here' && message.asks) link.post({ ...here, asks: false });
    if (message.type === 'gone') decks.delete(message.id);
  });
  const here = { type: 'here', role: 'run-sheet', id: link.id } as const;
  link.post({ ...here, asks: true });
  // Where no deck is open, a place is left over from another day.
  const fresh = (session: Session) => (decks.size > 0 ? session : forgetPlace(session));
  return {
    plan,
    link,
    start: (moment) => link.update((session, now) => startAt(fresh(session), moment, now)),
    reset: () => link.update((session) => resetTime(fresh(session))),
    enter: (segment) => {
      link.update((session, now) => enterSegment(session, segment, now));
      const [slide] = segment.slides;
      if (slide && decks.size > 0) link.post({ type: 'go', to: slide.id });
    },
    change: (segment, change) => link.update((session) => changeSegment(session, segment, change)),
  };
}
