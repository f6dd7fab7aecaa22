/** Today's schedule, and the parts of the sheet that belong to one length, one size of group and one form. */
import { nearestSize } from '../../model/run-sheet.ts';
import { words } from '../../site.ts';
import type { Part } from './desk.ts';
import { find } from '../find.ts';
import { findAll, mark, say, show } from '../dom.ts';
import type { ViewedSegment } from './view.ts';

/** Writes what is said of a segment into a row or a heading. */
export function sayTimes(
  element: HTMLElement,
  { time, length, plannedAt, back, changed, isNow }: ViewedSegment,
): void {
  say(find(element, '[data-time]'), time);
  say(find(element, '[data-length]'), length);
  say(find(element, '[data-planned]'), plannedAt);
  say(find(element, '[data-back]'), back);
  say(find(element, '[data-change]'), changed);
  show(find(element, '[data-now]'), isNow);
}

/** Marks where the room is, and what is skipped; nothing without a segment. */
export function markPlace(element: HTMLElement, segment: ViewedSegment | undefined): void {
  mark(element, 'aria-current', segment?.isNow ? 'step' : undefined);
  mark(element, 'data-skipped', segment?.change.skipped ? '' : undefined);
}

/** Connects the schedule. */
export function openSchedule(root: HTMLElement): Part {
  const rows = findAll(root, '[data-row]');
  return ({ segments }) => {
    for (const row of rows) {
      const segment = segments.find(({ id }) => id === row.dataset['of']);
      if (!segment) continue;
      sayTimes(row, segment);
      markPlace(row, segment);
    }
  };
}

/** Shows of the sheet what belongs to this session; all of it while nothing is set up. */
export function openSheet(root: HTMLElement): Part {
  const planOnly = findAll(root, '[data-plan-only]');
  const ofSegments = findAll(root, '[data-of]');
  const parts = findAll(root, '[data-where], [data-variants]');
  const saves = findAll(root, '[data-saves]').map((element) => ({
    element,
    segment: element.closest<HTMLElement>('[data-of]')?.dataset['of'],
    all: element.textContent,
  }));
  const groups = findAll(root, '[data-segment]').map((section) => findAll(section, '[data-size]'));
  return ({ isSet, variant, segments, session: { online, people } }) => {
    const form = online ? 'online' : 'room';
    for (const element of planOnly) show(element, !isSet);
    // These are made by scripts, too.
    for (const element of findAll(root, '[data-live-only]')) show(element, isSet);
    for (const element of ofSegments)
      show(element, !isSet || segments.some(({ id }) => id === element.dataset['of']));
    for (const element of parts) {
      const { where = form, variants = String(variant) } = element.dataset;
      show(element, !isSet || (where === form && variants.split(' ').includes(String(variant))));
    }
    for (const { element, segment, all } of saves) {
      const today = segments.find(({ id }) => id === segment)?.saves ?? 0;
      say(element, isSet ? words.live.saves(today) : all);
      show(element, !isSet || today > 0);
    }
    for (const notes of groups) {
      const sizes = notes.map(({ dataset }) => Number(dataset['size']));
      const nearest = people === undefined ? undefined : nearestSize(sizes, people);
      for (const note of notes) {
        const { size = '' } = note.dataset;
        show(note, nearest === undefined || Number(size) === nearest);
        const isOther = people !== undefined && Number(size) !== people;
        const label = isOther ? words.runSheet.nearest(size, people) : words.runSheet.people(size);
        say(find(note, '[data-label]'), `${label}:`);
      }
    }
  };
}

/** Gives the list of materials the number of people. */
export function openMaterials(root: HTMLElement): Part {
  const input = find<HTMLInputElement>(root, 'material-list input');
  const others = findAll(root, 'material-list [data-others]');
  return ({ session: { people } }) => {
    for (const element of others) show(element, people === undefined);
    const value = people === undefined ? '' : String(people);
    if (input.value === value) return;
    input.value = value;
    input.dispatchEvent(new Event('input'));
  };
}
