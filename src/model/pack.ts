/** Puts sheets that are pages of their own on one page, the pack. */
import { type DefaultTreeAdapterTypes as Tree, parseFragment, type Token } from 'parse5';

export interface Embedding {
  /** The part's id, which then stands before each id of the sheet. */
  part: string;
  /** The parts of the pack by the addresses of their own pages, as a page writes them. */
  parts: ReadonlyMap<string, string>;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Attributes that hold ids, of the element itself or of others. */
const IDS = new Set(['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby']);
const CONTROLS = new Set(['input', 'textarea', 'select']);
const HEADINGS = /^h[2-6]$/;

/**
 * What works with script alone, belongs to the page around a sheet or is another way to print it; no browser may fill in
 * what a device kept.
 */
const GONE = new Set(['script', 'template', 'noscript']);
const GONE_ATTRIBUTES = new Set(['data-waits', 'data-live-only', 'data-way']);

/** An id of a sheet as the pack has it; no id of the library has two hyphens in a row. */
export const embeddedId = (part: string, id: string) => `${part}--${id}`;

/**
 * Makes a sheet's HTML a part of a longer page: its ids and names are its own, its headings stand below the first one, its
 * fields are as empty as on paper, and links to other parts of the pack stay in it. Every other character stays as it is.
 */
export function embedSheet(html: string, embedding: Embedding): string {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const elements = listElements(fragment);
  const title = elements.find(({ tagName }) => HEADINGS.test(tagName));
  const edits = elements.flatMap((element) => [
    ...editElement(element, element === title),
    ...editAttributes(element, embedding),
  ]);
  return applyEdits(html, edits);
}

/** Every element in the order of the source; of one that goes, only itself. */
const listElements = (parent: Tree.ParentNode): Tree.Element[] =>
  parent.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...(isGone(child) ? [] : listElements(child))] : [],
  );

const attribute = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((each) => each.name === name)?.value;

const isGone = (element: Tree.Element) =>
  GONE.has(element.tagName) ||
  (attribute(element, 'class') ?? '').split(/\s+/).includes('screen-only') ||
  element.attrs.some(({ name }) => GONE_ATTRIBUTES.has(name));

/** A term is explained below its sheet; a link to its note is of no use where every sheet has a first use. */
const isTerm = (element: Tree.Element) => attribute(element, 'data-note') !== undefined;

function editElement(element: Tree.Element, isTitle: boolean): Edit[] {
  const place = element.sourceCodeLocation;
  if (!place) return [];
  if (isGone(element)) return [{ start: place.startOffset, end: place.endOffset, text: '' }];
  if (isTerm(element)) return replaceTerm(place, attribute(element, 'data-note') ?? '');
  const more = CONTROLS.has(element.tagName)
    ? ' disabled'
    : HEADINGS.test(element.tagName) && !isTitle
      ? ` aria-level="${Number(element.tagName[1]) + 1}"`
      : '';
  const end = place.startOffset + '<'.length + element.tagName.length;
  return more ? [{ start: end, end, text: more }] : [];
}

function replaceTerm({ startTag, endTag }: Token.ElementLocation, note: string): Edit[] {
  if (!startTag || !endTag) return [];
  return [
    { start: startTag.startOffset, end: startTag.endOffset, text: `<span data-endnote="${note}">` },
    { start: endTag.startOffset, end: endTag.endOffset, text: '</span>' },
  ];
}

function editAttributes(element: Tree.Element, embedding: Embedding): Edit[] {
  if (isGone(element) || isTerm(element)) return [];
  return element.attrs.flatMap(({ name, value }) => {
    const place = element.sourceCodeLocation?.attrs?.[name];
    const embedded = embedAttribute(element, name, value, embedding);
    if (!place || embedded === value) return [];
    const text = embedded === undefined ? '' : `${name}="${escape(embedded)}"`;
    return [{ start: place.startOffset, end: place.endOffset, text }];
  });
}

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What an attribute becomes; undefined where it goes. */
function embedAttribute(
  element: Tree.Element,
  name: string,
  value: string,
  { part, parts }: Embedding,
): string | undefined {
  if (name === 'aria-labelledby' && isMereLandmark(element)) return undefined;
  if (IDS.has(name))
    return value
      .split(/\s+/)
      .map((id) => embeddedId(part, id))
      .join(' ');
  if (name === 'name' && CONTROLS.has(element.tagName)) return embeddedId(part, value);
  if (name === 'href') return embedLink(value, part, parts);
  return value.replaceAll(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${embeddedId(part, id)})`);
}

/** A section of a sheet is no landmark among a hundred others; what scrolls keeps its name. */
const isMereLandmark = (element: Tree.Element) =>
  element.tagName === 'section' && attribute(element, 'tabindex') === undefined;

function embedLink(link: string, own: string, parts: ReadonlyMap<string, string>): string {
  const [address = '', id] = link.split('#');
  const part = address === '' ? own : parts.get(address);
  if (part === undefined) return link;
  return `#${id ? embeddedId(part, id) : part}`;
}

function applyEdits(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    pieces.push(html.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return [...pieces, html.slice(end)].join('');
}
