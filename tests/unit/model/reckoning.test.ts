import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../src/model/plan.ts';
import {
  proposeCuts,
  reckon,
  scheduleSession,
  slideTime,
  startSession,
  variantOf,
} from '../../../src/model/reckoning.ts';
import {
  changeSegment,
  enterSegment,
  enterSlide,
  newSession,
  pause,
  resume,
  type Session,
  spentOn,
} from '../../../src/model/session.ts';
import { at, minutes, plan, started } from './timed-plan.ts';

/** A session that shows a slide since so many minutes after ten. */
const showing = (slide: string, since: number, session: Session = started()) =>
  enterSlide(session, slide, at(since));
const segmentOf = (id: string) => {
  const found = plan.segments.find((segment) => segment.id === id);
  if (!found) throw new Error(`There is no segment ${id}.`);
  return found;
};
const lateAt = (session: Session, minute: number) =>
  reckon(plan, session, at(minute)).late / MINUTE;
const states = (session: Session, minute: number) =>
  reckon(plan, session, at(minute)).segments.map(({ state }) => state);
/** From and to of each segment, in minutes after ten. */
const times = (session: Session, minute: number) =>
  reckon(plan, session, at(minute)).segments.map(({ from = NaN, to = NaN }) => [
    (from - at(0)) / MINUTE,
    (to - at(0)) / MINUTE,
  ]);

describe('the schedule', () => {
  const lengths = (session: Session) =>
    scheduleSession(plan, session).map(({ segment, minutes: length }) => [segment.id, length]);

  test('has the segments of the chosen variant', () => {
    expect(lengths(started({ variant: 30 }))).toEqual([
      ['opening', 10],
      ['work', 20],
    ]);
  });

  test.each([undefined, 45, NaN])('is the usual one for the variant %s', (variant) => {
    expect(variantOf(plan, { variant })).toBe(60);
  });

  test('has cut, stretched and skipped segments, none below 0', () => {
    let session = changeSegment(started(), 'work', { cut: true, extra: 3 });
    session = changeSegment(session, 'opening', { extra: -14 });
    session = changeSegment(session, 'pause', { skipped: true, extra: 5 });
    expect(scheduleSession(plan, session).map(({ minutes: length }) => length)).toEqual([
      0, 13, 0, 20,
    ]);
    expect(scheduleSession(plan, session).map(({ offset }) => offset / MINUTE)).toEqual([
      0, 0, 13, 13,
    ]);
  });

  test('a cut that saves nothing in a variant changes nothing', () => {
    expect(lengths(changeSegment(started(), 'pause', { cut: true }))).toContainEqual(['pause', 10]);
  });

  test('gives a slide its share, and one of another variant nothing', () => {
    expect(slideTime(plan, newSession(), 'write')).toBe(minutes(15));
    expect(slideTime(plan, changeSegment(newSession(), 'work', { cut: true }), 'write')).toBe(
      minutes(7.5),
    );
    expect(slideTime(plan, started({ variant: 30 }), 'close')).toBe(0);
  });
});

describe('late and ahead', () => {
  test('within its time a slide is on time, wherever it stands', () => {
    const session = showing('write', 15);
    for (const minute of [15, 20, 30]) expect(lateAt(session, minute)).toBe(0);
  });

  test('behind when the slide’s time is used up', () => {
    expect(lateAt(showing('task', 10), 19)).toBe(4);
    expect(reckon(plan, showing('task', 10), at(19)).finish).toBe(at(64));
  });

  test('ahead when a slide shows before its time', () => {
    expect(lateAt(showing('close', 33), 33)).toBe(-7);
    expect(reckon(plan, showing('close', 33), at(33)).finish).toBe(at(53));
    // It catches up with its own time.
    expect(lateAt(showing('close', 33), 45)).toBe(0);
  });

  test('follows the time where nobody says where the room is', () => {
    expect(lateAt(started(), 25)).toBe(0);
    expect(states(started(), 25)).toEqual(['done', 'now', 'ahead', 'ahead']);
    expect(lateAt(started(), 66)).toBe(6);
    expect(states(started(), 66)).toEqual(['done', 'done', 'done', 'now']);
  });

  test('a segment without a slide has its whole time', () => {
    const pausing = enterSegment(showing('write', 15), segmentOf('pause'), at(30));
    expect(lateAt(pausing, 38)).toBe(0);
    expect(lateAt(pausing, 43)).toBe(3);
    expect(states(pausing, 43)).toEqual(['done', 'done', 'now', 'ahead']);
  });

  test('who says the segment alone has its whole time, too', () => {
    const here = enterSegment(started(), segmentOf('work'), at(10));
    expect(lateAt(here, 28)).toBe(0);
    expect(lateAt(here, 32)).toBe(2);
    // A slide that the deck shows is more exact.
    expect(lateAt(showing('write', 12, here), 12)).toBe(-3);
  });

  test('a slide that the variant does not have says nothing', () => {
    const session = showing('close', 5, started({ variant: 30 }));
    expect(reckon(plan, session, at(5)).current?.segment.id).toBe('opening');
    expect(lateAt(session, 5)).toBe(0);
  });

  test('stretching makes late, skipping and cutting ahead', () => {
    expect(lateAt(changeSegment(started(), 'work', { extra: 3 }), 5)).toBe(3);
    expect(lateAt(changeSegment(started(), 'pause', { skipped: true }), 5)).toBe(-10);
    expect(lateAt(changeSegment(started(), 'talk', { cut: true }), 5)).toBe(-8);
  });

  test('a skipped segment that shows has no time left', () => {
    const session = changeSegment(showing('task', 10), 'work', { skipped: true });
    expect(lateAt(session, 14)).toBe(-16);
    expect(states(session, 14)).toEqual(['done', 'now', 'ahead', 'ahead']);
  });

  test('a pause moves the end, and makes nobody late', () => {
    const paused = pause(showing('write', 15), at(20));
    expect(reckon(plan, paused, at(35))).toMatchObject({
      phase: 'paused',
      late: 0,
      finish: at(75),
    });
    const resumed = resume(paused, at(35));
    expect(lateAt(resumed, 45)).toBe(0);
    expect(lateAt(resumed, 46)).toBe(1);
  });
});

