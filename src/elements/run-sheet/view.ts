/** What every part of the live run sheet shows: the session at one moment. */
import { MINUTE, type Plan } from '../../model/plan.ts';
import { type Reckoning, type ReckonedSegment, reckon, variantOf } from '../../model/reckoning.ts';
import { pausedTime, type Session } from '../../model/session.ts';
import { words } from '../../site.ts';

export interface View {
  now: number;
  session: Session;
  /** Minutes. */
  variant: number;
  reckoning: Reckoning;
  /** Whether the time runs or is paused. */
  isStarted: boolean;
  /** Whether anything was set up: only then the sheet is that of one session. */
  isSet: boolean;
  segments: ViewedSegment[];
}

/** What is said of a segment. */
export interface ViewedSegment extends ReckonedSegment {
  id: string;
  title: string;
  isNow: boolean;
  time: string;
  length: string;
  /** When it was planned to start, where that differs. */
  plannedAt: string;
  /** When people return from a break. */
  back: string;
  /** Whether it was cut or skipped. */
  changed: string;
}

/** Looks at a session. */
export function lookAt(plan: Plan, session: Session, now: number): View {
  const reckoning = reckon(plan, session, now);
  const { start, variant, people, online } = session;
  let offset = 0;
  const segments = reckoning.segments.map((segment) => {
    const planned = start === undefined ? undefined : start + pausedTime(session, now) + offset;
    offset += segment.planned * MINUTE;
    return describe(segment, planned);
  });
  return {
    now,
    session,
    variant: variantOf(plan, session),
    reckoning,
    isStarted: reckoning.phase === 'running' || reckoning.phase === 'paused',
    isSet: start !== undefined || variant !== undefined || people !== undefined || online,
    segments,
  };
}

function describe(reckoned: ReckonedSegment, plannedFrom: number | undefined): ViewedSegment {
  const { live, minutesShort } = words;
  const { segment, state, from, to, offset, minutes, planned, change, saves } = reckoned;
  const begin = offset / MINUTE;
  const moved = from !== undefined && plannedFrom !== undefined && state === 'ahead';
  const length = minutesShort(minutes);
  return {
    ...reckoned,
    id: segment.id,
    title: segment.title,
    isNow: state === 'now',
    time:
      from === undefined || to === undefined ? `${begin}–${begin + minutes}` : live.span(from, to),
    length: minutes === planned ? length : `${length} ${live.instead(planned)}`,
    plannedAt:
      moved && Math.abs(from - plannedFrom) >= MINUTE
        ? live.planned(words.clockTime(plannedFrom))
        : '',
    back: segment.break && to !== undefined && minutes > 0 ? live.backAt(words.clockTime(to)) : '',
    changed: change.skipped ? live.skipped : change.cut && saves > 0 ? live.isCut(saves) : '',
  };
}
