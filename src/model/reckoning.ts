/**
 * The one model of time behind the speaker window and the live run sheet: what a run has changed in the plan, where it
 * stands, when it ends, and what to cut. Moments are milliseconds since 1970, lengths are milliseconds.
 */
import { paceOf } from './pace.ts';
import { MINUTE, type Plan, type PlanSegment } from './plan.ts';
import {
  correctStart,
  elapsedTime,
  forgetPlace,
  isPaused,
  momentAt,
  pausedTime,
  resetTime,
  type SegmentChange,
  type Session,
  startAt,
} from './session.ts';
import { splitByShare } from './share.ts';

/** The variant that a run has, in minutes; one that the plan lacks counts as not chosen. */
export const variantOf = (plan: Plan, { variant }: Pick<Session, 'variant'>): number =>
  variant !== undefined && plan.variants.includes(variant) ? variant : plan.default;

/** A segment as it is today. */
export interface SessionSegment {
  segment: PlanSegment;
  /** Minutes in the variant, before anything was changed. */
  planned: number;
  /** Minutes today; 0 when it is skipped. */
  minutes: number;
  change: SegmentChange;
  /** Minutes that its cut saves in this variant; 0 without one. */
  saves: number;
  /** From the start of the session to its start, with today's minutes. */
  offset: number;
}

/** The segments of the chosen variant with today's changes. */
export function scheduleSession(plan: Plan, session: Session): SessionSegment[] {
  const variant = String(variantOf(plan, session));
  let offset = 0;
  return plan.segments.flatMap((segment) => {
    const planned = segment.minutes[variant] ?? 0;
    if (planned === 0) return [];
    const change = session.changes[segment.id] ?? {};
    const saves = segment.cut?.saves[variant] ?? 0;
    const kept = planned - (change.cut ? saves : 0) + (change.extra ?? 0);
    const minutes = change.skipped ? 0 : Math.max(0, kept);
    const scheduled = { segment, planned, minutes, change, saves, offset };
    offset += minutes * MINUTE;
    return [scheduled];
  });
}

/** How long a slide has today; 0 when the variant does not have it. */
export function slideTime(plan: Plan, session: Session, slide: string): number {
  const found = scheduleSession(plan, session).find(({ segment }) =>
    segment.slides.some(({ id }) => id === slide),
  );
  if (!found) return 0;
  const [from, to] = slideInterval(found, slide);
  return to - from;
}

/** When a slide begins and ends, counted from the start of the session. */
function slideInterval(
  { segment, minutes, offset }: SessionSegment,
  slide: string | undefined,
): [number, number] {
  const length = minutes * MINUTE;
  const index = segment.slides.findIndex(({ id }) => id === slide);
  if (index < 0) return [offset, offset + length];
  // In half minutes, as the run sheet and the script split them.
  const parts = splitByShare(
    minutes,
    segment.slides.map(({ share }) => share),
  );
  const at = (count: number) =>
    offset + parts.slice(0, count).reduce((sum, part) => sum + part, 0) * MINUTE;
  return [at(index), at(index + 1)];
}

export type Phase =
  /** No start is set. */
  | 'unset'
  /** It starts later. */
  | 'before'
  | 'running'
  | 'paused'
  /** It ended hours ago. */
  | 'over';

/** A segment with its place in today's time. */
export interface ReckonedSegment extends SessionSegment {
  state: 'done' | 'now' | 'ahead';
  /** When it starts and ends by what is known now; undefined without a start. */
  from: number | undefined;
  to: number | undefined;
}

export interface Reckoning {
  phase: Phase;
  /** The time since the start without pauses; negative before it, 0 without one. */
  elapsed: number;
  segments: ReckonedSegment[];
  /** Where the room is; undefined before the start while no slide was shown. */
  current: ReckonedSegment | undefined;
  /** Whether somebody or a slide says where the room is; else the clock alone does. */
  isPlaceKnown: boolean;
  /** When the last segment ends, by what is known now. */
  finish: number | undefined;
  /** What is left to do of it. */
  remaining: number;
  /** How much later than promised it will end; negative when ahead. */
  late: number;
  /** How much later than the room's end it will end; negative while there is room, undefined without one. */
  overtime: number | undefined;
}

/** Hours after the promised end from which a run is over, whatever it still shows. */
const STALE = 3 * 60 * MINUTE;

/**
 * Where the session stands. Within the planned time of the slide that shows it is on time; it falls behind when that
 * time is used up and the slide still shows, and gets ahead when a slide shows before its time.
 */
