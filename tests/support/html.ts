/** Reads a built page as a tree, without a browser. */
import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import type { BuiltPage } from './pages.ts';

/** The elements of a page in the order of the text, each after the one that it stands in. */
export function listElements(page: BuiltPage): Tree.Element[] {
  return below(parse(readFileSync(page.file, 'utf8')));
}

/** All elements inside one. */
export const below = (parent: Tree.ParentNode): Tree.Element[] =>
  parent.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...below('content' in child ? child.content : child)] : [],
  );

export const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

export const hasClass = (element: Tree.Element, name: string) =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** The elements around one, from the inside out. */
export function ancestors(element: Tree.Element): Tree.Element[] {
  const { parentNode } = element;
  return parentNode && 'tagName' in parentNode ? [parentNode, ...ancestors(parentNode)] : [];
}

export const readText = (node: Tree.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(readText).join('') : '';
