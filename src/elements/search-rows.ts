/** The answers of search as elements, made from the templates of the panel. */
import { excerpt, pickSections } from '../model/search/excerpt.ts';
import type { Hit } from '../model/search/hits.ts';
import type { Ranked } from '../model/search/ranking.ts';
import { readWords } from '../model/search/text.ts';
import { copy, findAll } from './dom.ts';
import { find } from './find.ts';
import type { TextRecord } from './pagefind.ts';

/** How many sections or slides stand below a hit. */
const BELOW = 3;

/** Reads the words of the panel; a value takes the place of its name in braces. */
export type Say = (name: string, values?: Record<string, string | number>) => string;

/** One hit as an entry of the list. */
export function makeRow(
  panel: HTMLElement,
  { lead, below }: Hit,
  text: TextRecord | undefined,
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
  fillExcerpt(find(row, '.excerpt'), lead, text);
  const why = [
    ...lead.synonyms.map(({ typed, say: ours }) => say('synonym', { typed, say: ours })),
    ...(lead.missing.length > 0 ? [say('missing', { words: quote(lead.missing) })] : []),
  ];
  fillText(find(row, '.why'), why.join(' '));
  fillLinks(find(row, 'ul'), [
    ...below.slice(0, BELOW).map(({ page: { address, title } }) => ({ address, title })),
    ...(below.length > 0 || !text ? [] : sectionsOf(lead, text)),
  ]);
  const actions = find(row, '.actions');
  const [print, pdf] = findAll(actions, 'a') as HTMLAnchorElement[];
  if (page.kind === 'handout' || page.kind === 'checklist') {
    if (print) print.href = `${page.address}#_print`;
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

function fillExcerpt(
  element: HTMLElement,
  { page, places }: Ranked,
  text: TextRecord | undefined,
): void {
  const title = readWordsOf(page.title);
  // Of a slide and a term, the record begins with the title.
  const skip = text && readWordsOf(text.content).startsWith(title) ? countWords(page.title) : 0;
  const pieces = text ? excerpt(text.content, places, skip) : [];
  element.replaceChildren(
    ...pieces.map(({ text: words, marked }) =>
      marked ? Object.assign(document.createElement('mark'), { textContent: words }) : words,
    ),
  );
}

const readWordsOf = (text: string) =>
  readWords(text)
    .map(({ word }) => word)
    .join(' ');
const countWords = (text: string) => text.split(/\s+/).length;

const sectionsOf = ({ page, places }: Ranked, text: TextRecord) =>
  pickSections(text.anchors, places, BELOW).map(({ id, text: title }) => ({
    address: `${page.address}#${id}`,
    title,
  }));

function fillText(element: HTMLElement, text: string): void {
  if (text === '') element.remove();
  else element.textContent = text;
}

function fillLinks(list: HTMLElement, links: readonly { address: string; title: string }[]): void {
  if (links.length === 0) list.remove();
  for (const { address, title } of links) {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
    item.append(link);
    list.append(item);
  }
}
