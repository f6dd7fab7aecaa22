/** The tools at each segment: here, fewer and more minutes, skip, cut. */
import { words } from '../../site.ts';
import type { Desk, Part } from './desk.ts';
import { find } from '../find.ts';
import { copy, findAll, say, show } from '../dom.ts';
import { markPlace, sayTimes } from './schedule.ts';
import type { View, ViewedSegment } from './view.ts';

const { live } = words;

/** Puts the tools into each segment's section. */
export function openSegments(root: HTMLElement, desk: Desk): Part {
  const parts = findAll(root, '[data-segment]').map((section) => openSegment(root, section, desk));
  return (view) => {
    for (const part of parts) part(view);
  };
}

function openSegment(root: HTMLElement, section: HTMLElement, desk: Desk): Part {
  const id = section.dataset['of'] ?? '';
  const cut = section.querySelector('[data-cut]');
  find(section, '[data-lengths]').append(copy(root, '[data-head-template]'));
  find(section, 'dl').before(copy(root, '[data-tools-template]'));
  cut?.append(copy(root, '[data-cut-template]'));
  const tool = (name: string) => section.querySelector<HTMLButtonElement>(`[data-${name}]`);
  let shown: ViewedSegment | undefined;

  for (const name of findAll(section, '[data-of-segment]'))
    say(name, desk.plan.segments.find((segment) => segment.id === id)?.title ?? '');
  const does = (name: string, action: (segment: ViewedSegment) => void) =>
    tool(name)?.addEventListener('click', () => {
      if (shown) action(shown);
    });
  does('here', ({ segment }) => desk.enter(segment));
  does('fewer', ({ change }) => desk.change(id, { extra: (change.extra ?? 0) - 1 }));
  does('more', ({ change }) => desk.change(id, { extra: (change.extra ?? 0) + 1 }));
  does('skip', ({ change }) => desk.change(id, { skipped: !change.skipped }));
  does('take-cut', ({ change }) => desk.change(id, { cut: !change.cut }));

  return (view) => {
    const index = view.segments.findIndex((segment) => segment.id === id);
    shown = view.segments[index];
    const plan = desk.plan.segments.findIndex((segment) => segment.id === id);
    say(find(section, '[data-number]'), String((view.isSet ? index : plan) + 1));
    markPlace(section, view.isSet ? shown : undefined);
    if (!shown) return;
    sayTimes(section, shown);
    showTools(tool, shown, view);
  };
}

function showTools(
  tool: (name: string) => HTMLButtonElement | null,
  { isNow, minutes, change, saves }: ViewedSegment,
  { isStarted, reckoning: { isPlaceKnown } }: View,
) {
  const set = (name: string, isShown: boolean, text?: string) => {
    const button = tool(name);
    if (!button) return;
    show(button, isShown);
    if (text) say(find(button, '[data-text]'), text);
  };
  set('here', isStarted && !(isNow && isPlaceKnown) && !change.skipped);
  set('fewer', !change.skipped);
  set('more', !change.skipped);
  set('skip', true, change.skipped ? live.unskip : live.skip);
  set('take-cut', saves > 0 && !change.skipped, change.cut ? live.uncut : live.cut(saves));
  const fewer = tool('fewer');
  if (fewer && fewer.disabled !== minutes <= 0) fewer.disabled = minutes <= 0;
}
