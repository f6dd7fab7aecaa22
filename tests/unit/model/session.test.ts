import { describe, expect, test } from 'vitest';
import {
  changeSegment,
  countTime,
  elapsedTime,
  enterSegment,
  enterSlide,
  forgetPlace,
  leaveOut,
  newSession,
  pause,
  readSession,
  resetTime,
  resume,
  shiftClock,
  spentOn,
  startAt,
} from '../../../src/model/session.ts';
import { startCountdown, timeLeft } from '../../../src/model/countdown.ts';
import { at, minutes, started, TEN } from './timed-plan.ts';

describe('what was kept', () => {
  test('comes back as it was', () => {
    const session = {
      ...started({ variant: 60, until: at(90), people: 25, online: true }),
      ...{ slide: 'task', spent: { title: 5 }, changes: { work: { extra: 2, cut: true } } },
      countdown: startCountdown('task', minutes(4), [1, 1], at(3)),
    };
    expect(readSession(JSON.stringify(session))).toEqual(session);
  });

  test.each([undefined, '', '{', 'null', '[]', '"later"', '7'])('%s is a new one', (text) => {
    expect(readSession(text)).toEqual(newSession());
  });

  test('what is damaged or foreign counts as not set', () => {
    const kept = {
      variant: 'long',
      start: '2026-11-27',
      until: 1e300,
      paused: -5,
      people: 2.5,
      slide: 4,
      spent: { title: 'long', why: -3, task: 5 },
      changes: { work: 'cut', talk: { extra: '4', cut: 1, skipped: true }, pause: { extra: 1e9 } },
      countdown: { slide: 'task', steps: [1, 'two'], left: 5 },
      online: 'yes',
      later: true,
    };
    expect(readSession(JSON.stringify(kept))).toEqual({
      ...newSession(),
      spent: { task: 5 },
      changes: { talk: { skipped: true }, pause: {} },
    });
  });

  test.each([0, -3, 1000, 1.5, '8', null])('%s is no number of people', (people) => {
    expect(readSession(JSON.stringify({ people })).people).toBeUndefined();
  });
});

describe('the time', () => {
  test('is none without a start, and negative before it', () => {
    expect(elapsedTime(newSession(), TEN)).toBe(0);
    expect(elapsedTime(started(), at(-5))).toBe(minutes(-5));
  });

  test('stands while it is paused', () => {
    const paused = pause(started(), at(10));
    expect(elapsedTime(paused, at(25))).toBe(minutes(10));
    expect(pause(paused, at(20))).toBe(paused);
    const resumed = resume(paused, at(25));
    expect(elapsedTime(resumed, at(30))).toBe(minutes(15));
    expect(resume(resumed, at(30))).toBe(resumed);
    expect(elapsedTime(pause(resumed, at(30)), at(60))).toBe(minutes(15));
  });

  test('can’t be paused before it runs', () => {
    expect(pause(newSession(), TEN)).toEqual(newSession());
    expect(pause(started(), at(-1))).toEqual(started());
  });

  test('starts anew with another start, without the old pauses', () => {
    const again = startAt(pause(started(), at(10)), at(20), at(30));
    expect(elapsedTime(again, at(30))).toBe(minutes(10));
    expect(startAt(again, undefined, at(31))).toMatchObject({ start: undefined, paused: 0 });
  });

  test('starts on another day, and the room’s end goes along', () => {
    const day = minutes(24 * 60);
    const set = started({ until: at(90) });
    expect(startAt(set, TEN + day, at(600)).until).toBe(at(90) + day);
    expect(startAt(set, at(10), at(10)).until).toBe(at(90));
  });

  test('a clock that was set back adds nothing to a pause', () => {
    expect(elapsedTime(pause(started(), at(10)), at(5))).toBe(minutes(5));
    expect(resume(pause(started(), at(10)), at(5)).paused).toBe(0);
  });
});

describe('the time on a slide', () => {
  test('counts from when it shows to when another does', () => {
    const first = enterSlide(started(), 'title', TEN);
    const second = enterSlide(first, 'why', at(4));
    expect(second.spent).toEqual({ title: minutes(4) });
    expect(spentOn(second, 'why', at(9))).toBe(minutes(5));
    expect(spentOn(second, 'title', at(9))).toBe(minutes(4));
    expect(enterSlide(second, 'title', at(9)).spent).toEqual({
      title: minutes(4),
      why: minutes(5),
    });
  });

  test('counts nothing before the start, in a pause, or twice when the clock was set back', () => {
    const early = enterSlide(started(), 'title', at(-20));
    expect(spentOn(early, 'title', at(-1))).toBe(0);
    expect(spentOn(early, 'title', at(2))).toBe(minutes(2));
    const paused = pause(early, at(2));
    expect(spentOn(paused, 'title', at(9))).toBe(minutes(2));
    expect(spentOn(resume(paused, at(9)), 'title', at(10))).toBe(minutes(3));
    expect(spentOn(countTime(early, at(5)), 'title', at(3))).toBe(minutes(5));
  });

  test('the same slide again changes nothing', () => {
    const session = enterSlide(started(), 'title', TEN);
    expect(enterSlide(session, 'title', at(3))).toBe(session);
  });
});