describe('the phase', () => {
  test('is unset without a start: nothing has a time', () => {
    const reckoning = reckon(plan, newSession(), at(0));
    expect(reckoning).toMatchObject({
      phase: 'unset',
      elapsed: 0,
      late: 0,
      remaining: minutes(60),
    });
    expect(reckoning.finish).toBeUndefined();
    expect(reckoning.overtime).toBeUndefined();
    expect(reckoning.current).toBeUndefined();
    expect(reckoning.segments.every(({ from }) => from === undefined)).toBe(true);
  });

  test('before the start everything is ahead, or where the deck waits', () => {
    expect(reckon(plan, started(), at(-15))).toMatchObject({
      phase: 'before',
      elapsed: minutes(-15),
      finish: at(60),
      late: 0,
    });
    expect(states(started(), -15)).toEqual(['ahead', 'ahead', 'ahead', 'ahead']);
    expect(states(showing('title', -20), -15)).toEqual(['now', 'ahead', 'ahead', 'ahead']);
    expect(times(showing('title', -20), -15)).toEqual(times(started(), -15));
    // Kept by an older version, or the clock was set back.
    expect(reckon(plan, started({ pauses: [{ from: at(5) }] }), at(-15))).toMatchObject({
      phase: 'before',
      late: 0,
    });
  });

  test('is over hours after the promised end', () => {
    expect(reckon(plan, started(), at(239)).phase).toBe('running');
    expect(reckon(plan, started({ until: at(60) }), at(241))).toMatchObject({
      phase: 'over',
      late: 0,
      remaining: 0,
      overtime: undefined,
    });
    expect(states(showing('title', 0), 241)).toEqual(['done', 'done', 'done', 'done']);
  });

  test('is over, too, when a pause was forgotten', () => {
    const paused = pause(started(), at(20));
    expect(reckon(plan, paused, at(100)).phase).toBe('paused');
    expect(reckon(plan, paused, at(300)).phase).toBe('over');
    expect(reckon(plan, resume(paused, at(300)), at(300)).phase).toBe('running');
  });
});

describe('where the room is', () => {
  test.each([
    ['known by the slide', showing('task', 12), true],
    [
      'known by the segment that was named',
      enterSegment(started(), segmentOf('pause'), at(31)),
      true,
    ],
    ['unknown while nobody said', started(), false],
    ['unknown while a slide shows that no segment has', showing('gone', 12), false],
  ])('is %s', (_, session, isPlaceKnown) => {
    expect(reckon(plan, session, at(15))).toMatchObject({ isPlaceKnown });
  });
});

describe('the times of the segments', () => {
  test('are the plan’s while on time', () => {
    const planned = [
      [0, 10],
      [10, 30],
      [30, 40],
      [40, 60],
    ];
    expect(times(started(), -10)).toEqual(planned);
    expect(times(showing('write', 15), 20)).toEqual(planned);
  });

  test('move with the delay from the one that runs on', () => {
    expect(times(showing('task', 10), 19)).toEqual([
      [0, 10],
      [10, 34],
      [34, 44],
      [44, 64],
    ]);
  });

  test('never begin or end in the future for what has begun or ended', () => {
    expect(times(showing('close', 33), 33)).toEqual([
      [0, 10],
      [10, 30],
      [30, 33],
      [33, 53],
    ]);
  });

  test('a pause moves what is to come and not what was', () => {
    const paused = pause(showing('write', 15), at(20));
    expect(times(paused, 35)).toEqual([
      [0, 10],
      [10, 45],
      [45, 55],
      [55, 75],
    ]);
    const resumed = resume(paused, at(35));
    expect(times(resumed, 35)).toEqual(times(paused, 35));
    expect(times(showing('close', 55, resumed), 56)).toEqual([
      [0, 10],
      [10, 45],
      [45, 55],
      [55, 75],
    ]);
  });

  test('run over midnight', () => {
    const start = new Date(2026, 10, 27, 23, 30).getTime();
    const reckoning = reckon(plan, { ...started(), start }, start + minutes(45));
    expect(reckoning.current?.segment.id).toBe('talk');
    expect(new Date(reckoning.finish ?? 0).getDate()).toBe(28);
  });
});

