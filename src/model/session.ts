/**
 * One run of a workshop: what the facilitator has set and where the room is. The deck, the speaker window and the run
 * sheet share it. Moments are milliseconds since 1970, lengths are milliseconds; minutes are called minutes.
 */
import { clockOf, momentAfter } from './clock.ts';
import { type Countdown, shiftCountdown, timeLeft } from './countdown.ts';
import { MINUTE, type PlanSegment } from './plan.ts';

/** What the facilitator changed in a segment. */
export interface SegmentChange {
  /** Minutes on top of the plan's, or fewer. */
  extra?: number;
  cut?: boolean;
  skipped?: boolean;
}

/** A stretch of time that does not count; without an end while it lasts. */
export interface Pause {
  from: number;
  to?: number | undefined;
}

/** From then on the room was at a slide, or in a segment that has none; at neither when nobody said where. */
export interface Visit {
  at: number;
  slide?: string | undefined;
  segment?: string | undefined;
}

/** A jump of the device's clock. */
export interface Jump {
  /** Negative when it was set back, positive when it was set ahead or the device slept. */
  by: number;
  /** When it was noticed. */
  at: number;
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
  /** In the order of their beginnings; only the last one may still last. */
  pauses: Pause[];
  /** The slide that shows, also during a segment that has none. */
  slide?: string | undefined;
  /** The segment, where one was named rather than a slide. */
  segment?: string | undefined;
  /** Where the room was, in order; the last one is where it is. */
  visits: Visit[];
  changes: Record<string, SegmentChange>;
  people?: number | undefined;
  online: boolean;
  countdown?: Countdown | undefined;
  /** Whether the screen is black. */
  black: boolean;
  /** The jump that was noticed last, so that another window does not count it again. */
  noticed?: Jump | undefined;
  /** The jumps that are to be told, and that nobody has answered yet. */
  jumps: Jump[];
}

export const newSession = (): Session => ({
  pauses: [],
  visits: [],
  changes: {},
  jumps: [],
  online: false,
  black: false,
});

/** A number of people, as one can enter it; undefined for anything else. */
export const peopleIn = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_PEOPLE
    ? Number(value)
    : undefined;

// Time without its pauses.

/** Whether the time is stopped. */
export const isPaused = ({ pauses }: Session): boolean => {
  const last = pauses.at(-1);
  return last !== undefined && last.to === undefined;
};

/** How much of a stretch of time was paused; of pauses that overlap each moment counts once. */
function pausedBetween(pauses: readonly Pause[], from: number, until: number): number {
  let sum = 0;
  let counted = from;
  for (const pause of pauses) {
    const begin = Math.max(counted, pause.from);
    const end = Math.min(until, pause.to ?? until);
    if (end <= begin) continue;
    sum += end - begin;
    counted = end;
  }
  return sum;
}

/** How long the pauses are up to now. */
export const pausedTime = ({ start, pauses }: Session, now: number): number =>
  start === undefined ? 0 : pausedBetween(pauses, start, now);

/** The time since the start without pauses; negative before it, 0 without one. */
export const elapsedTime = (session: Session, now: number): number =>
  session.start === undefined ? 0 : now - session.start - pausedTime(session, now);

/** The moment at which so much time had passed, moved by the pauses that were over by then. */
export function momentAt({ start = 0, pauses }: Session, elapsed: number): number {
  let moment = start + elapsed;
  let counted = start;
  for (const { from, to } of pauses) {
    if (to === undefined || from >= moment) break;
    const begin = Math.max(counted, from);
    if (to <= begin) continue;
    moment += to - begin;
    counted = to;
  }
  return moment;
}

/** The time of the visits that match, up to now; what lies before the start does not count. */
function timeOf(session: Session, matches: (visit: Visit) => boolean, now: number): number {
  const counted = (moment: number) => Math.max(0, elapsedTime(session, moment));
  return session.visits.reduce((sum, visit, index) => {
    if (!matches(visit)) return sum;
    const end = session.visits[index + 1]?.at ?? now;
    return sum + Math.max(0, counted(end) - counted(visit.at));
  }, 0);
}

/** The time on a slide up to now. */
export const spentOn = (session: Session, slide: string, now: number): number =>
  timeOf(session, (visit) => visit.slide === slide, now);

/** The time in a segment up to now: on its slides, or in itself where it has none. */
export const spentIn = (
  session: Session,
  { id, slides }: Pick<PlanSegment, 'id' | 'slides'>,
  now: number,
): number =>
  timeOf(
    session,
    (visit) =>
      visit.slide === undefined
        ? visit.segment === id
        : slides.some((slide) => slide.id === visit.slide),
    now,
  );

// What is done to a session. Each of these returns a new one.

/** Longer than any session has visits; the oldest go first. */
const MOST_VISITS = 2_000;

/** Before a start is set, nothing is counted. */
const addVisit = ({ start, visits }: Session, visit: Visit): Visit[] =>
  start === undefined ? [visit] : [...visits.slice(-MOST_VISITS), visit];

/** A countdown goes on while other slides show, and one that was started before its slide was told stays. */
const keepCountdown = ({ countdown }: Session, slide: string, now: number) =>
  countdown && (countdown.slide === slide || timeLeft(countdown, now) > 0) ? countdown : undefined;

/** Another slide shows. */
export const enterSlide = (session: Session, slide: string, now: number): Session =>
  session.slide === slide
    ? session
    : {
        ...session,
        slide,
        segment: undefined,
        visits: addVisit(session, { at: now, slide }),
        countdown: keepCountdown(session, slide, now),
      };

