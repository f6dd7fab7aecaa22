import { describe, expect, test } from 'vitest';
import {
  clockJump,
  clockOf,
  dayOf,
  momentAfter,
  momentOf,
  momentOn,
  startOn,
} from '../../../src/model/clock.ts';
import { MINUTE } from '../../../src/model/plan.ts';

const on = (day: number, hours: number, minutes: number) =>
  new Date(2026, 10, day, hours, minutes).getTime();

const june = (day: number, hours: number, minutes: number) =>
  new Date(2027, 5, day, hours, minutes).getTime();

describe('a start as it is typed', () => {
  test.each([
    ['is today’s, ahead', '14:05', on(27, 9, 30), on(27, 14, 5)],
    ['is today’s, while its session runs', '9:00', on(27, 9, 30), on(27, 9, 0)],
    ['is today’s in its last minute', '09:00', on(27, 10, 0), on(27, 9, 0)],
    ['is tomorrow’s, when today’s session is over', '09:00', on(27, 20, 0), on(28, 9, 0)],
    ['is yesterday’s after midnight, while it runs', '23:30', on(28, 0, 10), on(27, 23, 30)],
    ['is today’s before midnight', '23:30', on(27, 23, 0), on(27, 23, 30)],
    ['is tomorrow’s right after midnight', '00:15', on(27, 23, 0), on(28, 0, 15)],
    ['may have seconds', '14:05:30', on(27, 9, 30), on(27, 14, 5)],
  ])('%s', (_, clock, now, moment) => {
    expect(momentOf(clock, now, 60)).toBe(moment);
  });

  test.each(['', 'soon', '25:00', '12:75', '1405'])('“%s” is none', (clock) => {
    expect(momentOf(clock, on(27, 9, 0), 60)).toBeUndefined();
  });
});

describe('a start on a chosen day', () => {
  test.each([
    ['is that day’s, ahead', '2026-12-01', '09:30', on(27, 10, 0), on(31, 9, 30)],
    ['is that day’s, however far ahead', '2027-06-15', '14:05', on(27, 10, 0), june(15, 14, 5)],
    ['is today’s, while its session runs', '2026-11-27', '09:30', on(27, 10, 0), on(27, 9, 30)],
    ['is the next one, when the day’s is over', '2026-11-27', '07:00', on(27, 10, 0), on(28, 7, 0)],
    ['is the next one, when the day was', '0202-12-01', '11:00', on(27, 10, 0), on(27, 11, 0)],
    ['is the next one without a day', '', '11:00', on(27, 10, 0), on(27, 11, 0)],
  ])('%s', (_, day, clock, now, moment) => {
    expect(startOn(day, clock, now, 60)).toBe(moment);
  });

  test('has the time of day that the clock shows then, over a change of the clocks', () => {
    // Whatever the zone, one of these lies on the other side of a change where there is one.
    for (const day of ['2026-12-01', '2027-03-28', '2027-04-30', '2027-10-31']) {
      const moment = momentOn(day, '09:30') ?? NaN;
      expect([dayOf(moment), clockOf(moment)]).toEqual([day, '09:30']);
    }
  });

  test.each([
    ['', '09:30'],
    ['2026-12-01', ''],
    ['tomorrow', '09:30'],
  ])('needs both, unlike “%s” and “%s”', (day, clock) => {
    expect(momentOn(day, clock)).toBeUndefined();
  });

  test('begins with midnight', () => {
    expect(momentOn('2026-12-01', '00:00')).toBe(on(31, 0, 0));
  });
});

test('a moment’s day is as a date field has it', () => {
  expect(dayOf(on(27, 23, 59))).toBe('2026-11-27');
  expect(dayOf(june(5, 0, 0))).toBe('2027-06-05');
});

test('the room’s end is the first such time from the start on', () => {
  expect(momentAfter('11:00', on(27, 10, 0))).toBe(on(27, 11, 0));
  expect(momentAfter('10:00', on(27, 10, 0))).toBe(on(27, 10, 0));
  expect(momentAfter('00:30', on(27, 23, 30))).toBe(on(28, 0, 30));
  expect(momentAfter('', on(27, 10, 0))).toBeUndefined();
});

test('a moment’s time of day is as a time field has it', () => {
  expect(clockOf(on(27, 9, 5))).toBe('09:05');
  expect(clockOf(on(28, 0, 0))).toBe('00:00');
});

describe('two looks at the clocks', () => {
  const jump = (wall: number, steady: number) =>
    clockJump({ wall: on(27, 10, 0), steady: 500 }, { wall: on(27, 10, 0) + wall, steady });

  test.each([
    ['ran on', MINUTE, 500 + MINUTE, 0],
    ['drifted', MINUTE + 2000, 500 + MINUTE, 0],
    ['was set back', -59 * MINUTE, 500 + MINUTE, -60 * MINUTE],
    ['was set ahead, or the device slept', 21 * MINUTE, 500 + MINUTE, 20 * MINUTE],
  ])('the clock %s', (_, wall, steady, expected) => {
    expect(jump(wall, steady)).toBe(expected);
  });
});
