import { paceOf } from '../../model/pace.ts';
import { MINUTE, type Plan } from '../../model/plan.ts';
import { reckon, type Reckoning, slideTime, startSession } from '../../model/reckoning.ts';
import {
  enterSlide,
  resetTime,
  type Session,
  spentIn,
  spentOn,
  togglePause,
} from '../../model/session.ts';
import { words } from '../../site.ts';
import { say } from '../dom.ts';
import { find } from '../find.ts';
import { eachSecond } from '../seconds.ts';
import type { SessionLink } from '../session-link.ts';
import { tellPace } from './pace-status.ts';
import { swap } from './swap.ts';

const { speaker } = words;

/** What the time needs of the window around it. */
interface Surroundings {
  /** Says something to screen readers. */
  announce: (text: string) => void;
  /** Whether slides are open that say where the room is. */
  isDeckThere: () => boolean;
  /** Called when everything begins anew. */
  onReset: () => void;
}

/** Shows the time of the session and of its segment, and starts, pauses and resets it. */
export function connectTime(
  root: HTMLElement,
  plan: Plan,
  link: SessionLink,
  { announce, isDeckThere, onReset }: Surroundings,
): void {
  const tell = tellPace(announce);
  const show = () => {
    const now = Date.now();
    const kept = link.read();
    const { phase } = reckon(plan, kept, now);
    // Of a session that is over nothing is left but that it was.
    const session = phase === 'over' ? resetTime(kept) : kept;
    const reckoning = { ...reckon(plan, session, now), phase };
    showFigures(root, reckoning, now, tell);
    showSegment(root, plan, session, reckoning, now);
    const running = reckoning.phase === 'running' || reckoning.phase === 'paused';
    const start = find(root, '[data-start]');
    say(start, reckoning.phase === 'before' ? speaker.startNow : speaker.start);
    const pauseButton = find(root, '[data-pause]');
    say(pauseButton, reckoning.phase === 'paused' ? speaker.resume : speaker.pause);
    swap(start, pauseButton, running);
  };
  find(root, '[data-start]').addEventListener('click', () =>
    link.update((session, now) => {
      const { phase, segments } = reckon(plan, session, now);
      // Alone, this window says where the room is; after an old session nobody does.
      const isPlaceKnown = isDeckThere() || phase !== 'over';
      const started = startSession(plan, session, now, now, isPlaceKnown);
      // The first slide shows without anybody having gone to it.
      const [first] = segments[0]?.segment.slides ?? [];
      return started.slide === undefined && first ? enterSlide(started, first.id, now) : started;
    }),
  );
  find(root, '[data-pause]').addEventListener('click', () => link.update(togglePause));
  find(root, '[data-reset]').addEventListener('click', ({ currentTarget }) => {
    const question = currentTarget instanceof HTMLElement ? currentTarget.dataset['ask'] : '';
    if (!confirm(question)) return;
    link.update(resetTime);
    onReset();
  });
  link.onChange(show);
  eachSecond(show);
}

function showFigures(
  root: HTMLElement,
  reckoning: Reckoning,
  now: number,
  tell: ReturnType<typeof tellPace>,
) {
  const { phase, elapsed, remaining, late, finish } = reckoning;
  const figure = (name: string, text: string) => say(find(root, `[data-${name}]`), text);
  figure('now', words.clockTime(now));
  figure('elapsed', elapsed < 0 ? speaker.startsIn(length(-elapsed)) : length(elapsed));
  figure('left', length(remaining));
  figure('ends', finish === undefined ? '–' : words.clockTime(finish));
  const { kind, minutes } = paceOf(late);
  const pace = phase === 'running' ? kind : phase;
  const text = phase === 'running' ? words.pace[kind](minutes) : speaker.phases[phase];
  find(root, '.pace').dataset['pace'] = pace;
  figure('pace-text', text);
  tell(pace, late, text);
}

const length = words.duration;

function showSegment(
  root: HTMLElement,
  plan: Plan,
  session: Session,
  { segments, current }: Reckoning,
  now: number,
) {
  find(root, '[data-segment]').hidden = !current;
  if (!current) return;
  const index = segments.indexOf(current);
  const spent = spentIn(session, current.segment, now);
  const planned = current.minutes * MINUTE;
  const set = (name: string, text: string) => say(find(root, `[data-${name}]`), text);
  set('segment-title', speaker.segmentTitle(index + 1, segments.length, current.segment.title));
  set('segment-time', speaker.segmentTime(length(spent), length(planned)));
  const bar = find<HTMLProgressElement>(root, '[data-segment-bar]');
  bar.value = planned > 0 ? Math.min(1, spent / planned) : 1;
  bar.classList.toggle('is-over', spent > planned);
  // A segment without slides leaves the last one on the screen.
  const slide = current.segment.slides.find(({ id }) => id === session.slide)?.id;
  set(
    'slide-time',
    slide === undefined
      ? ''
      : speaker.slideTime(
          length(spentOn(session, slide, now)),
          length(slideTime(plan, session, slide)),
        ),
  );
  const next = segments.slice(index + 1).find((segment) => segment.minutes > 0);
  set('then', next ? speaker.then(next.segment.title) : speaker.thenEnd);
}