export function reckon(plan: Plan, session: Session, now: number): Reckoning {
  const scheduled = scheduleSession(plan, session);
  const total = scheduled.reduce((sum, { minutes }) => sum + minutes * MINUTE, 0);
  const promised = scheduled.reduce((sum, { planned }) => sum + planned * MINUTE, 0);
  const elapsed = elapsedTime(session, now);
  const phase = phaseOf(session, now, promised);
  const { start } = session;
  const started = phase === 'running' || phase === 'paused';
  const place = findPlace(scheduled, session);
  const at = place < 0 && started ? findByTime(scheduled, elapsed) : place;
  const here = scheduled[at];
  // Who says the segment alone may be anywhere in it.
  const slide = here?.segment.id === session.segment ? undefined : session.slide;
  const [from, to] = here ? slideInterval(here, slide) : [0, 0];
  const done = !started || !here ? Math.min(0, elapsed) : Math.min(Math.max(elapsed, from), to);
  const remaining = phase === 'over' ? 0 : total - Math.max(0, done);
  const finish = start === undefined ? undefined : started ? now + remaining : start + total;
  const late =
    finish === undefined || phase === 'over'
      ? 0
      : finish - ((start ?? 0) + promised + (started ? pausedTime(session, now) : 0));
  const segments = scheduled.map((each, index): ReckonedSegment => {
    const state = phase === 'over' || index < at ? 'done' : index === at ? 'now' : 'ahead';
    if (start === undefined) return { ...each, state, from: undefined, to: undefined };
    // What has begun keeps its planned time, which a later pause did not move; what is to come follows from now.
    const known = started ? now : Infinity;
    const end = each.offset + each.minutes * MINUTE;
    const moved = (offset: number) => (started ? now - done + offset : momentAt(session, offset));
    return {
      ...each,
      state,
      from:
        state === 'ahead' ? moved(each.offset) : Math.min(momentAt(session, each.offset), known),
      to: state === 'done' ? Math.min(momentAt(session, end), known) : moved(end),
    };
  });
  return {
    phase,
    elapsed,
    segments,
    current: segments[at],
    isPlaceKnown: place >= 0,
    finish,
    remaining,
    late,
    overtime:
      finish === undefined || session.until === undefined || phase === 'over'
        ? undefined
        : finish - session.until,
  };
}

function phaseOf(session: Session, now: number, promised: number): Phase {
  const { start, pauses } = session;
  if (start === undefined) return 'unset';
  // A pause that nobody ended for hours is a session that nobody ended.
  const ended = pausedTime(
    { ...session, pauses: pauses.filter(({ to }) => to !== undefined) },
    now,
  );
  if (now - start - ended > promised + STALE) return 'over';
  if (now < start) return 'before';
  return isPaused(session) ? 'paused' : 'running';
}

/** The index of the segment where the room is: the one that was said, or the one of the slide; -1 when nobody said. */
function findPlace(scheduled: readonly SessionSegment[], { slide, segment }: Session): number {
  const named = scheduled.findIndex((each) => each.segment.id === segment);
  return named >= 0
    ? named
    : scheduled.findIndex((each) => each.segment.slides.some(({ id }) => id === slide));
}

/** The index of the segment whose time it is. */
const findByTime = (scheduled: readonly SessionSegment[], elapsed: number): number =>
  scheduled.findLastIndex(({ offset, minutes }) => minutes > 0 && offset <= elapsed);

/**
 * Starts a session, or corrects when the one that runs has started. One that is over leaves nothing behind but what was
 * set up.
 * @param start undefined takes a start back
 * @param isPlaceKnown whether a deck or the speaker alone says where the room is; else the place is of another day
 */
export function startSession(
  plan: Plan,
  session: Session,
  start: number | undefined,
  now: number,
  isPlaceKnown: boolean,
): Session {
  const { phase } = reckon(plan, session, now);
  if (start !== undefined && (phase === 'running' || phase === 'paused'))
    return correctStart(session, start, now);
  const anew = phase === 'over' ? resetTime(session) : session;
  return startAt(isPlaceKnown ? anew : forgetPlace(anew, now), start);
}

/** A cut that is still possible. */
export interface CutProposal {
  segment: PlanSegment;
  what: string;
  bridge: string;
  /** Minutes. */
  saves: number;
  /** Whether it is needed to end as promised; the others are there to choose from. */
  needed: boolean;
}

/** By how much it will end too late for what was promised, or for the room; negative while there is time left. */
export const missingTime = ({ late, overtime }: Reckoning): number => Math.max(late, overtime ?? 0);

/**
 * What to cut, in the run sheet's order; empty while less than a minute is to be made up. The segment that runs is among
 * them as long as the cut's minutes are still ahead.
 */
export function proposeCuts(reckoning: Reckoning): CutProposal[] {
  const missing = missingTime(reckoning);
  if (paceOf(missing).kind !== 'behind' || reckoning.phase === 'over') return [];
  let saved = 0;
  return reckoning.segments
    .filter(
      ({ state, segment, change, saves, minutes, to }) =>
        segment.cut &&
        saves > 0 &&
        !change.cut &&
        minutes >= saves &&
        (state === 'ahead' || (state === 'now' && leftUntil(to, reckoning) >= saves * MINUTE)),
    )
    .toSorted((a, b) => (a.segment.cut?.order ?? 0) - (b.segment.cut?.order ?? 0))
    .map(({ segment, saves }) => {
      const needed = saved < missing;
      saved += saves * MINUTE;
      return {
        segment,
        what: segment.cut?.what ?? '',
        bridge: segment.cut?.bridge ?? '',
        saves,
        needed,
      };
    });
}

/** What is left of a segment that ends then. */
const leftUntil = (to: number | undefined, { finish, remaining }: Reckoning) =>
  to === undefined || finish === undefined ? 0 : to - (finish - remaining);
