/** What the facilitator has to know: the room, the clock, what the browser does not let. Told once, politely. */
import { MINUTE } from '../../model/plan.ts';
import { leaveOut } from '../../model/session.ts';
import { words } from '../../site.ts';
import { watchClock } from '../clock-watch.ts';
import type { Desk, Part } from './desk.ts';
import { find, say } from './dom.ts';
import { describeStanding, standingKey } from './standing.ts';
import type { View } from './view.ts';

const { live } = words;

interface Action {
  text: string;
  act: () => void;
}

interface Notice {
  /** Changes when it is worth telling again. */
  key: string;
  text: string;
  actions?: Action[];
}

/** Jumps below this are told to nobody. */
const WORTH_TELLING = MINUTE / 2;

/** Connects the notices and what screen readers are told. */
export function openNotices(root: HTMLElement, desk: Desk, refresh: () => void): Part {
  const list = find(root, '[data-notices]');
  const status = find(root, '[data-status]');
  const jumps = watchJumps(desk, refresh);
  let told: Set<string> | undefined;
  let written = '';
  return (view) => {
    const notices = [...jumps(view), ...listNotices(view, desk)];
    const text = JSON.stringify(notices);
    if (text !== written) write(list, notices);
    written = text;
    const topics: Notice[] = [
      { key: standingKey(view), text: describeStanding(view) },
      ...(view.isStarted ? view.segments.filter(({ isNow }) => isNow) : []).map(
        ({ id, title }) => ({ key: id, text: `${live.current}: ${title}` }),
      ),
      ...notices,
    ];
    const fresh = topics.filter(({ key }) => told && !told.has(key));
    if (fresh.length > 0) say(status, fresh.map((topic) => topic.text).join('. '));
    told = new Set(topics.map(({ key }) => key));
  };
}

/** The notices of the clock, until they are understood. */
function watchJumps({ link }: Desk, refresh: () => void) {
  let jump: { by: number; isMoved: boolean; paused: number } | undefined;
  watchClock(link, (by, isMoved) => {
    if (Math.abs(by) >= WORTH_TELLING) jump = { by, isMoved, paused: link.read().paused };
  });
  const forget = () => {
    jump = undefined;
    refresh();
  };
  return ({ session, isStarted }: View): Notice[] => {
    // Once another window has left the time out, there is nothing left to do here.
    if (jump && (!isStarted || session.paused !== jump.paused)) jump = undefined;
    if (!jump) return [];
    const { by, isMoved } = jump;
    const minutes = Math.round(Math.abs(by) / MINUTE);
    const close = { text: live.understood, act: forget };
    if (by < 0) return [{ key: 'clock', text: live.clockBack(minutes, isMoved), actions: [close] }];
    const leave = {
      text: live.leaveOut(minutes),
      act: () => link.update((current, now) => leaveOut(current, by, now)),
    };
    const paused = session.pausedAt !== undefined;
    if (paused) return [];
    return [{ key: 'slept', text: live.clockAhead(minutes), actions: [leave, close] }];
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
      text: live.roomOver(Math.floor(overtime / MINUTE), live.clock(until)),
    });
  if (until !== undefined && isStarted) {
    const left = Math.ceil((until - now) / MINUTE);
    if (left <= 0) notices.push({ key: 'room past', text: live.roomPast(live.clock(until)) });
    else if (left <= 10)
      notices.push({
        key: left <= 5 ? 'room 5' : 'room 10',
        text: live.roomLeft(left, live.clock(until)),
      });
  }
  if (!desk.link.isKept()) notices.push({ key: 'kept', text: live.notKept });
  if (!desk.link.isLinked) notices.push({ key: 'linked', text: live.notLinked });
  return notices;
}

function write(list: HTMLElement, notices: readonly Notice[]) {
  list.replaceChildren(
    ...notices.map(({ text, actions = [] }) => {
      const item = document.createElement('li');
      item.append(text);
      for (const action of actions) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button';
        button.textContent = action.text;
        button.addEventListener('click', action.act);
        item.append(button);
      }
      return item;
    }),
  );
}
