/** Links the first use of each glossary term on a rendered page. */
import { type DefaultTreeAdapterTypes as Tree, parseFragment, serialize } from 'parse5';

/** A term and the words that it goes by. */
export interface LinkableTerm {
  id: string;
  /** Its title and aliases, as they may stand in a text. */
  names: readonly string[];
}

/** Where a term's note stands on a page. */
export const noteId = (term: string) => `_note-${term}`;

/** Elements whose words are names, commands or links already, so that no other link may stand in them. */
const CLOSED = new Set([
  ...['a', 'button', 'label', 'summary', 'nav', 'select', 'textarea', 'output'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'dt', 'dfn', 'caption', 'figcaption', 'legend'],
  ...['code', 'pre', 'svg', 'script', 'style', 'template'],
]);

/** Parts that are no text of the page: what people copy as it is, and what search leaves out, too. */
const CLOSING_ATTRIBUTES = new Set(['data-no-terms', 'data-pagefind-ignore']);

const escape = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const key = (name: string) => name.toLowerCase().replaceAll('’', "'");

/** Finds terms in texts, longer names before shorter ones; a part of a word or of a hyphenated one is no use. */
export class TermFinder {
  readonly #terms = new Map<string, string>();
  readonly #pattern: RegExp;

  constructor(terms: readonly LinkableTerm[]) {
    for (const { id, names } of terms) for (const name of names) this.#terms.set(key(name), id);
    const names = [...this.#terms.keys()].toSorted((a, b) => b.length - a.length);
    const any = names.map((name) => escape(name).replaceAll("'", "['’]").replaceAll(' ', '\\s+'));
    this.#pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${any.join('|')})(?![\\p{L}\\p{N}-])`,
      'giu',
    );
  }

  /** Every use in the order of the text. */
  find(text: string): { term: string; name: string; index: number }[] {
    if (this.#terms.size === 0) return [];
    return [...text.matchAll(this.#pattern)].flatMap(({ 0: name, index }) => {
      const term = this.#terms.get(key(name).replaceAll(/\s+/g, ' '));
      return term === undefined ? [] : [{ term, name, index }];
    });
  }
}

/** What a page shows where a term is used first. */
export interface LinkedTerms {
  html: string;
  /** The terms that were found, in the order of the text: their notes follow it. */
  terms: string[];
}

/**
 * Puts a link on the first use of each term in rendered HTML. Headings, links and controls stay as they are.
 * @param address where a term is defined, as a page writes it
 */
export function linkTerms(
  html: string,
  finder: TermFinder,
  address: (term: string) => string,
): LinkedTerms {
  const fragment = parseFragment(html);
  const terms: string[] = [];
  const link = (text: Tree.TextNode): Tree.ChildNode[] => {
    const parts: Tree.ChildNode[] = [];
    let end = 0;
    for (const { term, name, index } of finder.find(text.value)) {
      if (terms.includes(term)) continue;
      terms.push(term);
      parts.push(
        textNode(text.value.slice(end, index)),
        ...termLink(term, name, terms.length, address),
      );
      end = index + name.length;
    }
    return [...parts, textNode(text.value.slice(end))];
  };
  const walk = (parent: Tree.ParentNode) => {
    parent.childNodes = parent.childNodes.flatMap((child) => {
      if (isText(child)) return link(child);
      if ('childNodes' in child && !isClosed(child)) walk(child);
      return [child];
    });
  };
  walk(fragment);
  return { html: serialize(fragment), terms };
}

const isText = (node: Tree.ChildNode): node is Tree.TextNode => node.nodeName === '#text';

const isClosed = (node: Tree.Element) =>
  CLOSED.has(node.tagName) || node.attrs.some(({ name }) => CLOSING_ATTRIBUTES.has(name));

const textNode = (value: string): Tree.TextNode => ({ nodeName: '#text', value, parentNode: null });

function termLink(
  term: string,
  name: string,
  number: number,
  address: (term: string) => string,
): Tree.ChildNode[] {
  // A number for paper only: the stylesheet prints it, so neither search nor a screen reader takes it for a word.
  const source = `<a class="term" href="${address(term)}" aria-describedby="${noteId(term)}" data-note="${number}"></a>`;
  const [link] = parseFragment(source).childNodes;
  if (!link || !('childNodes' in link)) return [];
  link.childNodes = [textNode(name)];
  return [link];
}
