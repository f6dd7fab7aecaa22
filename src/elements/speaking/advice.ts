import type { Plan } from '../../model/plan.ts';
import { proposeCuts, reckon } from '../../model/reckoning.ts';
import { changeSegment } from '../../model/session.ts';
import { words } from '../../site.ts';
import { say } from '../dom.ts';
import { find } from '../find.ts';
import { eachSecond } from '../seconds.ts';
import type { SessionLink } from '../session-link.ts';

/** When late: what to cut first, with the sentence to say instead. */
export function showAdvice(root: HTMLElement, plan: Plan, link: SessionLink): void {
  const panel = find(root, '[data-advice]');
  const part = (name: string) => find(panel, `[data-advice-${name}]`);
  let segment: string | undefined;
  const show = () => {
    const cuts = proposeCuts(reckon(plan, link.read(), Date.now()));
    const [cut] = cuts;
    segment = cut?.segment.id;
    panel.hidden = !cut;
    if (!cut) return;
    say(part('title'), words.speaker.adviceTitle(cut.saves, cut.segment.title));
    say(part('what'), cut.what);
    say(part('bridge'), cut.bridge);
    const needed = cuts.filter((each) => each.needed);
    const minutes = needed.reduce((sum, { saves }) => sum + saves, 0);
    say(part('all'), needed.length > 1 ? words.speaker.adviceAll(needed.length, minutes) : '');
  };
  part('take').addEventListener('click', () => {
    const id = segment;
    if (id !== undefined) link.update((session) => changeSegment(session, id, { cut: true }));
  });
  link.onChange(show);
  eachSecond(show);
}
