/** Watches the device's clock, which may be set or stand still while the device sleeps. */
import { type Clocks, clockJump } from '../model/clock.ts';
import { shiftClock } from '../model/session.ts';
import type { SessionLink } from './session-link.ts';

/**
 * Calls `onJump` when the clock jumped: by a negative number of milliseconds when it was set back, by a positive one
 * when it was set ahead or the device slept. When it was set back, one window of the browser moves the session, once;
 * `isMoved` says so. Where windows can't agree which one (no Web Locks), nothing is moved.
 */
export function watchClock(
  link: SessionLink,
  onJump: (jump: number, isMoved: boolean) => void,
): void {
  const turn = takeTurn(`library:${import.meta.env.BASE_URL}:clock:${link.workshop}`);
  let seen = readClocks();
  const look = (isTold: boolean) => {
    const now = readClocks();
    const jump = clockJump(seen, now);
    seen = now;
    if (jump === 0) return;
    // A window in the background looks rarely; a message wakes it up.
    if (!isTold) link.post({ type: 'clock' });
    if (jump < 0 && turn.isMine())
      link.update((session, moment) => shiftClock(session, jump, moment));
    onJump(jump, turn.exists());
  };
  setInterval(() => look(false), 1_000);
  document.addEventListener('visibilitychange', () => look(false));
  link.onMessage(({ type }) => {
    if (type === 'clock') look(true);
  });
}

const readClocks = (): Clocks => ({ wall: Date.now(), steady: performance.now() });

/** A lock that one window of the browser holds until it closes; then it is another's. */
function takeTurn(name: string) {
  // Only secure pages have locks, whatever the types say.
  const { locks } = navigator as Partial<Navigator>;
  let exists = locks !== undefined;
  let isMine = false;
  const hold = () => {
    isMine = true;
    // Never settles: the lock ends with the window.
    return new Promise<never>(() => undefined);
  };
  locks?.request(name, hold).catch(() => {
    exists = false;
  });
  return { isMine: () => isMine, exists: () => exists };
}
