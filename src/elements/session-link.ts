/** The run of a workshop that the deck, the speaker window and the run sheet of one browser share. */
import { noteJump, type Session } from '../model/session.ts';
import {
  applyChanges,
  changeShared,
  isBehind,
  listChanges,
  readChanges,
  sharedFrom,
} from '../model/shared-session.ts';
import type { Channel } from './channel.ts';
import { watchClock } from './clock-watch.ts';
import { openStore } from './store.ts';

/** The windows that take part. */
export type Role = 'deck' | 'speaker' | 'run-sheet';

/** What windows tell each other. */
export type Message =
  /** Somebody is there, or new and asks who is. */
  | { type: 'here'; role: Role; id: string; asks: boolean }
  | { type: 'gone'; role: Role; id: string }
  /** The run has changed: the changes as JSON. */
  | { type: 'session'; changes: string }
  /** To the deck that leads: go on, back, or to a slide. */
  | { type: 'go'; to: string }
  /** The device's clock jumped: look at it. */
  | { type: 'clock' };

export const NEXT = '>';
export const PREVIOUS = '<';

export interface SessionLink {
  readonly workshop: string;
  readonly id: string;
  /** The run as it is now. */
  read(): Session;
  /** Changes the run, keeps it and tells the other windows. */
  update(change: (session: Session, now: number) => Session): void;
  /** Calls the listener after each change, whoever made it. */
  onChange(listener: (session: Session) => void): void;
  onMessage(listener: (message: Message) => void): void;
  post(message: Message): void;
  /** Whether the run is kept on the device: it survives when all windows are closed. */
  isKept(): boolean;
  /** Whether windows hear each other. */
  isLinked: boolean;
}

const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && 'type' in message;

/** Opens the run of a workshop. */
export function openSession(workshop: string, role: Role, channel: Channel): SessionLink {
  const store = openStore(`session:${workshop}`);
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const changed: ((session: Session) => void)[] = [];
  const heard: ((message: Message) => void)[] = [];
  let shared = sharedFrom(readChanges(store.read()['session']));
  let kept = store.update({});
  let mine = false;

  const tell = () => {
    for (const listener of changed) listener(shared.session);
  };
  const postAll = () =>
    channel.post({ type: 'session', changes: JSON.stringify(listChanges(shared)) });
  const keep = () => (kept = store.update({ session: JSON.stringify(listChanges(shared)) }));
  const hear = (text: string) => {
    mine = true;
    const changes = readChanges(text);
    const next = applyChanges(shared, changes);
    // A window that begins anew, since what was kept is gone, has to hear of what the others still know.
    if (isBehind(changes, shared)) postAll();
    if (next === shared) return;
    shared = next;
    // What two windows have kept at once may lack the changes of the one that was first.
    if (kept) keep();
    tell();
  };
  const change = (run: (current: Session, now: number) => Session) => {
    mine = true;
    const [next, changes] = changeShared(shared, run(shared.session, Date.now()), id);
    if (next === shared) return;
    shared = next;
    keep();
    channel.post({ type: 'session', changes: JSON.stringify(changes) });
    tell();
  };
  const lookAtClock = watchClock((by) => {
    change((current, now) => noteJump(current, by, now));
    // A window in the background looks rarely; this wakes it up.
    channel.post({ type: 'clock' });
  });
  channel.listen((message) => {
    if (!isMessage(message)) return;
    // Where nothing can be kept, a window that opens later learns the run from one that is open.
    if (message.type === 'here' && message.asks && mine && !kept) postAll();
    if (message.type === 'session') hear(message.changes);
    if (message.type === 'clock') lookAtClock();
    for (const listener of heard) listener(message);
  });
  window.addEventListener('pagehide', () => channel.post({ type: 'gone', role, id }));
  // A page that the browser kept aside may have missed changes.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (kept) hear(store.read()['session'] ?? '');
    channel.post({ type: 'here', role, id, asks: true });
  });

  return {
    workshop,
    id,
    read: () => shared.session,
    update: (run) => {
      // What is done now must not be moved by a jump that was before it.
      lookAtClock();
      change(run);
    },
    onChange: (listener) => changed.push(listener),
    onMessage: (listener) => heard.push(listener),
    post: (message) => channel.post(message),
    isKept: () => kept,
    isLinked: channel.works,
  };
}
