/** Times of day, and clocks that can't be trusted. Moments are milliseconds since 1970. */
import { MINUTE } from './plan.ts';

/** Hours and minutes of a day, as a time field has them: `14:05`. */
const CLOCK = /^(\d{1,2}):(\d{2})/;

/**
 * The moment of a time of day: today's, or tomorrow's when today's session would be over by now.
 * @param minutes the session's length
 */
export function momentOf(clock: string, now: number, minutes: number): number | undefined {
  const [, hours, minute] = CLOCK.exec(clock) ?? [];
  if (hours === undefined || minute === undefined) return undefined;
  const moment = new Date(now);
  moment.setHours(Number(hours), Number(minute), 0, 0);
  if (moment.getTime() + minutes * MINUTE < now) moment.setDate(moment.getDate() + 1);
  return moment.getTime();
}

/** The moment of the first such time of day after another moment. */
export function momentAfter(clock: string, after: number): number | undefined {
  const moment = momentOf(clock, after, 0);
  return moment !== undefined && moment < after ? moment + 24 * 60 * MINUTE : moment;
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
