/** Components in MDX with their attributes as values. */
import { isElement, type MdxElement, walk } from '../markdown/mdx.ts';
import type { MdxFile } from './files.ts';

/** A component or an HTML element as an author wrote it. */
export interface WrittenElement {
  /** `Slide`, `br`; empty for `<>`. */
  name: string;
  line: number;
  /** What its attributes say. */
  props: Readonly<Record<string, unknown>>;
  /** Attributes that say nothing that can be read: bare ones and expressions that compute something. */
  unreadable: string[];
  node: MdxElement;
}

/** All elements of a file in the order of the text; none where its syntax is wrong. */
export function listElements(file: MdxFile): WrittenElement[] {
  const nodes = file.tree ? [...walk(file.tree)] : [];
  return nodes.filter(isElement).map((node) => ({
    name: node.name ?? '',
    line: node.position?.start.line ?? 1,
    ...readProps(node),
    node,
  }));
}

/** What an element's attributes say. */
export function readProps(node: MdxElement): Pick<WrittenElement, 'props' | 'unreadable'> {
  const props: Record<string, unknown> = {};
  const unreadable: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') unreadable.push(`{${attribute.value}}`);
    else {
      const { name, value } = attribute;
      const literal = typeof value === 'string' ? value : value && readLiteral(value.value);
      if (literal === undefined || literal === null) unreadable.push(name);
      else props[name] = literal;
    }
  }
  return { props, unreadable };
}

/** A JavaScript literal: text or a number. */
const ITEM = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?`;
const ONE = new RegExp(`^\\s*(?:${ITEM})\\s*$`);
const LIST = new RegExp(`^\\s*\\[\\s*(?:(?:${ITEM})\\s*(?:,\\s*(?:${ITEM})\\s*)*,?)?\\s*\\]\\s*$`);

/**
 * Reads what stands between the braces of `nodes={['a', 'b']}`: text, a number, or a list of them. Anything else is
 * code, which content has none of, and gives undefined.
 */
export function readLiteral(expression: string): unknown {
  if (ONE.test(expression)) return readItem(expression.trim());
  if (!LIST.test(expression)) return undefined;
  return Array.from(expression.matchAll(new RegExp(ITEM, 'g')), ([item]) => readItem(item));
}

function readItem(item: string): string | number {
  return /^['"]/.test(item) ? item.slice(1, -1).replace(/\\(.)/g, '$1') : Number(item);
}
