/** Reads a session that was kept on the device, by this version of the library or another. */
import { readCountdown } from './countdown.ts';
import {
  type Jump,
  newSession,
  type Pause,
  peopleIn,
  type SegmentChange,
  type Session,
  type Visit,
} from './session.ts';

type Kept = Record<string, unknown>;

export const isRecord = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The greatest number that a run can have: a moment in the year 2286, later than any session. */
const MOST = 1e13;
const numberIn = (value: unknown, most = MOST) =>
  typeof value === 'number' && Math.abs(value) <= most ? value : undefined;
const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);
const listIn = (value: unknown): Kept[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Reads what was kept; what is damaged or of another version counts as not set. */
export function readSession(text: string | undefined): Session {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    kept = {};
  }
  if (!isRecord(kept)) return newSession();
  const changes = isRecord(kept['changes']) ? Object.entries(kept['changes']) : [];
  return {
    variant: numberIn(kept['variant']),
    start: numberIn(kept['start']),
    until: numberIn(kept['until']),
    pauses: readPauses(kept['pauses']),
    slide: textIn(kept['slide']),
    segment: textIn(kept['segment']),
    visits: listIn(kept['visits']).flatMap(readVisit),
    changes: Object.fromEntries(
      changes.flatMap(([id, change]) => (isRecord(change) ? [[id, readChange(change)]] : [])),
    ),
    people: peopleIn(kept['people']),
    online: kept['online'] === true,
    countdown: readCountdown(kept['countdown']),
    black: kept['black'] === true,
    noticed: isRecord(kept['noticed']) ? readJump(kept['noticed']) : undefined,
    jumps: listIn(kept['jumps']).flatMap((jump) => readJump(jump) ?? []),
  };
}

function readPauses(kept: unknown): Pause[] {
  const pauses = listIn(kept).flatMap((pause) => {
    const [from, to] = [numberIn(pause['from']), numberIn(pause['to'])];
    return from === undefined ? [] : [to === undefined ? { from } : { from, to }];
  });
  // Only the last one may still last.
  return pauses.filter(({ to }, index) => to !== undefined || index === pauses.length - 1);
}

function readVisit(kept: Kept): Visit[] {
  const at = numberIn(kept['at']);
  const [slide, segment] = [textIn(kept['slide']), textIn(kept['segment'])];
  if (at === undefined) return [];
  return [{ at, ...(slide !== undefined && { slide }), ...(segment !== undefined && { segment }) }];
}

const readChange = ({ extra, cut, skipped }: Kept): SegmentChange => ({
  // More than a day is damage.
  ...(numberIn(extra, 24 * 60) && { extra: Number(extra) }),
  ...(cut === true && { cut }),
  ...(skipped === true && { skipped }),
});

function readJump(kept: Kept): Jump | undefined {
  const [by, at] = [numberIn(kept['by']), numberIn(kept['at'])];
  return by === undefined || at === undefined ? undefined : { by, at };
}
