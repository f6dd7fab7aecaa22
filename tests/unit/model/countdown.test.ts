import { describe, expect, test } from 'vitest';
import {
  addTime,
  dueStep,
  goToStep,
  isRunning,
  pauseCountdown,
  readCountdown,
  resumeCountdown,
  shiftCountdown,
  startCountdown,
  timeLeft,
} from '../../../src/model/countdown.ts';
import { at, minutes } from './timed-plan.ts';

/** Eight minutes in steps of two, two and four. */
const steps = startCountdown('task', minutes(8), [1, 1, 2], at(0));

describe('the steps', () => {
  test('share its time', () => {
    expect(steps.steps).toEqual([minutes(2), minutes(2), minutes(4)]);
    expect(startCountdown('task', minutes(8), [], at(0)).steps).toEqual([minutes(8)]);
  });

  test('are due one after the other, the last one at the end, too', () => {
    const due = [0, 1.9, 2, 3.9, 4, 8, 20].map((minute) => dueStep(steps, at(minute)));
    expect(due).toEqual([0, 0, 1, 1, 2, 2, 2]);
  });

  test('can be gone to, running or not', () => {
    expect(timeLeft(goToStep(steps, 2, at(1)), at(2))).toBe(minutes(3));
    const back = goToStep(steps, 0, at(20));
    expect([timeLeft(back, at(20)), isRunning(back, at(20))]).toEqual([minutes(8), true]);
    expect(isRunning(goToStep(pauseCountdown(steps, at(1)), 2, at(1)), at(2))).toBe(false);
  });
});

describe('what is left', () => {
  test('is never less than nothing', () => {
    expect([0, 3, 8, 9].map((minute) => timeLeft(steps, at(minute)))).toEqual(
      [8, 5, 0, 0].map(minutes),
    );
    expect(isRunning(steps, at(8))).toBe(false);
  });

  test('stays in a pause', () => {
    const paused = pauseCountdown(steps, at(3));
    expect(timeLeft(paused, at(30))).toBe(minutes(5));
    expect(timeLeft(resumeCountdown(paused, at(30)), at(31))).toBe(minutes(4));
    expect(resumeCountdown(steps, at(5))).toBe(steps);
  });

  test('never grows when the clock is set back, and moves with it', () => {
    expect(timeLeft(steps, at(-60))).toBe(minutes(8));
    expect(timeLeft(shiftCountdown(steps, minutes(-60)), at(-57))).toBe(minutes(5));
    const paused = pauseCountdown(steps, at(3));
    expect(shiftCountdown(paused, minutes(-60))).toBe(paused);
  });
});

describe('one more minute', () => {
  test('goes to the step that is due', () => {
    const more = addTime(steps, minutes(1), at(3));
    expect(more.steps).toEqual([minutes(2), minutes(3), minutes(4)]);
    expect(timeLeft(more, at(3))).toBe(minutes(6));
    expect(dueStep(more, at(4.9))).toBe(1);
    expect(dueStep(more, at(5))).toBe(2);
  });

  test('after the end runs again, in the last step', () => {
    const more = addTime(steps, minutes(1), at(12));
    expect([timeLeft(more, at(12)), isRunning(more, at(12))]).toEqual([minutes(1), true]);
    expect(dueStep(more, at(12))).toBe(2);
    expect(isRunning(more, at(13))).toBe(false);
  });

  test('does not end a pause', () => {
    const more = addTime(pauseCountdown(steps, at(3)), minutes(1), at(5));
    expect([timeLeft(more, at(9)), isRunning(more, at(9))]).toEqual([minutes(6), false]);
  });
});

describe('what was kept', () => {
  test('comes back', () => {
    for (const countdown of [steps, pauseCountdown(steps, at(3))])
      expect(readCountdown(JSON.parse(JSON.stringify(countdown)))).toEqual(countdown);
  });

  test.each([
    null,
    'task',
    {},
    { slide: 'task', steps: [], left: 5 },
    { slide: 'task', steps: [5, null], left: 5 },
    { slide: 'task', steps: [5], left: -1 },
    { slide: 'task', steps: [1e300], left: 5 },
    { slide: 3, steps: [5], left: 5 },
  ])('%j is none', (kept) => {
    expect(readCountdown(kept)).toBeUndefined();
  });
});
