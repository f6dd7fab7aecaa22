/**
 * One run of a workshop: what the facilitator has set and where the room is. The deck, the speaker window and the run
 * sheet share it. Moments are milliseconds since 1970, lengths are milliseconds; minutes are called minutes.
 */
import { clockOf, momentAfter } from './clock.ts';
import { type Countdown, readCountdown, shiftCountdown, timeLeft } from './countdown.ts';
import type { PlanSegment } from './plan.ts';

/** What the facilitator changed in a segment. */
export interface SegmentChange {
  /** Minutes on top of the plan's, or fewer. */
  extra?: number;
  cut?: boolean;
  skipped?: boolean;
}

/** The most people that a run can have. */
export const MOST_PEOPLE = 999;

/** What is kept of a run. */
export interface Session {
  /** In minutes; undefined while nobody chose. */
  variant?: number | undefined;
  /** When it starts or started. */
  start?: number | undefined;
  /** When the room must be given back. */
  until?: number | undefined;
  /** The sum of all pauses that are over. */
  paused: number;
  /** Since when it is paused. */
  pausedAt?: number | undefined;
  /** Where the room is. */
  segment?: string | undefined;
  slide?: string | undefined;
  /** Up to when the time is counted in `spent`. */
  countedAt?: number | undefined;
  /** The time on each slide, by its id. */
  spent: Record<string, number>;
  changes: Record<string, SegmentChange>;
  people?: number | undefined;
  online: boolean;
  countdown?: Countdown | undefined;
  /** Whether the screen is black. */
  black: boolean;
}

