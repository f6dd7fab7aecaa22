/** The attributes of a component in MDX, as values: what the site shows and what the checks judge is read here. */
import type { MdxElement } from './mdx.ts';

export interface ElementProps {
  /** What the attributes say. */
  props: Readonly<Record<string, unknown>>;
  /** Attributes that say nothing that can be read: bare ones and expressions that compute something. */
  unreadable: string[];
}

/** What an element's attributes say. */
export function readProps(node: MdxElement): ElementProps {
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
