/** The slides of a built deck, as its page has them: what every other form of it has to hold. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export interface DeckSlide {
  id: string;
  title: string;
  text: string;
  notes: string;
  /** The words for its pictures. LibreOffice keeps none for groups of shapes and tables. */
  labels: string[];
  tables: number[];
  items: number;
}

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;
const classes = (element: Tree.Element) => attribute(element, 'class')?.split(' ') ?? [];

/** All elements inside one, in order. */
const below = (parent: Tree.ParentNode): Tree.Element[] =>
  parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));

const INLINE = new Set(['a', 'strong', 'em', 'code', 'b', 'i', 'wbr']);

/** The words in an element, without the parts that `leave` names. */
function textIn(node: Tree.Node, leave: (element: Tree.Element) => boolean): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node) || ('tagName' in node && leave(node))) return '';
  const inside = node.childNodes.map((child) => textIn(child, leave)).join('');
  return INLINE.has(node.nodeName) ? inside : ` ${inside} `;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reads the slides of the longest variant from a deck's HTML. */
export function readDeckSlides(html: string): DeckSlide[] {
  const elements = below(parse(html));
  const deck = elements.find(({ tagName }) => tagName === 'slide-deck');
  const variants = (deck && attribute(deck, 'data-variants'))?.split(' ').map(Number) ?? [];
  const longest = String(Math.max(...variants));
  return elements
    .filter(
      (element) =>
        element.tagName === 'section' &&
        classes(element).some((name) => name.startsWith('layout-')) &&
        (attribute(element, 'data-variants')?.split(' ') ?? []).includes(longest),
    )
    .map(readSlide);
}

function readSlide(section: Tree.Element): DeckSlide {
  const inside = below(section);
  const isNotes = (element: Tree.Element) => classes(element).includes('notes');
  const notes = inside.find(isNotes);
  const said = new Set(notes ? below(notes) : []);
  const shown = inside.filter((element) => !said.has(element));
  const hasCode = shown.some((element) => classes(element).includes('slide-qr'));
  const leave = (element: Tree.Element) =>
    isNotes(element) ||
    classes(element).includes('visually-hidden') ||
    // Below a QR code the address stands already.
    (hasCode && classes(element).includes('short-address')) ||
    (element.tagName === 'svg' && !classes(element).includes('bucket-mark'));
  const title = shown.find(({ tagName }) => /^h[12]$/.test(tagName));
  const labels = shown
    .filter(({ tagName }) => tagName === 'svg' || tagName === 'img')
    .map((element) => attribute(element, 'aria-label') ?? attribute(element, 'alt') ?? '');
  return {
    id: attribute(section, 'id') ?? '',
    title: title ? tidy(textIn(title, leave)) : '',
    text: tidy(textIn(section, leave)),
    notes: notes ? tidy(textIn(notes, () => false)) : '',
    labels: labels.filter(Boolean),
    tables: shown
      .filter(({ tagName }) => tagName === 'table')
      .map((table) => below(table).filter(({ tagName }) => /^t[hd]$/.test(tagName)).length),
    items: shown.filter(
      ({ tagName, parentNode }) =>
        tagName === 'li' &&
        parentNode !== null &&
        !('attrs' in parentNode && classes(parentNode).includes('challenge-groups')) &&
        !isStep(parentNode),
    ).length,
  };
}

/** The steps of a drawing are shapes there. */
const isStep = (list: Tree.ParentNode) =>
  'parentNode' in list &&
  list.parentNode !== null &&
  'attrs' in list.parentNode &&
  classes(list.parentNode).includes('steps-diagram');
