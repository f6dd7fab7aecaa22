import { MINUTE, type Plan } from '../../model/plan.ts';
import { reckon, type Reckoning, slideTime } from '../../model/reckoning.ts';
import { pause, resetTime, resume, type Session, spentOn, startAt } from '../../model/session.ts';
import { words } from '../../site.ts';
import { find } from '../find.ts';
import { eachSecond } from '../seconds.ts';
import type { SessionLink } from '../session-link.ts';
import { tellPace } from './pace-status.ts';
import { swap } from './swap.ts';

/** Within so many milliseconds of the plan it is on time. */
const ON_TIME = MINUTE / 2;
const { speaker } = words;

/** Shows the time of the session and of its segment, and starts, pauses and resets it. */
export function connectTime(
  root: HTMLElement,
  plan: Plan,
  link: SessionLink,
  announce: (text: string) => void,
): void {
  const tell = tellPace(announce);
  const show = () => {
    const now = Date.now();
    const session = link.read();
    const reckoning = reckon(plan, session, now);
    showFigures(root, reckoning, now, tell);
    showSegment(root, plan, session, reckoning, now);
    const running = reckoning.phase === 'running' || reckoning.phase === 'paused';
    const start = find(root, '[data-start]');
    write(start, reckoning.phase === 'before' ? speaker.startNow : speaker.start);
    const pauseButton = find(root, '[data-pause]');
    write(pauseButton, reckoning.phase === 'paused' ? speaker.resume : speaker.pause);
    swap(start, pauseButton, running);
  };
  find(root, '[data-start]').addEventListener('click', () =>
    link.update((session, now) => {
      // Alone, the first slide shows without anybody having gone to it.
      const first = reckon(plan, session, now).segments[0]?.segment.slides[0]?.id;
      return startAt({ ...session, slide: session.slide ?? first }, now, now);
    }),
  );
  find(root, '[data-pause]').addEventListener('click', () =>
    link.update((session, now) =>
      session.pausedAt === undefined ? pause(session, now) : resume(session, now),
    ),
  );
  find(root, '[data-reset]').addEventListener('click', ({ currentTarget }) => {
    const question = currentTarget instanceof HTMLElement ? currentTarget.dataset['ask'] : '';
    if (confirm(question)) link.update(resetTime);
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
  const { phase, elapsed, segments, late, finish } = reckoning;
  const total = segments.reduce((sum, { minutes }) => sum + minutes * MINUTE, 0);
  const left = total - Math.max(0, elapsed);
  const figure = (name: string, text: string) => write(find(root, `[data-${name}]`), text);
  figure('now', words.clockTime(now));
  figure('elapsed', elapsed < 0 ? speaker.startsIn(length(-elapsed)) : length(elapsed));
  figure('left', left < 0 ? speaker.over(length(-left)) : length(left));
  figure('ends', finish === undefined ? '–' : words.clockTime(finish));
  const pace = paceOf(phase, late);
  find(root, '.pace').dataset['pace'] = pace;
  figure('pace-text', paceText(pace, late));
  tell(pace, late, paceText(pace, minutes(late)));
}

type Pace = 'unset' | 'before' | 'paused' | 'over' | 'onTime' | 'behind' | 'ahead';

function paceOf(phase: Reckoning['phase'], late: number): Pace {
  if (phase !== 'running') return phase;
  return late > ON_TIME ? 'behind' : late < -ON_TIME ? 'ahead' : 'onTime';
}

const paceText = (pace: Pace, late: number) =>
  pace === 'behind' || pace === 'ahead'
    ? speaker.paces[pace](length(Math.abs(late)))
    : speaker.paces[pace];

const minutes = (milliseconds: number) => Math.round(milliseconds / MINUTE) * MINUTE;
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
  const spent = current.segment.slides.reduce((sum, { id }) => sum + spentOn(session, id, now), 0);
  const planned = current.minutes * MINUTE;
  const set = (name: string, text: string) => write(find(root, `[data-${name}]`), text);
  set('segment-title', speaker.segmentTitle(index + 1, segments.length, current.segment.title));
  set('segment-time', speaker.segmentTime(length(spent), length(planned)));
  find<HTMLProgressElement>(root, '[data-segment-bar]').value =
    planned > 0 ? Math.min(1, spent / planned) : 1;
  const { slide } = session;
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

function write(element: HTMLElement, text: string) {
  if (element.textContent !== text) element.textContent = text;
}
