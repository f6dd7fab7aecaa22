/** What is told when the device's clock was set or the device slept. */
import { MINUTE } from '../../model/plan.ts';
import { leaveOut } from '../../model/session.ts';
import { words } from '../../site.ts';
import { watchClock } from '../clock-watch.ts';
import type { Desk } from './desk.ts';
import type { Notice } from './notice-list.ts';
import type { View } from './view.ts';

const { live } = words;

/** Jumps below this are told to nobody. */
const WORTH_TELLING = MINUTE / 2;

/** The notices of the clock, until they are understood. */
export function watchJumps({ link }: Desk, refresh: () => void): (view: View) => Notice[] {
  let jump: { by: number; isMoved: boolean; paused: number } | undefined;
  watchClock(link, (by, isMoved) => {
    const { start, paused } = link.read();
    const wasStarted = start !== undefined && start <= Date.now() - by;
    if (wasStarted && Math.abs(by) >= WORTH_TELLING) jump = { by, isMoved, paused };
  });
  const forget = () => {
    jump = undefined;
    refresh();
  };
  return ({ session, reckoning: { phase } }: View): Notice[] => {
    // Once another window has left the time out, there is nothing left to do here.
    if (session.paused !== jump?.paused || phase === 'unset' || phase === 'over') jump = undefined;
    if (!jump) return [];
    const { by, isMoved } = jump;
    const minutes = Math.round(Math.abs(by) / MINUTE);
    const close = { text: live.understood, act: forget };
    if (by < 0)
      return [{ key: `clock ${by}`, text: live.clockBack(minutes, isMoved), actions: [close] }];
    const leave = {
      text: live.leaveOut(minutes),
      act: () => link.update((current, now) => leaveOut(current, by, now)),
    };
    const paused = session.pausedAt !== undefined;
    if (paused) return [];
    return [{ key: `slept ${by}`, text: live.clockAhead(minutes), actions: [leave, close] }];
  };
}
