/** How the session stands, in words. */
import { paceOf, paceStep } from '../../model/pace.ts';
import { MINUTE } from '../../model/plan.ts';
import { pausedTime } from '../../model/session.ts';
import { words } from '../../site.ts';
import type { View } from './view.ts';

const { live } = words;

/** The one sentence that the facilitator looks for; empty before anything is set. */
export function describeStanding({ reckoning, session, now }: View): string {
  const { phase, finish, late, isPlaceKnown } = reckoning;
  if (phase === 'over') return live.over;
  if (finish === undefined) return '';
  const end = words.clockTime(finish);
  if (phase === 'paused') return live.pausedNow(end);
  if (phase === 'before') {
    const start = session.start ?? now;
    const isToday = new Date(start).toDateString() === new Date(now).toDateString();
    return isToday
      ? live.startsAt(words.clockTime(start), end)
      : live.startsOn(live.day(start), words.clockTime(start), end);
  }
  const { kind, minutes } = paceOf(late);
  const pace = words.pace[kind](minutes);
  const byClock = kind === 'onTime' ? live.byClock : live.byClockChanged(pace);
  const standing = live.stands(isPlaceKnown ? pace : byClock, end);
  // Pauses move the promised end rather than being counted as late.
  const paused = Math.floor(pausedTime(session, now) / MINUTE);
  return paused > 0 ? live.pauseIncluded(standing, paused) : standing;
}

/** Whether the time runs and the clock alone says where the room is. */
export const isByClock = ({ reckoning: { phase, isPlaceKnown } }: View): boolean =>
  phase === 'running' && !isPlaceKnown;

/** Changes whenever the standing is worth telling again. */
export function standingKey({ reckoning: { phase, late, isPlaceKnown } }: View): string {
  return `${phase} ${isPlaceKnown} ${paceStep(late)}`;
}

/** What stands on a printed run sheet: length, day and time, people, form, room. */
export function describeFacts({ reckoning, session, variant, isSet }: View): string {
  if (!isSet) return '';
  const { start, people, online, until } = session;
  return live.facts([
    words.runSheet.variant(variant),
    ...(start === undefined || reckoning.finish === undefined
      ? []
      : [live.day(start), live.span(start, reckoning.finish)]),
    ...(people === undefined ? [] : [live.peopleCount(people)]),
    online ? words.runSheet.online : words.runSheet.room,
    ...(until === undefined ? [] : [live.roomUntil(words.clockTime(until))]),
  ]);
}
