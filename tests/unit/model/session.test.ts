import { describe, expect, test } from 'vitest';
import {
  answerJump,
  changeSegment,
  correctStart,
  elapsedTime,
  enterSegment,
  enterSlide,
  forgetPlace,
  isPaused,
  leaveOut,
  newSession,
  noteJump,
  pause,
  resetTime,
  resume,
  type Session,
  spentIn,
  spentOn,
  startAt,
} from '../../../src/model/session.ts';
import { readSession } from '../../../src/model/kept-session.ts';
import { startCountdown, timeLeft } from '../../../src/model/countdown.ts';
import { at, minutes, started, TEN } from './timed-plan.ts';

describe('what was kept', () => {
  test('comes back as it was', () => {
    const session = {
      ...started({ variant: 60, until: at(90), people: 25, online: true }),
      ...{ slide: 'task', changes: { work: { extra: 2, cut: true } } },
      pauses: [{ from: at(2), to: at(3) }, { from: at(5) }],
      visits: [{ at: at(0), slide: 'title' }, { at: at(3), segment: 'pause' }, { at: at(4) }],
      noticed: { by: minutes(2), at: at(4) },
      jumps: [{ by: minutes(2), at: at(4) }],
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
      pauses: [7, { from: 'then' }, { from: at(1) }, { from: at(2), to: at(3), by: 'me' }],
      visits: { title: 5 },
      noticed: { by: 4 },
      jumps: [{ by: 4 }, 'then', { at: 5, by: 6, answered: true }],
      people: 2.5,
      slide: 4,
      changes: { work: 'cut', talk: { extra: '4', cut: 1, skipped: true }, pause: { extra: 1e9 } },
      countdown: { slide: 'task', steps: [1, 'two'], left: 5 },
      online: 'yes',
      later: true,
    };
    expect(readSession(JSON.stringify(kept))).toEqual({
      ...newSession(),
      pauses: [{ from: at(2), to: at(3) }],
      jumps: [{ at: 5, by: 6 }],
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

  test('starts anew without the old pauses; corrected it keeps them', () => {
    const paused = pause(started(), at(10));
    expect(elapsedTime(startAt(paused, at(20)), at(30))).toBe(minutes(10));
    expect(elapsedTime(correctStart(paused, at(4), at(12)), at(30))).toBe(minutes(6));
    expect(startAt(paused, undefined)).toMatchObject({ start: undefined, pauses: [] });
  });

  test('corrected into the future is paused no longer', () => {
    const later = correctStart(pause(started(), at(5)), at(60), at(8));
    expect(isPaused(later)).toBe(false);
    expect(elapsedTime(later, at(65))).toBe(minutes(5));
  });

  test('starts on another day, and the room’s end goes along', () => {
    const day = minutes(24 * 60);
    const set = started({ until: at(90) });
    expect(startAt(set, TEN + day).until).toBe(at(90) + day);
    expect(startAt(set, at(10)).until).toBe(at(90));
  });

  test('a clock that was set back adds nothing to a pause', () => {
    expect(elapsedTime(pause(started(), at(10)), at(5))).toBe(minutes(5));
    expect(elapsedTime(resume(pause(started(), at(10)), at(5)), at(30))).toBe(minutes(30));
  });
});

describe('the time on a slide', () => {
  test('counts from when it shows to when another does', () => {
    const first = enterSlide(started(), 'title', TEN);
    const second = enterSlide(first, 'why', at(4));
    expect(spentOn(second, 'why', at(9))).toBe(minutes(5));
    expect(spentOn(second, 'title', at(9))).toBe(minutes(4));
    const back = enterSlide(second, 'title', at(9));
    expect(spentOn(back, 'title', at(11))).toBe(minutes(6));
    expect(spentOn(back, 'why', at(11))).toBe(minutes(5));
  });

  test('counts nothing before the start, in a pause, or when the clock was set back', () => {
    const early = enterSlide(started(), 'title', at(-20));
    expect(spentOn(early, 'title', at(-1))).toBe(0);
    expect(spentOn(early, 'title', at(2))).toBe(minutes(2));
    const paused = pause(early, at(2));
    expect(spentOn(paused, 'title', at(9))).toBe(minutes(2));
    expect(spentOn(resume(paused, at(9)), 'title', at(10))).toBe(minutes(3));
    expect(spentOn(enterSlide(early, 'why', at(5)), 'why', at(3))).toBe(0);
  });

  test('the same slide again changes nothing', () => {
    const session = enterSlide(started(), 'title', TEN);
    expect(enterSlide(session, 'title', at(3))).toBe(session);
  });
});

describe('where the room is', () => {
  test('a segment counts as its first slide; a break leaves the last one on the screen', () => {
    const work = enterSegment(
      started(),
      { id: 'work', slides: [{ id: 'task', title: '', share: 1, steps: [] }] },
      at(12),
    );
    expect(work).toMatchObject({ segment: 'work', slide: 'task' });
    const pausing = enterSegment(work, { id: 'pause', slides: [] }, at(30));
    expect(pausing).toMatchObject({ segment: 'pause', slide: 'task' });
    const close = enterSlide(pausing, 'close', at(40));
    expect(close.segment).toBeUndefined();
    expect(spentOn(close, 'task', at(45))).toBe(minutes(18));
    expect(spentIn(close, { id: 'pause', slides: [] }, at(45))).toBe(minutes(10));
    expect(
      spentIn(
        close,
        { id: 'work', slides: [{ id: 'task', title: '', share: 1, steps: [] }] },
        at(45),
      ),
    ).toBe(minutes(18));
  });

  test('is forgotten where nobody would say so', () => {
    const nowhere = forgetPlace(enterSlide(started(), 'title', TEN), at(5));
    expect(nowhere.slide).toBeUndefined();
    expect(spentOn(nowhere, 'title', at(9))).toBe(minutes(5));
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
      visits: [{ at: 0, slide: 'why' }],
    });
    expect(spentOn(startAt(resetTime(run), at(60)), 'why', at(62))).toBe(minutes(2));
  });
});

describe('a clock that was set back', () => {
  const running = enterSlide(started({ until: at(90) }), 'title', TEN);
  const back = (session: Session, now: number) => noteJump(session, minutes(-60), at(now));

  test('moves what has begun, and not the room’s end', () => {
    const shifted = back(running, -40);
    expect(elapsedTime(shifted, at(-40))).toBe(minutes(20));
    expect(spentOn(shifted, 'title', at(-40))).toBe(minutes(20));
    expect(shifted.until).toBe(at(90));
    const paused = back(pause(running, at(10)), -30);
    expect(elapsedTime(paused, at(-20))).toBe(minutes(10));
    expect(shifted.jumps).toEqual([{ by: minutes(-60), at: at(-40) }]);
  });

  test('leaves a start that lies ahead, which was read from a clock on the wall', () => {
    const early = back(running, -65);
    expect(early.start).toBe(TEN);
    expect(early.jumps).toEqual([]);
    expect(back(newSession(), 0).start).toBeUndefined();
  });

  test('moves a countdown along', () => {
    const counting = { ...running, countdown: startCountdown('title', minutes(5), [], at(2)) };
    const { countdown } = back(counting, -57);
    expect(countdown && timeLeft(countdown, at(-57))).toBe(minutes(4));
  });

  test('moves once, whichever windows notice it, and again when it is set back again', () => {
    const shifted = back(running, -40);
    const later = enterSlide(shifted, 'why', at(-39));
    expect(noteJump(later, minutes(-60) + 900, at(-39))).toBe(later);
    expect(elapsedTime(back(later, -70), at(-70))).toBe(minutes(50));
  });

  test('by seconds moves, too, and is told to nobody', () => {
    const shifted = noteJump(running, -9_000, at(5));
    expect(shifted.start).toBe(TEN - 9_000);
    expect(shifted.jumps).toEqual([]);
  });
});

describe('time that the device slept', () => {
  const running = enterSlide(started({ until: at(90) }), 'title', TEN);
  const slept = (session: Session, length: number, now: number) =>
    noteJump(session, minutes(length), at(now));
  /** What is asked about first. */
  const asked = ({ jumps: [jump] }: Session) => {
    if (!jump) throw new Error('Nothing is asked.');
    return jump;
  };
  const without = (session: Session) => leaveOut(session, asked(session));

  test('counts until somebody says no, and is asked once', () => {
    const awake = slept(running, 15, 20);
    expect(elapsedTime(awake, at(20))).toBe(minutes(20));
    expect(awake.jumps).toEqual([{ by: minutes(15), at: at(20) }]);
    // Another window may look only after it woke up, a minute later.
    expect(slept(awake, 15, 21)).toBe(awake);
    const understood = answerJump(awake, asked(awake));
    expect(slept(understood, 15, 21)).toBe(understood);
    expect(leaveOut(understood, asked(awake))).toBe(understood);
  });

  test('left out is a pause: the start stays, and what was before it keeps its time', () => {
    const awake = slept(running, 15, 20);
    const left = without(awake);
    expect(left).toMatchObject({ start: TEN, until: at(90), jumps: [] });
    expect(elapsedTime(left, at(20))).toBe(minutes(5));
    expect(spentOn(left, 'title', at(20))).toBe(minutes(5));
    expect(leaveOut(left, asked(awake))).toBe(left);
  });

  test('left out later goes off the slide that showed then', () => {
    const after = enterSlide(slept(running, 15, 20), 'why', at(21));
    const left = without(pause(after, at(30)));
    expect(spentOn(left, 'title', at(33))).toBe(minutes(6));
    expect(spentOn(left, 'why', at(33))).toBe(minutes(9));
    expect(isPaused(left)).toBe(true);
    expect(elapsedTime(resume(left, at(35)), at(35))).toBe(minutes(15));
  });

  test('stays asked when the clock is set by seconds, or the device sleeps again', () => {
    const corrected = noteJump(slept(running, 15, 20), -4_000, at(21));
    expect(corrected.jumps).toEqual([{ by: minutes(15), at: at(20) - 4_000 }]);
    const again = slept(corrected, 10, 40);
    expect(again.jumps).toHaveLength(2);
    const left = without(without(again));
    expect(left.jumps).toEqual([]);
    expect(elapsedTime(left, at(40))).toBe(minutes(15) + 4_000);
  });

  test('is never more than has passed', () => {
    const corrected = correctStart(slept(running, 15, 20), at(10), at(20));
    expect(elapsedTime(without(corrected), at(20))).toBe(0);
  });

  test('is nothing to ask in a pause, before the start, and for seconds', () => {
    expect(slept(pause(running, at(3)), 15, 20).jumps).toEqual([]);
    expect(slept(running, 15, -5).jumps).toEqual([]);
    expect(slept(newSession(), 15, 0).jumps).toEqual([]);
    expect(slept(running, 0.4, 20).jumps).toEqual([]);
  });

  test('left out holds a countdown that ran, and not one that began afterwards', () => {
    const counting = { ...running, countdown: startCountdown('title', minutes(5), [], at(2)) };
    const { countdown } = without(slept(counting, 15, 18));
    expect(countdown && timeLeft(countdown, at(18))).toBe(minutes(4));
    const later = {
      ...slept(running, 15, 18),
      countdown: startCountdown('title', minutes(5), [], at(19)),
    };
    const left = without(later);
    expect(left.countdown && timeLeft(left.countdown, at(21))).toBe(minutes(3));
  });
});

describe('pauses', () => {
  test('that overlap count each moment once', () => {
    const session = started({
      pauses: [{ from: at(5), to: at(15) }, { from: at(10), to: at(20) }, { from: at(30) }],
    });
    expect(elapsedTime(session, at(25))).toBe(minutes(10));
    expect(elapsedTime(session, at(60))).toBe(minutes(15));
  });

  test('before the start do not count', () => {
    expect(elapsedTime(started({ pauses: [{ from: at(-20), to: at(5) }] }), at(10))).toBe(
      minutes(5),
    );
  });
});
