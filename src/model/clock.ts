/** Times of day, and clocks that can't be trusted. Moments are milliseconds since 1970. */
import { MINUTE } from './plan.ts';

/** Hours and minutes of a day, as a time field has them: `14:05`. */
const CLOCK = /^(\d{1,2}):(\d{2})/;

/**
 * The moment of a time of day: the one whose session still runs, which after midnight may be yesterday's, or else the
 * next one.
 * @param minutes the session's length, less than a day
 */
export function momentOf(clock: string, now: number, minutes: number): number | undefined {
  const [, hours = NaN, minute = NaN] = CLOCK.exec(clock)?.map(Number) ?? [];
  if (!(hours < 24 && minute < 60)) return undefined;
  const onDay = (days: number) => {
    const moment = new Date(now);
    moment.setDate(moment.getDate() + days);
    return moment.setHours(hours, minute, 0, 0);
  };
  return [onDay(-1), onDay(0), onDay(1)].find((moment) => moment + minutes * MINUTE >= now);
}

/** A day, as a date field has it: `2026-12-01`. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The moment of a time of day on a day, by the clock that hangs there then; undefined while either is missing. */
export function momentOn(day: string, clock: string): number | undefined {
  const [, year = NaN, month = NaN, date = NaN] = DAY.exec(day)?.map(Number) ?? [];
  const midnight = new Date(year, month - 1, date).getTime();
  return Number.isNaN(midnight) ? undefined : momentOf(clock, midnight, 0);
}

/**
 * The moment of a start on a chosen day. Without a day, or when its session would be over by now, that of `momentOf`.
 * @param minutes the session's length, less than a day
 */
export function startOn(
  day: string,
  clock: string,
  now: number,
  minutes: number,
): number | undefined {
  const moment = momentOn(day, clock);
  return moment !== undefined && moment + minutes * MINUTE >= now
    ? moment
    : momentOf(clock, now, minutes);
}

/** The moment of the first such time of day from another moment on. */
export const momentAfter = (clock: string, after: number): number | undefined =>
  momentOf(clock, after, 0);

/** The day of a moment, as a date field has it. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const year = String(date.getFullYear()).padStart(4, '0');
  return [year, ...[date.getMonth() + 1, date.getDate()].map(twoDigits)].join('-');
}

/** The time of day of a moment, as a time field has it. */
export function clockOf(moment: number): string {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()].map(twoDigits).join(':');
}

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** A clock that may be set, and one that only runs on. */
export interface Clocks {
  wall: number;
  steady: number;
}

/** Below this a difference of the clocks is drift, not a change. */
const JUMP = 3_000;

/**
 * How far the device's clock jumped between two looks: negative when it was set back, positive when it was set ahead or
 * the device slept; 0 when it ran on.
 */
export function clockJump(before: Clocks, after: Clocks): number {
  const jump = after.wall - before.wall - (after.steady - before.steady);
  return Math.abs(jump) < JUMP ? 0 : jump;
}
