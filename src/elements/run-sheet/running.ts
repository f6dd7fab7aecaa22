/** Keeps the version of the library that runs the session. */
import { runningLock } from '../../model/offline.ts';
import type { Part } from './desk.ts';

/** Holds a lock while a session runs or is paused; a newer version of the library waits for it. */
export function openRunning(): Part {
  // Only secure pages have locks, whatever the types say; others have no other version either.
  const { locks } = navigator as Partial<Navigator>;
  let release: (() => void) | undefined;
  return ({ isStarted }) => {
    if (!isStarted) {
      release?.();
      release = undefined;
    } else if (!release) {
      const { promise, resolve } = Promise.withResolvers<null>();
      release = () => resolve(null);
      // Several windows can show a run; whichever holds a lock counts.
      locks
        ?.request(runningLock(import.meta.env.BASE_URL), { mode: 'shared' }, () => promise)
        .catch(() => undefined);
    }
  };
}
