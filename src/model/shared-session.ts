/**
 * A session that several windows change at once, without anybody in between. Each part of it carries the stamp of its
 * last change, and of two changes of one part the newer wins, so that all windows come to the same session whatever the
 * order in which they hear of the changes. Source: last-writer-wins maps, https://inria.hal.science/inria-00555588
 */
import { isRecord, readSession } from './kept-session.ts';
import { newSession, type Session } from './session.ts';

/** Counts the changes that a window had seen before; the window's id decides between two that were made at once. */
type Stamp = readonly [count: number, window: string];

/** One part has another value; none takes it away. */
export interface PartChange {
  part: string;
  value?: unknown;
  stamp: Stamp;
}

export interface SharedSession {
  session: Session;
  /** By part; a part that nobody has changed has none. */
  stamps: Record<string, Stamp>;
}

/** What was changed in a segment is a part of its own. */
const SEGMENT = 'changes.';

function partsOf({ changes, ...others }: Session): Map<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(others),
    ...Object.entries(changes).map(([id, change]) => [SEGMENT + id, change] as const),
  ]);
}

const isNewer = ([count, window]: Stamp, than: Stamp | undefined) =>
  !than || count > than[0] || (count === than[0] && window > than[1]);

/** Changes a session in a window. Returns it with what the other windows have to know. */
export function changeShared(
  shared: SharedSession,
  next: Session,
  window: string,
): [SharedSession, PartChange[]] {
  const [before, after] = [partsOf(shared.session), partsOf(next)];
  const count = Math.max(0, ...Object.values(shared.stamps).map(([counted]) => counted)) + 1;
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .filter((part) => JSON.stringify(before.get(part)) !== JSON.stringify(after.get(part)))
    .map((part): PartChange => ({ part, value: after.get(part), stamp: [count, window] }));
  return [applyChanges(shared, changes), changes];
}

/** Takes over the changes that are newer than what is known; the same object when there is none. */
export function applyChanges(shared: SharedSession, changes: readonly PartChange[]): SharedSession {
  const fresh = changes.filter(({ part, stamp }) => isNewer(stamp, shared.stamps[part]));
  if (fresh.length === 0) return shared;
  const parts = partsOf(shared.session);
  for (const { part, value } of fresh) parts.set(part, value);
  const isOfSegment = ([part]: [string, unknown]) => part.startsWith(SEGMENT);
  const changed = [...parts].filter(isOfSegment);
  return {
    // What comes from another window is read like what was kept.
    session: readSession(
      JSON.stringify({
        ...Object.fromEntries([...parts].filter((part) => !isOfSegment(part))),
        changes: Object.fromEntries(
          changed.map(([part, change]) => [part.slice(SEGMENT.length), change]),
        ),
      }),
    ),
    stamps: {
      ...shared.stamps,
      ...Object.fromEntries(fresh.map(({ part, stamp }) => [part, stamp])),
    },
  };
}

/** Whether a window that tells these changes does not know of newer ones. */
export const isBehind = (changes: readonly PartChange[], { stamps }: SharedSession): boolean =>
  changes.some(({ part, stamp }) => {
    const known = stamps[part];
    return known !== undefined && isNewer(known, stamp);
  });

/** Everything that was changed, for a window that has just come. */
export function listChanges({ session, stamps }: SharedSession): PartChange[] {
  const parts = partsOf(session);
  return Object.entries(stamps).map(([part, stamp]) => ({ part, value: parts.get(part), stamp }));
}

/** Reads what was kept or told; what is damaged is left out. */
export function readChanges(text: string | undefined): PartChange[] {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '[]');
  } catch {
    kept = [];
  }
  return Array.isArray(kept) ? kept.filter(isPartChange) : [];
}

const isPartChange = (value: unknown): value is PartChange =>
  isRecord(value) &&
  typeof value['part'] === 'string' &&
  Array.isArray(value['stamp']) &&
  Number.isSafeInteger(value['stamp'][0]) &&
  typeof value['stamp'][1] === 'string';

/** The session that a list of changes makes. */
export const sharedFrom = (changes: readonly PartChange[]): SharedSession =>
  applyChanges({ session: newSession(), stamps: {} }, changes);