export const newSession = (): Session => ({
  paused: 0,
  spent: {},
  changes: {},
  online: false,
  black: false,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The greatest number that a run can have; beyond it dates end. */
const MOST = 1e13;
const numberIn = (value: unknown, most = MOST) =>
  typeof value === 'number' && Math.abs(value) <= most ? value : undefined;
/** A number of people, as one can enter it; undefined for anything else. */
export const peopleIn = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_PEOPLE
    ? Number(value)
    : undefined;
const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Reads what was kept; what is damaged or of another version counts as not set. */
export function readSession(text: string | undefined): Session {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    kept = {};
  }
  if (!isRecord(kept)) return newSession();
  const spent = isRecord(kept['spent']) ? Object.entries(kept['spent']) : [];
  const changes = isRecord(kept['changes']) ? Object.entries(kept['changes']) : [];
  return {
    variant: numberIn(kept['variant']),
    start: numberIn(kept['start']),
    until: numberIn(kept['until']),
    paused: Math.max(0, numberIn(kept['paused']) ?? 0),
    pausedAt: numberIn(kept['pausedAt']),
    segment: textIn(kept['segment']),
    slide: textIn(kept['slide']),
    countedAt: numberIn(kept['countedAt']),
    spent: Object.fromEntries(
      spent.flatMap(([id, ms]) => ((numberIn(ms) ?? 0) > 0 ? [[id, Number(ms)]] : [])),
    ),
    changes: Object.fromEntries(
      changes.flatMap(([id, change]) => (isRecord(change) ? [[id, readChange(change)]] : [])),
    ),
    people: peopleIn(kept['people']),
    online: kept['online'] === true,
    countdown: readCountdown(kept['countdown']),
    black: kept['black'] === true,
  };
}

const readChange = ({ extra, cut, skipped }: Record<string, unknown>): SegmentChange => ({
  // More than a day is damage.
  ...(numberIn(extra, 24 * 60) && { extra: Number(extra) }),
  ...(cut === true && { cut }),
  ...(skipped === true && { skipped }),
});

/** How long the pauses are up to now. */
export const pausedTime = ({ paused, pausedAt }: Session, now: number) =>
  paused + (pausedAt === undefined ? 0 : Math.max(0, now - pausedAt));

/** The time since the start without pauses; negative before it, 0 without one. */
export const elapsedTime = (session: Session, now: number): number =>
  session.start === undefined ? 0 : now - session.start - pausedTime(session, now);

// What is done to a session. Each of these returns a new one.

/** Counts the time since the last count for the slide that shows. */
export function countTime(session: Session, now: number): Session {
  const { slide, start, countedAt, pausedAt } = session;
  if (start === undefined || pausedAt !== undefined || now < start) return session;
  const since = Math.max(start, countedAt ?? now);
  const spent =
    slide === undefined || now <= since
      ? session.spent
      : { ...session.spent, [slide]: (session.spent[slide] ?? 0) + now - since };
  return { ...session, spent, countedAt: now };
}

/** The time on a slide up to now. */
export const spentOn = (session: Session, slide: string, now: number): number =>
  countTime(session, now).spent[slide] ?? 0;

/** A countdown goes on while other slides show, and one that was started before its slide was told stays. */
const keepCountdown = ({ countdown }: Session, slide: string, now: number) =>
  countdown && (countdown.slide === slide || timeLeft(countdown, now) > 0) ? countdown : undefined;

/** Another slide shows. */
export const enterSlide = (session: Session, slide: string, now: number): Session =>
  session.slide === slide
    ? session
    : {
        ...countTime(session, now),
        slide,
        segment: undefined,
        countdown: keepCountdown(session, slide, now),
      };

/** The room is in another segment, which may have no slide: its first one counts as shown. */
export const enterSegment = (
  session: Session,
  { id, slides }: Pick<PlanSegment, 'id' | 'slides'>,
  now: number,
): Session => ({ ...countTime(session, now), segment: id, slide: slides[0]?.id });

/** It starts now, or at another moment; what was counted before is kept. The room's end is on the day of the start. */
export const startAt = (session: Session, start: number | undefined, now: number): Session => ({
  ...session,
  start,
  until:
    start === undefined || session.until === undefined
      ? session.until
      : momentAfter(clockOf(session.until), start),
  paused: 0,
  pausedAt: undefined,
  countedAt: start === undefined ? undefined : Math.max(start, now),
});

/** Stops the time; before the start there is none to stop. */
export const pause = (session: Session, now: number): Session =>
  session.pausedAt === undefined && session.start !== undefined && now >= session.start
    ? { ...countTime(session, now), pausedAt: now }
    : session;

export const resume = (session: Session, now: number): Session =>
  session.pausedAt === undefined
    ? session
    : {
        ...session,
        paused: pausedTime(session, now),
        pausedAt: undefined,
        countedAt: now,
      };

/** Forgets the time and the changes, and keeps what was set up: the variant, the people, the room's end. */
export const resetTime = ({ variant, people, online, until, slide, black }: Session): Session => ({
  ...newSession(),
  variant,
  people,
  online,
  until,
  slide,
  black,
});

/** Forgets where the room was: no deck is open that would say so. */
export const forgetPlace = (session: Session): Session => ({
  ...session,
  slide: undefined,
  segment: undefined,
  countdown: undefined,
});

/** Changes a segment; a change that changes nothing is forgotten. */
export function changeSegment(session: Session, segment: string, change: SegmentChange): Session {
  const merged = { ...session.changes[segment], ...change };
  const { [segment]: _, ...others } = session.changes;
  const isEmpty = !merged.extra && !merged.cut && !merged.skipped;
  return { ...session, changes: isEmpty ? others : { ...others, [segment]: merged } };
}

/**
 * The device's clock was set by so much: a session that runs goes on as if nothing had happened. What is still to come
 * was read from a clock on the wall and stays: the room's end, and a start that lies ahead.
 * @param now by the clock as it is set now
 */
export function shiftClock(session: Session, by: number, now: number): Session {
  const { start, pausedAt, countedAt, countdown } = session;
  if (start === undefined || start > now - by)
    return { ...session, countdown: countdown && shiftCountdown(countdown, by) };
  const move = (moment: number | undefined) => (moment === undefined ? undefined : moment + by);
  return {
    ...session,
    start: start + by,
    pausedAt: move(pausedAt),
    countedAt: move(countedAt),
    countdown: countdown && shiftCountdown(countdown, by),
  };
}

/** Leaves out the time that has just passed, such as the one that the device slept: it counts as a pause. */
export function leaveOut(session: Session, length: number, now: number): Session {
  const { start, pausedAt, paused, countedAt, countdown } = session;
  if (start === undefined || pausedAt !== undefined) return session;
  const passed = Math.min(length, Math.max(0, now - start - paused));
  return {
    ...session,
    paused: paused + passed,
    countedAt: countedAt === undefined ? undefined : Math.min(now, countedAt + passed),
    countdown: countdown && shiftCountdown(countdown, passed),
  };
}
