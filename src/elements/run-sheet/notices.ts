/** What the facilitator has to know: the room, the clock, what the browser does not let. Told once, politely. */
import { MINUTE } from '../../model/plan.ts';
import { words } from '../../site.ts';
import type { Desk, Part } from './desk.ts';
import { find } from '../find.ts';
import { say } from '../dom.ts';
import { listClockNotices } from '../clock-notices.ts';
import { type Notice, writeNotices } from '../notice-list.ts';
import { describeStanding, isByClock, standingKey } from './standing.ts';
import type { View } from './view.ts';

const { live } = words;

/** Connects the notices and what screen readers are told. */
export function openNotices(root: HTMLElement, desk: Desk): Part {
  const list = find(root, '[data-notices]');
  const status = find(root, '[data-status]');
  let told: Set<string> | undefined;
  const items = new Map<string, HTMLElement>();
  return (view) => {
    const notices = [
      ...listClockNotices(desk.link, view.reckoning.phase),
      ...listNotices(view, desk),
    ];
    writeNotices(items, list, notices);
    const topics: Notice[] = [
      { key: standingKey(view), text: describeStanding(view) },
      ...(isByClock(view) ? [{ key: 'by clock', text: live.byClockHint }] : []),
      ...(view.isStarted ? view.segments.filter(({ isNow }) => isNow) : []).map(
        ({ id, title }) => ({ key: id, text: `${live.current}: ${title}` }),
      ),
      ...notices,
    ];
    const fresh = topics.filter(({ key }) => told && !told.has(key));
    if (fresh.length > 0) say(status, fresh.map(({ text }) => text.replace(/\.?$/, '.')).join(' '));
    told = new Set(topics.map(({ key }) => key));
  };
}

function listNotices({ reckoning, session, now, isStarted }: View, desk: Desk): Notice[] {
  const { phase, overtime = 0 } = reckoning;
  const { until } = session;
  const notices: Notice[] = [];
  if (phase === 'over')
    notices.push({
      key: 'over',
      text: live.overLong,
      actions: [{ text: live.newSession, act: () => desk.reset() }],
    });
  if (until !== undefined && overtime >= MINUTE)
    notices.push({
      key: 'room',
      text: live.roomOver(Math.floor(overtime / MINUTE), words.clockTime(until)),
    });
  if (until !== undefined && isStarted) {
    const left = Math.ceil((until - now) / MINUTE);
    if (left <= 0) notices.push({ key: 'room past', text: live.roomPast(words.clockTime(until)) });
    else if (left <= 10)
      notices.push({
        key: left <= 5 ? 'room 5' : 'room 10',
        text: live.roomLeft(left, words.clockTime(until)),
      });
  }
  if (!desk.link.isKept()) notices.push({ key: 'kept', text: live.notKept });
  if (!desk.link.isLinked) notices.push({ key: 'linked', text: live.notLinked });
  return notices;
}
