/** A built page as a tree: what downloads that are made from pages look for and change in it. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export type Element = Tree.Element;
export type Parent = Tree.ParentNode;

/** Reads a page as a browser without script does, so that what stands in `noscript` is part of it. */
export const readPage = (html: string) => parse(html, { scriptingEnabled: false });

export const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

export const hasClass = (element: Element, name: string) =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Sets an attribute, or takes it away where there is no value. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((each) => each.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

export const isElement = (node: Tree.ChildNode): node is Element => 'tagName' in node;
export const isText = (node: Tree.ChildNode): node is Tree.TextNode => node.nodeName === '#text';

/** All elements inside one, in order. */
export const below = (parent: Parent): Element[] =>
  parent.childNodes.flatMap((child) => (isElement(child) ? [child, ...below(child)] : []));

/** The words of an element. */
export const textOf = (parent: Parent): string =>
  parent.childNodes
    .map((child) => (isText(child) ? child.value : isElement(child) ? textOf(child) : ''))
    .join('');

export const findElement = (parent: Parent, matches: (element: Element) => boolean) =>
  below(parent).find(matches);

/** @throws Error that says what the page lacks. */
export function needElement(
  parent: Parent,
  matches: (element: Element) => boolean,
  what: string,
): Element {
  const found = findElement(parent, matches);
  if (!found) throw new Error(`The download can't be made: the built page has no ${what}.`);
  return found;
}

export const remove = (node: Tree.ChildNode) => {
  tree.detachNode(node);
};

/** Takes an element away and leaves what stands in it. */
export function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (const child of [...element.childNodes]) {
    tree.detachNode(child);
    tree.insertBefore(parent, child, element);
  }
  tree.detachNode(element);
}

/** An element of HTML with attributes and words or elements in it. */
export function make(
  name: string,
  attributes: Record<string, string> = {},
  children: readonly (Element | string)[] = [],
): Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = tree.createElement(name, 'http://www.w3.org/1999/xhtml' as never, attrs);
  for (const child of children)
    if (typeof child === 'string') tree.insertText(element, child);
    else tree.appendChild(element, child);
  return element;
}

export const append = (parent: Parent, child: Element) => {
  tree.appendChild(parent, child);
};

/** Puts other children into an element. */
export function replaceChildren(element: Element, children: readonly (Element | string)[]): void {
  for (const child of [...element.childNodes]) tree.detachNode(child);
  for (const child of children)
    if (typeof child === 'string') tree.insertText(element, child);
    else tree.appendChild(element, child);
}

/** Puts one element in the place of another. */
export function replaceElement(old: Element, element: Element): void {
  if (old.parentNode) tree.insertBefore(old.parentNode, element, old);
  tree.detachNode(old);
}

/** A link that leads nowhere from here becomes words. */
export function loseAddress(link: Element): void {
  link.nodeName = 'span';
  link.tagName = 'span';
  link.attrs = link.attrs.filter(({ name }) => !['href', 'rel', 'download'].includes(name));
}
