/** The choices by which answers are narrowed: the kind of page, and the group of challenges. */
import { countChoices, type Filters } from '../model/search/hits.ts';
import type { Ranked } from '../model/search/ranking.ts';
import { findAll, show } from './dom.ts';
import { find } from './find.ts';

const choicesIn = (panel: HTMLElement, name: keyof Filters) =>
  findAll(panel, `[name=${name}]`) as HTMLInputElement[];

/** What is chosen. */
export function readFilters(panel: HTMLElement): Filters {
  const chosen = (name: keyof Filters) =>
    choicesIn(panel, name).find(({ checked }) => checked)?.value ?? '';
  return { kind: chosen('kind'), bucket: chosen('bucket') };
}

/** Chooses what there is to choose; where a value is none of the choices, that choice stays as it is. */
export function chooseFilters(panel: HTMLElement, { kind, bucket }: Filters): void {
  for (const [name, wanted] of [
    ['kind', kind],
    ['bucket', bucket],
  ] as const)
    for (const choice of choicesIn(panel, name)) if (choice.value === wanted) choice.checked = true;
}

/** Shows how many hits each choice would leave. */
export function showChoices(panel: HTMLElement, ranked: readonly Ranked[], filters: Filters): void {
  const { kinds, buckets } = countChoices(ranked, filters);
  // A row stays while another choice leaves nothing in it: the list does not move up.
  const all = countChoices(ranked, { kind: '', bucket: '' });
  count(choicesIn(panel, 'kind'), kinds, all.kinds.size > 1);
  count(choicesIn(panel, 'bucket'), buckets, all.buckets.size > 1);
  show(find(panel, '[data-filters]'), ranked.length > 0);
}

/** A choice without hits can't be chosen, unless it is the one that is chosen now; nor is one choice a choice. */
function count(
  choices: readonly HTMLInputElement[],
  counts: ReadonlyMap<string, number>,
  isChoice: boolean,
): void {
  const isNarrowed = choices.some(({ checked, value }) => checked && value !== '');
  const list = choices[0]?.closest('fieldset');
  if (list) show(list, isChoice || isNarrowed);
  for (const choice of choices) {
    const found = counts.get(choice.value) ?? 0;
    const label = choice.closest('label');
    if (!label || choice.value === '') continue;
    show(label, found > 0 || choice.checked);
    find(label, '[data-count]').textContent = String(found);
  } // What is chosen stays in sight in a row that scrolls.
  const chosen = choices.find(({ checked }) => checked)?.closest('label');
  if (list && chosen && list.scrollWidth > list.clientWidth)
    list.scrollLeft = chosen.offsetLeft - (list.clientWidth - chosen.offsetWidth) / 2;
}
