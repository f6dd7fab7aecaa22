import { describe, expect, test } from 'vitest';
import { changeSegment, enterSlide, newSession, type Session } from '../../../src/model/session.ts';
import {
  applyChanges,
  changeShared,
  isBehind,
  listChanges,
  type PartChange,
  readChanges,
  type SharedSession,
  sharedFrom,
} from '../../../src/model/shared-session.ts';
import { at, started } from './timed-plan.ts';

const nothing = sharedFrom([]);
const change = (shared: SharedSession, window: string, run: (session: Session) => Session) =>
  changeShared(shared, run(shared.session), window);
/** Windows hear of each other's changes in this order. */
const hear = (shared: SharedSession, ...lists: PartChange[][]) =>
  lists.reduce((all, list) => applyChanges(all, list), shared);

describe('windows that change a session at once', () => {
  const [deck, showing] = change(nothing, 'deck', (session) => enterSlide(session, 'why', at(0)));
  const [sheet, starting] = change(nothing, 'sheet', (session) => ({ ...session, start: at(0) }));

  test('lose nothing of each other', () => {
    for (const shared of [hear(deck, starting), hear(sheet, showing)])
      expect(shared.session).toMatchObject({ slide: 'why', start: at(0) });
  });

  test('agree on the same part, whoever hears first', () => {
    const [one, first] = change(deck, 'a', (session) => ({ ...session, people: 8 }));
    const [two, second] = change(deck, 'b', (session) => ({ ...session, people: 25 }));
    expect(hear(one, second).session.people).toBe(25);
    expect(hear(two, first).session.people).toBe(25);
    // Whoever has seen both goes beyond them.
    const [, third] = change(hear(one, second), 'a', (session) => ({ ...session, people: 9 }));
    expect(hear(two, third, first).session.people).toBe(9);
  });

  test('change segments apart from each other, and take changes back', () => {
    const [one, stretched] = change(deck, 'a', (session) =>
      changeSegment(session, 'work', { extra: 1 }),
    );
    const [two, skipped] = change(deck, 'b', (session) =>
      changeSegment(session, 'talk', { skipped: true }),
    );
    const both = { work: { extra: 1 }, talk: { skipped: true } };
    expect(hear(one, skipped).session.changes).toEqual(both);
    expect(hear(two, stretched).session.changes).toEqual(both);
    const [, back] = change(hear(one, skipped), 'a', (session) =>
      changeSegment(session, 'work', { extra: 0 }),
    );
    expect(hear(two, stretched, back).session.changes).toEqual({ talk: { skipped: true } });
  });

  test('tell a window that begins anew what they know', () => {
    const [known] = change(deck, 'deck', (session) => ({ ...session, start: at(0) }));
    const [anew, fresh] = change(nothing, 'anew', (session) => ({
      ...session,
      slide: 'title',
      people: 8,
    }));
    expect(isBehind(fresh, known)).toBe(true);
    const told = hear(anew, listChanges(known));
    expect(told.session).toMatchObject({ start: at(0), people: 8 });
    expect(hear(known, fresh).session).toEqual(told.session);
    expect(isBehind(listChanges(told), told)).toBe(false);
  });

  test('hear nothing new twice', () => {
    expect(applyChanges(deck, showing)).toBe(deck);
    expect(change(deck, 'deck', (session) => session)).toEqual([deck, []]);
  });
});

describe('what was kept', () => {
  test('comes back with all that was changed', () => {
    const [shared] = change(nothing, 'deck', () =>
      changeSegment(started({ people: 8, online: true }), 'work', { cut: true }),
    );
    const text = JSON.stringify(listChanges(shared));
    expect(sharedFrom(readChanges(text))).toEqual(shared);
  });

  test.each([undefined, '', '{', 'null', '{"start":5}', '[1,{"part":"start"}]'])(
    '%s is a new one',
    (text) => {
      expect(sharedFrom(readChanges(text)).session).toEqual(newSession());
    },
  );

  test('a damaged value counts as not set', () => {
    const changes = [{ part: 'start', value: 'ten', stamp: [1, 'a'] as const }];
    expect(applyChanges(nothing, changes).session.start).toBeUndefined();
  });
});
