import { MINUTE } from '../model/plan.ts';
import type { Phase } from '../model/reckoning.ts';
import { answerJump, leaveOut } from '../model/session.ts';
import { words } from '../site.ts';
import type { Notice } from './notice-list.ts';
import type { SessionLink } from './session-link.ts';

const { live } = words;

/** What is told when the device's clock was set or the device slept, until somebody has answered in any window. */
export function listClockNotices(link: SessionLink, phase: Phase): Notice[] {
  if (phase === 'unset' || phase === 'over') return [];
  return link.read().jumps.flatMap((jump): Notice[] => {
    const minutes = Math.round(Math.abs(jump.by) / MINUTE);
    const key = `clock ${jump.at}`;
    const close = {
      text: live.understood,
      act: () => link.update((session) => answerJump(session, jump)),
    };
    if (jump.by < 0) return [{ key, text: live.clockBack(minutes), actions: [close] }];
    const leave = {
      text: live.leaveOut(minutes),
      act: () => link.update((session) => leaveOut(session, jump)),
    };
    return [{ key, text: live.clockAhead(minutes), actions: [leave, close] }];
  });
}
