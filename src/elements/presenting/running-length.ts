import { reckon } from '../../model/reckoning.ts';
import { readChanges, sharedFrom } from '../../model/shared-session.ts';
import { readPlan } from '../plan-data.ts';
import { openStore } from '../store.ts';

/** The length of the session that runs on this device, in minutes; undefined while none does. */
export function readRunningLength(root: HTMLElement): number | undefined {
  const plan = readPlan(root);
  const kept = openStore(`session:${plan.workshop}`).read()['session'];
  const { session } = sharedFrom(readChanges(kept));
  const { phase } = reckon(plan, session, Date.now());
  return phase === 'running' || phase === 'paused' ? session.variant : undefined;
}
