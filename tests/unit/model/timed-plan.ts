/** A small workshop with a break, and times of day to run it at. */
import { MINUTE, type Plan } from '../../../src/model/plan.ts';
import { newSession, type Session, startAt } from '../../../src/model/session.ts';

const slide = (id: string, share = 1) => ({ id, title: id, share, steps: [] });

/** 60 minutes: opening 0–10, work 10–30 with slides of 5 and 15, break 30–40, talk 40–60. */
export const plan: Plan = {
  workshop: 'test',
  title: 'Test',
  variants: [30, 60],
  default: 60,
  segments: [
    {
      id: 'opening',
      title: 'Opening',
      minutes: { 30: 10, 60: 10 },
      break: false,
      slides: [slide('title'), slide('why')],
      cut: { order: 3, what: 'Less.', bridge: 'On we go.', saves: { 30: 5, 60: 5 } },
    },
    {
      id: 'work',
      title: 'Work',
      minutes: { 30: 20, 60: 20 },
      break: false,
      slides: [slide('task', 1), slide('write', 3)],
      cut: { order: 2, what: 'Write less.', bridge: 'At home.', saves: { 30: 10, 60: 10 } },
    },
    { id: 'pause', title: 'Break', minutes: { 60: 10 }, break: true, slides: [] },
    {
      id: 'talk',
      title: 'Talk',
      minutes: { 60: 20 },
      break: false,
      slides: [slide('close')],
      cut: { order: 1, what: 'One voice.', bridge: 'The rest by mail.', saves: { 60: 8 } },
    },
  ],
};

export const TEN = new Date(2026, 10, 27, 10, 0).getTime();
/** So many minutes after ten. */
export const at = (minutes: number) => TEN + minutes * MINUTE;
export const minutes = (count: number) => count * MINUTE;

/** A session that started at ten, and what else is set. */
export const started = (more: Partial<Session> = {}): Session => ({
  ...startAt(newSession(), TEN),
  ...more,
});
