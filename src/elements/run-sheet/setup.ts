/** The fields of the panel: length, day and start, the room's end, people, and where it takes place. */
import { clockOf, dayOf, momentAfter, momentOf, momentOn, startOn } from '../../model/clock.ts';
import { peopleIn } from '../../model/session.ts';
import { words } from '../../site.ts';
import type { Desk, Part } from './desk.ts';
import { find } from '../find.ts';
import { fill, say, show } from '../dom.ts';
import type { View } from './view.ts';

/** A start that is corrected while it runs is meant for today, also when it runs late. In minutes. */
const GRACE = 180;

/** Connects the fields. */
export function openSetup(root: HTMLElement, desk: Desk): Part {
  const input = (name: string) => find<HTMLInputElement>(root, `input[data-field="${name}"]`);
  const select = (name: string) => find<HTMLSelectElement>(root, `select[data-field="${name}"]`);
  const [day, start] = [input('day'), input('start')];
  const [until, people] = [input('until'), input('people')];
  const [variant, where] = [select('variant'), select('where')];
  const bring = find(root, '[data-bring]');
  const deckDecides = find(root, '[data-deck-decides]');
  let view: View | undefined;
  const { link } = desk;

  variant.addEventListener('change', () =>
    link.update((session) =>
      variant.value === ''
        ? { ...session, variant: undefined, people: undefined, online: false }
        : { ...session, variant: Number(variant.value) },
    ),
  );
  where.addEventListener('change', () =>
    link.update((session) => ({ ...session, online: where.value === 'online' })),
  );
  people.addEventListener('input', () =>
    link.update((session) => ({ ...session, people: peopleIn(people.valueAsNumber) })),
  );
  // Some browsers tell of each digit, so that a time that is not meant comes before the one that is.
  let wasStarted = false;
  let wasOn = '';
  start.addEventListener('focus', () => {
    wasStarted = view?.isStarted ?? false;
    wasOn = day.value;
  });
  start.addEventListener('change', () => {
    const length = view?.segments.reduce((sum, { minutes }) => sum + minutes, 0) ?? 0;
    const isStarted = view?.isStarted || wasStarted;
    const now = Date.now();
    const moment = isStarted
      ? momentOf(start.value, now, length + GRACE)
      : startOn(wasOn, start.value, now, length);
    // An emptied field takes a start back as long as it lies ahead.
    if (moment !== undefined || !isStarted) desk.start(moment, isStarted);
  });
  // For the same reason a day counts only once its start lies ahead: the year 0202 is not meant, and begins nothing.
  day.addEventListener('change', () => {
    const now = Date.now();
    const moment =
      day.value === '' ? momentAfter(start.value, now) : momentOn(day.value, start.value);
    if (moment !== undefined && moment >= now) desk.start(moment);
  });
  until.addEventListener('change', () =>
    link.update((session, now) => ({
      ...session,
      until: momentAfter(until.value, session.start ?? now),
    })),
  );

  let hadStart = false;
  return (current) => {
    view = current;
    const { session, isSet } = view;
    fill(variant, isSet ? String(view.variant) : '');
    // The length is that of the slides that are open: another one would have others.
    variant.disabled = desk.isDeckThere();
    show(deckDecides, variant.disabled);
    // Once it has a start, it has a length.
    const [all] = variant.options;
    if (all) all.disabled = session.start !== undefined;
    // The day stays while somebody empties the time to write another one.
    if (session.start !== undefined) fill(day, dayOf(session.start));
    else if (hadStart && start !== document.activeElement) fill(day, '');
    hadStart = session.start !== undefined;
    day.disabled = view.isStarted;
    fill(start, session.start === undefined ? '' : clockOf(session.start));
    fill(until, session.until === undefined ? '' : clockOf(session.until));
    fill(people, session.people === undefined ? '' : String(session.people));
    fill(where, session.online ? 'online' : 'room');
    show(bring, session.people !== undefined);
    if (session.people !== undefined) say(bring, words.live.bring(session.people));
  };
}