/** The room is in another segment. Its first slide counts as shown; where it has none, the one that shows stays. */
export function enterSegment(
  session: Session,
  { id, slides }: Pick<PlanSegment, 'id' | 'slides'>,
  now: number,
): Session {
  const slide = slides[0]?.id;
  const visit = slide === undefined ? { at: now, segment: id } : { at: now, slide };
  return {
    ...session,
    segment: id,
    slide: slide ?? session.slide,
    visits: addVisit(session, visit),
  };
}

/** The room's end is on the day of the start. */
const moveUntil = (until: number | undefined, start: number | undefined) =>
  start === undefined || until === undefined ? until : momentAfter(clockOf(until), start);

/** It starts now, or at another moment. What was before the start does not count. */
export const startAt = (session: Session, start: number | undefined): Session => ({
  ...session,
  start,
  until: moveUntil(session.until, start),
  pauses: [],
  jumps: [],
});

/** It started at another moment than was said; everything since then stays. One that starts later is not paused yet. */
export const correctStart = (session: Session, start: number, now: number): Session => ({
  ...(start > now ? resume(session, now) : session),
  start,
  until: moveUntil(session.until, start),
});

/** Stops the time; before the start there is none to stop. */
export const pause = (session: Session, now: number): Session =>
  !isPaused(session) && session.start !== undefined && now >= session.start
    ? { ...session, pauses: [...session.pauses, { from: now }] }
    : session;

export const resume = (session: Session, now: number): Session =>
  isPaused(session)
    ? {
        ...session,
        pauses: session.pauses.map((each) => (each.to === undefined ? { ...each, to: now } : each)),
      }
    : session;

/** Pauses it or goes on. */
export const togglePause = (session: Session, now: number): Session =>
  isPaused(session) ? resume(session, now) : pause(session, now);

/** Forgets the time and the changes, and keeps what was set up: the variant, the people, the room's end. */
export const resetTime = (session: Session): Session => {
  const { variant, people, online, until, slide, black } = session;
  return {
    ...newSession(),
    ...{ variant, people, online, until, slide, black },
    visits: slide === undefined ? [] : [{ at: 0, slide }],
  };
};

/** Forgets where the room was: no deck is open that would say so. */
export const forgetPlace = (session: Session, now: number): Session => ({
  ...session,
  slide: undefined,
  segment: undefined,
  countdown: undefined,
  visits: addVisit(session, { at: now }),
});

/** Changes a segment; a change that changes nothing is forgotten. */
export function changeSegment(session: Session, segment: string, change: SegmentChange): Session {
  const merged = { ...session.changes[segment], ...change };
  const { [segment]: _, ...others } = session.changes;
  const isEmpty = !merged.extra && !merged.cut && !merged.skipped;
  return { ...session, changes: isEmpty ? others : { ...others, [segment]: merged } };
}

// A clock that can't be trusted.

/** Jumps below this are told to nobody. */
const WORTH_TELLING = MINUTE / 2;
/** Two windows that notice the same jump differ by less: in its length, and in when they look. */
const SAME = { by: 5_000, at: 2 * MINUTE };

/**
 * A window has noticed that the device's clock jumped. Of several windows only the first one counts. Set back, a session
 * that runs goes on as if nothing had happened; time that passed in sleep counts until somebody says no.
 * @param by negative when the clock was set back, positive when it was set ahead or the device slept
 * @param now by the clock as it is now
 */
export function noteJump(session: Session, by: number, now: number): Session {
  const { noticed, start } = session;
  if (
    noticed &&
    Math.abs(noticed.by - by) < SAME.by &&
    Math.abs(now - noticed.at) < SAME.at + (by < 0 ? 0 : by)
  )
    return session;
  const wasStarted = start !== undefined && start <= now - by;
  const moved = by < 0 ? shiftClock(session, by, wasStarted) : session;
  // In a pause there is nothing to leave out.
  const isTold = wasStarted && Math.abs(by) >= WORTH_TELLING && (by < 0 || !isPaused(session));
  const jump = { by, at: now };
  return { ...moved, noticed: jump, jumps: isTold ? [...moved.jumps, jump] : moved.jumps };
}

/**
 * Moves what has begun by as much as the clock was set back. What is still to come was read from a clock on the wall and
 * stays: the room's end, and a start that lies ahead.
 */
function shiftClock(session: Session, by: number, wasStarted: boolean): Session {
  const countdown = session.countdown && shiftCountdown(session.countdown, by);
  const visits = session.visits.map((visit) => ({ ...visit, at: visit.at + by }));
  if (!wasStarted || session.start === undefined) return { ...session, countdown, visits };
  return {
    ...session,
    start: session.start + by,
    pauses: session.pauses.map(({ from, to }) => ({
      from: from + by,
      to: to === undefined ? undefined : to + by,
    })),
    jumps: session.jumps.map((jump) => ({ ...jump, at: jump.at + by })),
    visits,
    countdown,
  };
}

/** What was told of a jump is understood. */
export const answerJump = (session: Session, { at }: Jump): Session => ({
  ...session,
  jumps: session.jumps.filter((jump) => jump.at !== at),
});

/** Leaves out the time that the device slept: it counts as a pause, and a countdown that ran stood still. */
export function leaveOut(session: Session, jump: Jump): Session {
  const { start, countdown } = session;
  const isOpen = session.jumps.some(({ at }) => at === jump.at);
  if (start === undefined || !isOpen || jump.by < 0) return session;
  const slept = { from: Math.max(start, jump.at - jump.by), to: jump.at };
  const ran = countdown?.since !== undefined && countdown.since <= slept.from;
  return {
    ...answerJump(session, jump),
    pauses: [...session.pauses, slept].toSorted((a, b) => a.from - b.from),
    countdown: ran ? shiftCountdown(countdown, slept.to - slept.from) : countdown,
  };
}