describe('a start', () => {
  const start = (session: Session, from: number | undefined, now: number, isPlaceKnown = false) =>
    startSession(plan, session, from === undefined ? undefined : at(from), at(now), isPlaceKnown);
  const changed = changeSegment(
    pause(showing('write', 15, started({ people: 8 })), at(20)),
    'talk',
    { cut: true },
  );

  test('keeps what was prepared, and the place only where somebody says it', () => {
    const prepared = changeSegment(enterSlide(newSession(), 'why', at(-600)), 'talk', {
      cut: true,
    });
    expect(start(prepared, 0, 0)).toMatchObject({
      start: at(0),
      slide: undefined,
      changes: { talk: { cut: true } },
    });
    expect(start(prepared, 0, 0, true).slide).toBe('why');
  });

  test('that is corrected while it runs keeps the place, the pauses and the changes', () => {
    const { start: _, ...rest } = changed;
    expect(start(changed, 2, 30)).toEqual({ ...rest, start: at(2) });
  });

  test('after an old session begins anew', () => {
    const again = start(changed, 1440, 1440);
    expect(again).toMatchObject({ start: at(1440), people: 8, changes: {}, pauses: [] });
    expect(again.slide).toBeUndefined();
    expect(spentOn(again, 'write', at(1445))).toBe(0);
  });

  test('can be taken back', () => {
    expect(start(started(), undefined, -10).start).toBeUndefined();
  });
});

describe('the room’s end', () => {
  test('is reckoned against the finish, also before the start and in a pause', () => {
    const overtime = (session: Session, minute: number) =>
      (reckon(plan, session, at(minute)).overtime ?? NaN) / MINUTE;
    expect(overtime(started({ until: at(65) }), 20)).toBe(-5);
    expect(overtime(started({ until: at(50) }), -30)).toBe(10);
    expect(overtime(pause(started({ until: at(65) }), at(10)), 20)).toBe(5);
  });
});

describe('cut proposals', () => {
  const propose = (session: Session, minute: number) =>
    proposeCuts(reckon(plan, session, at(minute))).map(({ segment, saves, needed }) => [
      segment.id,
      saves,
      needed,
    ]);

  test('are none while on time, or less than a minute late', () => {
    expect(propose(started(), 20)).toEqual([]);
    expect(propose(showing('why', 5), 10.9)).toEqual([]);
  });

  test('stand in the run sheet’s order, and only as many as are enough are needed', () => {
    expect(propose(showing('why', 5), 13)).toEqual([
      ['talk', 8, true],
      ['work', 10, false],
    ]);
    expect(propose(showing('why', 5), 19)).toEqual([
      ['talk', 8, true],
      ['work', 10, true],
    ]);
  });

  test('have what to do and to say', () => {
    expect(proposeCuts(reckon(plan, showing('why', 5), at(13)))[0]).toMatchObject({
      what: 'One voice.',
      bridge: 'The rest by mail.',
    });
  });

  test('have the segment that runs as long as its minutes are ahead', () => {
    // 5 behind at the first slide of the segment: its 15 other minutes are still to come.
    expect(propose(showing('task', 10), 20)).toEqual([
      ['talk', 8, true],
      ['work', 10, false],
    ]);
    expect(propose(showing('write', 10), 33)).toEqual([['talk', 8, true]]);
  });

  test('leave out what is done, cut, skipped or shorter than the cut', () => {
    const late = showing('why', 5);
    expect(propose(changeSegment(late, 'talk', { cut: true }), 30)).toEqual([['work', 10, true]]);
    expect(propose(changeSegment(late, 'talk', { skipped: true }), 45)).toEqual([
      ['work', 10, true],
    ]);
    expect(propose(changeSegment(late, 'talk', { extra: -13 }), 30)).toEqual([['work', 10, true]]);
    expect(propose(showing('close', 40), 66)).toEqual([]);
  });

  test('come with the room’s end, also before the start', () => {
    expect(propose(started({ until: at(55) }), -30)).toEqual([
      ['talk', 8, true],
      ['work', 10, false],
      ['opening', 5, false],
    ]);
    expect(propose(started({ until: at(40) }), 0)).toEqual([
      ['talk', 8, true],
      ['work', 10, true],
      ['opening', 5, true],
    ]);
  });

  test('are none for a session that is over', () => {
    expect(propose(showing('title', 0, started({ until: at(50) })), 500)).toEqual([]);
  });
});
