/** The countdown of an exercise: its steps in order, with pauses and minutes added. Lengths are milliseconds. */

export interface Countdown {
  /** The slide that it belongs to. */
  slide: string;
  /** How long each step takes; one entry where the slide has no steps. */
  steps: number[];
  /** What was left when it last started or stopped. */
  left: number;
  /** The moment when it last started; undefined while it stands. */
  since?: number | undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Starts it. @param shares of the steps that the slide shows; may be empty */
export function startCountdown(
  slide: string,
  length: number,
  shares: readonly number[],
  now: number,
): Countdown {
  const whole = sum(shares);
  const steps = whole > 0 ? shares.map((share) => (length * share) / whole) : [length];
  return { slide, steps, left: length, since: now };
}

/** What is left, at least 0. */
export const timeLeft = ({ left, since }: Countdown, now: number): number =>
  Math.max(0, since === undefined ? left : left - Math.max(0, now - since));

export const isRunning = (countdown: Countdown, now: number): boolean =>
  countdown.since !== undefined && timeLeft(countdown, now) > 0;

export const pauseCountdown = (countdown: Countdown, now: number): Countdown => ({
  ...countdown,
  left: timeLeft(countdown, now),
  since: undefined,
});

export const resumeCountdown = (countdown: Countdown, now: number): Countdown =>
  countdown.since === undefined ? { ...countdown, since: now } : countdown;

/** The index of the step that is due; the last one at the end. */
export function dueStep(countdown: Countdown, now: number): number {
  const done = sum(countdown.steps) - timeLeft(countdown, now);
  let end = 0;
  const index = countdown.steps.findIndex((step) => {
    end += step;
    return done < end;
  });
  return index < 0 ? countdown.steps.length - 1 : index;
}

/** Gives the step that is due more time; one that has ended runs again. */
export function addTime(countdown: Countdown, length: number, now: number): Countdown {
  const due = dueStep(countdown, now);
  const left = timeLeft(countdown, now);
  return {
    ...countdown,
    steps: countdown.steps.map((step, index) => (index === due ? step + length : step)),
    left: left + length,
    since: countdown.since === undefined && left > 0 ? undefined : now,
  };
}

/** Goes to the beginning of a step; the ones before it count as done. */
export function goToStep(countdown: Countdown, step: number, now: number): Countdown {
  return {
    ...countdown,
    left: sum(countdown.steps.slice(step)),
    since: countdown.since === undefined ? undefined : now,
  };
}

export const shiftCountdown = (countdown: Countdown, by: number): Countdown =>
  countdown.since === undefined ? countdown : { ...countdown, since: countdown.since + by };

/** A day is more than any exercise takes. */
const DAY = 24 * 60 * 60_000;
const isLength = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= DAY;

/** Reads what was kept; undefined when it is none. */
export function readCountdown(kept: unknown): Countdown | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { slide, steps, left, since } = kept as Partial<Record<keyof Countdown, unknown>>;
  if (typeof slide !== 'string' || !isLength(left) || !Array.isArray(steps)) return undefined;
  if (steps.length === 0 || !steps.every(isLength)) return undefined;
  return { slide, steps, left, ...(typeof since === 'number' && { since }) };
}
