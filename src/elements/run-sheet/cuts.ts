/** What to cut now: the cuts that are needed, and the others folded. */
import { paceOf } from '../../model/pace.ts';
import { type CutProposal, missingTime, proposeCuts } from '../../model/reckoning.ts';
import { words } from '../../site.ts';
import type { Desk, Part } from './desk.ts';
import { find } from '../find.ts';
import { copy, say, show } from '../dom.ts';

const { live } = words;

/** Connects the box of cuts. */
export function openCuts(root: HTMLElement, desk: Desk): Part {
  const box = find(root, '[data-cuts]');
  const others = find(box, '[data-others]');
  let listed = '';
  return ({ reckoning, isStarted }) => {
    const proposals = proposeCuts(reckoning);
    const { kind, minutes } = paceOf(missingTime(reckoning));
    show(box, proposals.length > 0 || (isStarted && kind === 'behind'));
    show(find(box, '[data-none]'), proposals.length === 0);
    const needed = proposals.filter((proposal) => proposal.needed);
    say(find(box, '[data-sum]'), needed.length === 0 ? '' : describeSum(needed, minutes));
    // The lists are made anew only when something else stands in them: whoever is on a button stays there.
    const key = JSON.stringify(proposals.map((each) => [each.segment.id, each.needed]));
    if (key === listed) return;
    listed = key;
    const rest = proposals.filter((proposal) => !proposal.needed);
    const rows = (cuts: readonly CutProposal[]) =>
      cuts.map((cut) => writeCut(root, box, cut, desk));
    find(box, '[data-needed]').replaceChildren(...rows(needed));
    find(box, '[data-more-cuts]').replaceChildren(...rows(rest));
    say(find(box, '[data-others-count]'), live.otherCuts(rest.length));
    show(others, rest.length > 0);
  };
}

/** Which cuts together bring one back, or how far all of them do. */
function describeSum(needed: readonly CutProposal[], missing: number): string {
  const saves = needed.reduce((sum, cut) => sum + cut.saves, 0);
  return saves < missing ? live.tooFewCuts(saves, missing) : live.neededCuts(needed.length, saves);
}

function writeCut(
  root: HTMLElement,
  box: HTMLElement,
  { segment, what, bridge, saves }: CutProposal,
  desk: Desk,
): DocumentFragment {
  const item = copy(box, 'template');
  const title = find<HTMLAnchorElement>(item, '[data-title]');
  title.href = `#${segment.id}`;
  say(title, segment.title);
  say(find(item, '[data-what]'), what);
  say(find(item, '[data-bridge]'), bridge);
  say(find(item, '[data-text]'), live.cut(saves));
  say(find(item, '[data-of-segment]'), segment.title);
  find(item, '[data-take]').addEventListener('click', () => {
    desk.change(segment.id, { cut: true });
    // The button is gone; how it stands now is what one wants to know.
    find(root, '[data-standing]').focus();
  });
  return item;
}
