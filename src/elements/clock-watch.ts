/** Watches the device's clock, which may be set or stand still while the device sleeps. */
import { type Clocks, clockJump } from '../model/clock.ts';

const readClocks = (): Clocks => ({ wall: Date.now(), steady: performance.now() });

/**
 * Calls back when the clock jumped: with a negative number of milliseconds when it was set back, with a positive one
 * when it was set ahead or the device slept. The function that it returns looks at once.
 */
export function watchClock(onJump: (by: number) => void): () => void {
  let seen = readClocks();
  const look = () => {
    const now = readClocks();
    const by = clockJump(seen, now);
    seen = now;
    if (by !== 0) onJump(by);
  };
  setInterval(look, 1_000);
  document.addEventListener('visibilitychange', look);
  return look;
}
