/** The answers of search as elements, made from the templates of the panel. */
import { PRINT_HASH } from '../model/addresses.ts';
import { bestPlace, excerpt, type Passage, pickSections } from '../model/search/excerpt.ts';
import { BELOW, type Hit } from '../model/search/hits.ts';
import type { Ranked } from '../model/search/ranking.ts';
import { copy, findAll } from './dom.ts';
import { find } from './find.ts';

/** Reads the words of the panel; a value takes the place of its name in braces. */
export type Say = (name: string, values?: Record<string, string | number>) => string;

/** One hit as an entry of the list. */
export function makeRow(
  panel: HTMLElement,
  { lead, below }: Hit,
  passage: Passage | undefined,
  say: Say,
): HTMLElement {
  const row = find(copy(panel, '[data-result]') as ParentNode, 'li');
  const { page } = lead;
  const link = find<HTMLAnchorElement>(row, '.head a');
  Object.assign(link, { href: page.address, textContent: page.title });
  find(row, '.kind').append(
    [say(`kind-${page.kind}`), page.place].filter(Boolean).join(' · '),
    ...(page.buckets ?? []).map((bucket) => markOf(panel, bucket)),
  );
  fillExcerpt(row, lead, passage);
  if (!passage) row.dataset['late'] = '';
  const why = [
    ...lead.synonyms.map(({ typed, say: ours }) => say('synonym', { typed, say: ours })),
    ...(lead.missing.length > 0 ? [say('missing', { words: quote(lead.missing) })] : []),
  ];
  fillText(find(row, '.why'), why.join(' '));
  fillLinks(
    find(row, 'ul'),
    below.length > 0
      ? below.slice(0, BELOW).map(({ page: { address, title } }) => ({ address, title }))
      : passage
        ? sectionsOf(lead, passage)
        : [],
  );
  const actions = find(row, '.actions');
  const [print, pdf] = findAll(actions, 'a') as HTMLAnchorElement[];
  if (page.kind === 'handout' || page.kind === 'checklist') {
    if (print) print.href = `${page.address}${PRINT_HASH}`;
    if (pdf && page.pdf !== undefined) pdf.href = page.pdf;
    else pdf?.remove();
    for (const action of findAll(actions, 'a'))
      action.setAttribute('aria-label', `${action.textContent}: ${page.title}`);
  } else actions.remove();
  return row;
}

const quote = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** A group's mark with its name, as the filter has it. */
function markOf(panel: HTMLElement, bucket: string): Node {
  const label = panel.querySelector(`[name=bucket][value="${CSS.escape(bucket)}"] + span`);
  const mark = document.createElement('span');
  mark.className = 'bucket';
  for (const part of label?.childNodes ?? [])
    if (!(part instanceof HTMLElement)) mark.append(part.cloneNode(true));
  return mark;
}

/** Completes a row whose text came late. */
export function fillLate(
  row: HTMLElement,
  { lead, below }: Hit,
  passage: Passage | undefined,
): void {
  fillExcerpt(row, lead, passage);
  // Rows below move only while nobody is at them.
  const isIdle = !row.parentElement?.matches(':hover, :focus-within');
  if (isIdle) delete row.dataset['late'];
  if (passage && below.length === 0 && isIdle)
    fillLinks(find(row, 'ul'), sectionsOf(lead, passage));
}

/** The words with which a record begins: its title, which stands above the excerpt. */
const titleLength = ({ page }: Ranked) => page.title.split(/\s+/).length;

/** Where the text of a hit is worth reading. */
export const placeOf = (hit: Ranked) => bestPlace(hit.places, titleLength(hit));

/** Puts the sentence that has what was asked for into the place that a row has for it. */
function fillExcerpt(row: HTMLElement, hit: Ranked, passage: Passage | undefined): void {
  const pieces = passage ? excerpt(passage, hit.places, titleLength(hit)) : [];
  find(row, '.excerpt').replaceChildren(
    ...pieces.map(({ text: words, marked }) =>
      marked ? Object.assign(document.createElement('mark'), { textContent: words }) : words,
    ),
  );
}

const sectionsOf = ({ page, places }: Ranked, { sections }: Passage) =>
  pickSections(sections, places, BELOW).map(([id, title]) => ({
    address: `${page.address}#${id}`,
    title,
  }));

function fillText(element: HTMLElement, text: string): void {
  if (text === '') element.remove();
  else element.textContent = text;
}

function fillLinks(list: HTMLElement, links: readonly { address: string; title: string }[]): void {
  list.hidden = links.length === 0;
  for (const { address, title } of links) {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
    item.append(link);
    list.append(item);
  }
}