describe('where the room is', () => {
  test('a segment counts as its first slide, a break as none', () => {
    const work = enterSegment(
      started(),
      { id: 'work', slides: [{ id: 'task', title: '', share: 1, steps: [] }] },
      at(12),
    );
    expect(work).toMatchObject({ segment: 'work', slide: 'task' });
    const pausing = enterSegment(work, { id: 'pause', slides: [] }, at(30));
    expect(pausing).toMatchObject({ segment: 'pause', slide: undefined });
    expect(pausing.spent).toEqual({ task: minutes(18) });
    expect(enterSlide(pausing, 'close', at(40)).segment).toBeUndefined();
  });

  test('is forgotten where nobody would say so', () => {
    expect(forgetPlace(enterSlide(started(), 'title', TEN)).slide).toBeUndefined();
  });
});

describe('changes', () => {
  test('of a segment add up, and are forgotten when they change nothing', () => {
    const cut = changeSegment(changeSegment(started(), 'work', { cut: true }), 'work', {
      extra: 2,
    });
    expect(cut.changes).toEqual({ work: { cut: true, extra: 2 } });
    const none = changeSegment(cut, 'work', { cut: false, extra: 0 });
    expect(none.changes).toEqual({});
  });

  test('and the time are forgotten with a reset, what was set up is not', () => {
    const run = changeSegment(
      enterSlide(started({ variant: 30, people: 8, until: at(70), online: true }), 'why', at(3)),
      'work',
      { skipped: true },
    );
    expect(resetTime(run)).toEqual({
      ...newSession(),
      ...{ variant: 30, people: 8, until: at(70), online: true, slide: 'why' },
    });
  });
});

describe('a clock', () => {
  const running = enterSlide(started({ until: at(90) }), 'title', TEN);

  test('that was set back moves what has begun, and not the room’s end', () => {
    const shifted = shiftClock(running, minutes(-60), at(-40));
    expect(elapsedTime(shifted, at(-40))).toBe(minutes(20));
    expect(spentOn(shifted, 'title', at(-40))).toBe(minutes(20));
    expect(shifted.until).toBe(at(90));
    const paused = shiftClock(pause(running, at(10)), minutes(-60), at(-30));
    expect(elapsedTime(paused, at(-20))).toBe(minutes(10));
  });

  test('leaves a start that lies ahead, which was read from a clock on the wall', () => {
    expect(shiftClock(running, minutes(-60), at(-65)).start).toBe(TEN);
    expect(shiftClock(newSession(), minutes(-60), TEN)).toEqual(newSession());
  });

  test('moves a countdown along', () => {
    const counting = { ...running, countdown: startCountdown('title', minutes(5), [], at(2)) };
    const { countdown } = shiftClock(counting, minutes(-60), at(-57));
    expect(countdown && timeLeft(countdown, at(-57))).toBe(minutes(4));
  });
});

describe('time that is left out', () => {
  const running = enterSlide(started({ until: at(90) }), 'title', TEN);

  test('counts as a pause: the start stays', () => {
    const left = leaveOut(running, minutes(15), at(20));
    expect(left).toMatchObject({ start: TEN, until: at(90), paused: minutes(15) });
    expect(elapsedTime(left, at(20))).toBe(minutes(5));
    expect(spentOn(left, 'title', at(20))).toBe(minutes(5));
  });

  test('is never more than has passed', () => {
    expect(elapsedTime(leaveOut(running, minutes(60), at(20)), at(20))).toBe(0);
  });

  test('is none in a pause and before the start', () => {
    const paused = pause(running, at(5));
    expect(leaveOut(paused, minutes(15), at(20))).toBe(paused);
    expect(leaveOut(running, minutes(15), at(-5)).paused).toBe(0);
    const none = newSession();
    expect(leaveOut(none, minutes(15), TEN)).toBe(none);
  });

  test('holds a countdown', () => {
    const counting = { ...running, countdown: startCountdown('title', minutes(5), [], at(2)) };
    const { countdown } = leaveOut(counting, minutes(15), at(18));
    expect(countdown && timeLeft(countdown, at(18))).toBe(minutes(4));
  });
});
