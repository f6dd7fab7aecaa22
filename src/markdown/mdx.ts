/** MDX read as a tree with positions: the one parser that the site, the checks and the deck's data share. */
import type { Nodes, Root } from 'mdast';
import {
  type MdastNode,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  mdxToMdast,
} from 'satteri';

export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads MDX into a Markdown tree whose nodes carry line numbers; front matter is a `yaml` node.
 * @throws Error where the MDX has a syntax error; its message starts with `line:column`.
 */
export function parseMdx(source: string): Root {
  const tree = mdxToMdast(source, { features: { frontmatter: true, smartPunctuation: true } });
  if (tree.type !== 'root') throw new Error('The parser gave no document.');
  return tree;
}

/** Whether a node is a component or an element written as JSX. */
export function isElement(node: MdastNode): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** All nodes below and including a node, in the order of the text. */
export function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** The words of a node: blocks are set apart by spaces, components give the words inside them. */
export function readText(node: Nodes): string {
  const words: string[] = [];
  for (const part of walk(node)) {
    if (part.type === 'text' || part.type === 'inlineCode') words.push(part.value);
    else if (['paragraph', 'heading', 'listItem', 'tableCell', 'break'].includes(part.type))
      words.push(' ');
  }
  return words.join('').replace(/\s+/g, ' ').trim();
}
