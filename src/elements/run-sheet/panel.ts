/** The panel on top: how it goes, and the buttons of the session. */
import { words } from '../../site.ts';
import type { Desk, Part } from './desk.ts';
import { find } from '../find.ts';
import { say, show } from '../dom.ts';
import { describeFacts, describeStanding, isByClock } from './standing.ts';
import { MINUTE } from '../../model/plan.ts';
import { togglePause } from '../../model/session.ts';
import type { View } from './view.ts';

const { live } = words;

/** The segment that comes next, without those that are skipped. */
const nextOf = ({ segments, isStarted }: View) =>
  isStarted ? segments.find(({ state, minutes }) => state === 'ahead' && minutes > 0) : undefined;

/** Connects the panel. */
export function openPanel(root: HTMLElement, desk: Desk): Part {
  const startNow = find(root, '[data-start-now]');
  const next = find(root, '[data-next]');
  const pausing = find(root, '[data-pause]');
  const reset = find(root, '[data-reset]');
  const standing = find(root, '[data-standing]');
  const setup = find<HTMLDetailsElement>(root, '[data-setup]');
  let view: View | undefined;
  let wasAhead = true;
  // While digits of a time are typed, the document can say for a moment that nothing has the focus.
  let isTyping = false;
  setup.addEventListener('focusin', () => (isTyping = true));
  setup.addEventListener('focusout', () => (isTyping = false));

  startNow.addEventListener('click', () => desk.start(Date.now()));
  next.addEventListener('click', () => {
    const following = view && nextOf(view);
    if (following) desk.enter(following.segment);
  });
  pausing.addEventListener('click', () => desk.link.update(togglePause));
  reset.addEventListener('click', () => {
    if (confirm(live.resetConfirm)) desk.reset();
  });

  return (current) => {
    view = current;
    const { reckoning, isStarted } = view;
    const isAhead = reckoning.phase === 'unset' || reckoning.phase === 'before';
    const following = nextOf(view);
    const text = describeStanding(view);
    say(standing, text);
    show(standing, text !== '');
    show(find(root, '[data-lead]'), text === '');
    show(find(root, '[data-by-clock]'), isByClock(view));
    showFigures(root, view);
    show(startNow, isAhead);
    show(next, following !== undefined);
    if (following) say(next, live.next(following.title));
    show(pausing, isStarted);
    say(pausing, reckoning.phase === 'paused' ? live.resume : live.pause);
    show(reset, isStarted || reckoning.phase === 'before');
    const facts = describeFacts(view);
    say(find(root, '[data-facts]'), facts);
    show(find(root, '[data-facts]'), facts !== '');
    // It folds when the session begins, and comes back for the next one; never while somebody types there.
    if (isAhead !== wasAhead && !isTyping) setup.open = isAhead;
    wasAhead = isAhead;
  };
}

function showFigures(root: HTMLElement, { reckoning, now, isStarted }: View) {
  const { current, remaining } = reckoning;
  show(find(root, '[data-figures]'), isStarted && current !== undefined);
  if (!isStarted || !current) return;
  const figure = (name: string) => find(root, `[data-figure="${name}"]`);
  say(figure('current'), current.segment.title);
  say(figure('left'), words.duration(Math.max(0, (current.to ?? now) - now)));
  say(figure('all'), words.minutesShort(Math.ceil(remaining / MINUTE)));
}
