import {
  addTime,
  type Countdown,
  dueStep,
  goToStep,
  isRunning,
  pauseCountdown,
  resumeCountdown,
  startCountdown,
  timeLeft,
} from '../../model/countdown.ts';
import { MINUTE, type Plan } from '../../model/plan.ts';
import { slideTime } from '../../model/reckoning.ts';
import type { Session } from '../../model/session.ts';
import { words } from '../../site.ts';
import { say } from '../dom.ts';
import { find } from '../find.ts';
import type { SessionLink } from '../session-link.ts';
import { eachSecond } from '../seconds.ts';

/** A clock that stands ready for the slide: all of its time, not started. */
function readyCountdown(plan: Plan, session: Session, slide: string): Countdown {
  const shares = plan.segments.flatMap(({ slides }) => slides).find(({ id }) => id === slide);
  const length = slideTime(plan, session, slide);
  return pauseCountdown(startCountdown(slide, length, shares?.steps ?? [], 0), 0);
}

/** Shows the countdown of the exercise that is on the screen, and runs it; the run keeps it. */
export function connectExerciseClock(panel: HTMLElement, plan: Plan, link: SessionLink) {
  let slide: HTMLElement | undefined;
  const part = (name: string) => find(panel, `[data-clock-${name}]`);
  const currentOf = (session: Session) => {
    const { countdown } = session;
    if (!slide) return undefined;
    return countdown?.slide === slide.id ? countdown : readyCountdown(plan, session, slide.id);
  };
  const change = (run: (countdown: Countdown, now: number) => Countdown) => {
    if (!slide) return;
    link.update((session, now) => {
      const countdown = currentOf(session);
      return countdown ? { ...session, countdown: run(countdown, now) } : session;
    });
  };
  const toggle = () =>
    change((countdown, now) =>
      isRunning(countdown, now) ? pauseCountdown(countdown, now) : resumeCountdown(countdown, now),
    );
  const add = () => change((countdown, now) => addTime(countdown, MINUTE, now));
  const nextStep = () =>
    change((countdown, now) => {
      const next = dueStep(countdown, now) + 1;
      return next < countdown.steps.length ? goToStep(countdown, next, now) : countdown;
    });
  const end = () => change((countdown, now) => ({ ...pauseCountdown(countdown, now), left: 0 }));

  const show = () => {
    const countdown = currentOf(link.read());
    if (!slide || !countdown) return;
    const focused = panel.querySelector('button:focus');
    const now = Date.now();
    const left = timeLeft(countdown, now);
    const whole = countdown.steps.reduce((sum, step) => sum + step, 0);
    const started = left < whole || countdown.since !== undefined;
    const over = left === 0;
    panel.dataset['state'] = over ? 'over' : isRunning(countdown, now) ? 'running' : 'still';
    // It reaches 0:00 when the time is up, not a second before.
    say(part('time'), words.duration(Math.ceil(left / 1000) * 1000));
    say(part('cue'), over ? words.clock.over : '');
    say(
      part('toggle'),
      words.clock[isRunning(countdown, now) ? 'pause' : started ? 'resume' : 'start'],
    );
    part('toggle').hidden = over;
    part('step').hidden = over || dueStep(countdown, now) === countdown.steps.length - 1;
    const bar = panel.querySelector('progress');
    if (bar) bar.value = whole > 0 ? 1 - left / whole : 1;
    const due = started && !over ? dueStep(countdown, now) : undefined;
    keepFocus(focused, part('add'));
    for (const [index, step] of stepsOf(slide).entries()) {
      if (index === due) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
      step.classList.toggle('is-done', due !== undefined && index < due);
    }
  };
  part('toggle').addEventListener('click', toggle);
  part('add').addEventListener('click', add);
  part('step').addEventListener('click', nextStep);
  part('end').addEventListener('click', end);
  link.onChange(show);
  eachSecond(show);

  return {
    toggle,
    add,
    nextStep,
    end,
    /** Stands on a slide; undefined where none is an exercise. */
    stand(section: HTMLElement | undefined) {
      slide = section;
      panel.hidden = !section;
      if (!section) return;
      const steps = stepsOf(section);
      // A step is reached with its number, so that the order can be kept by hand, too.
      if (steps.length > 1)
        for (const [index, step] of steps.entries())
          step.onclick = () => change((countdown, now) => goToStep(countdown, index, now));
      show();
    },
  };
}

const stepsOf = (section: HTMLElement) => [
  ...section.querySelectorAll<HTMLElement>('.exercise-steps > li'),
];

/** Moves the focus from a button that is gone to one that always stays. */
function keepFocus(focused: Element | null, stays: HTMLElement) {
  if (focused && !focused.checkVisibility()) stays.focus();
}
