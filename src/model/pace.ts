/** How a session stands against its plan: one rule for every window that tells it. */
import { MINUTE } from './plan.ts';

export interface Pace {
  kind: 'onTime' | 'behind' | 'ahead';
  /** Full minutes away from the plan; 0 when on time. */
  minutes: number;
}

/**
 * Within a minute of the plan a session is on time: whoever leads it is not told of seconds.
 * @param late how much later than promised it will end, in milliseconds; negative when ahead
 */
export function paceOf(late: number): Pace {
  const minutes = Math.floor(Math.abs(late) / MINUTE);
  return { kind: minutes === 0 ? 'onTime' : late > 0 ? 'behind' : 'ahead', minutes };
}

/** Changes whenever the pace is worth telling again: not each minute, but each five. */
export function paceStep(late: number): string {
  const { kind, minutes } = paceOf(late);
  return `${kind} ${Math.floor(minutes / 5)}`;
}
