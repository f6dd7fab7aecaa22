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

/** The moment of the first such time of day from another moment on. */
export const momentAfter = (clock: string, after: number): number | undefined =>
  momentOf(clock, after, 0);

/** The time of day of a moment, as a time field has it. */
export function clockOf(moment: number): string {
  const date = new Date(moment);
  return [date.getHours(), date.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

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
