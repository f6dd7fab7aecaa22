/** Links the first use of each glossary term on a rendered page. */
import { type DefaultTreeAdapterTypes as Tree, parseFragment, type Token } from 'parse5';

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
  ...['code', 'pre', 'svg', 'script', 'style', 'template', 'noscript'],
]);

/** Parts that are no text of the page: what people copy as it is, and what search leaves out, too. */
const CLOSING_ATTRIBUTES = new Set(['data-no-terms', 'data-pagefind-ignore']);

const escape = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** How an apostrophe and an ampersand may stand in HTML. */
const APOSTROPHES = /’|&#39;|'/g;
const AMPERSANDS = /&amp;|&/g;
const key = (name: string) =>
  name.toLowerCase().replaceAll(APOSTROPHES, "'").replaceAll(AMPERSANDS, '&');

/** Finds terms in texts, longer names before shorter ones; a part of a word or of a hyphenated one is no use. */
export class TermFinder {
  readonly #terms = new Map<string, string>();
  readonly #pattern: RegExp;

  constructor(terms: readonly LinkableTerm[]) {
    for (const { id, names } of terms) for (const name of names) this.#terms.set(key(name), id);
    const names = [...this.#terms.keys()].toSorted((a, b) => b.length - a.length);
    const any = names.map((name) =>
      escape(name)
        .replaceAll("'", `(?:${APOSTROPHES.source})`)
        .replaceAll('&', `(?:${AMPERSANDS.source})`)
        .replaceAll(' ', '\\s+'),
    );
    this.#pattern = new RegExp(
      // Letters after an ampersand belong to it, as in R&D, or are the name of a character.
      `(?<![\\p{L}\\p{N}&#-])(?:${any.join('|')})(?![\\p{L}\\p{N}-])`,
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
 * Puts a link on the first use of each term in rendered HTML. Headings, links and controls stay as they are, and so does
 * every other character: a serializer would write attributes in its own way.
 * @param address where a term is defined, as a page writes it
 */
export function linkTerms(
  html: string,
  finder: TermFinder,
  address: (term: string) => string,
): LinkedTerms {
  const terms: string[] = [];
  const parts: string[] = [];
  let end = 0;
  for (const { startOffset, endOffset } of listTexts(html)) {
    for (const { term, name, index } of finder.find(html.slice(startOffset, endOffset))) {
      if (terms.includes(term)) continue;
      terms.push(term);
      const start = startOffset + index;
      // The stylesheet prints the number, so neither search nor a screen reader takes it for a word.
      const link = `<a href="${address(term)}" aria-describedby="${noteId(term)}" data-note="${terms.length}">${name}</a>`;
      parts.push(html.slice(end, start), link);
      end = start + name.length;
    }
  }
  return { html: [...parts, html.slice(end)].join(''), terms };
}

/** Where the open texts of a page stand in its source, in order. */
function listTexts(html: string): Token.Location[] {
  const listIn = (parent: Tree.ParentNode): Token.Location[] =>
    parent.childNodes.flatMap((child) => {
      if (isText(child)) return child.sourceCodeLocation ?? [];
      return 'childNodes' in child && !isClosed(child) ? listIn(child) : [];
    });
  return listIn(parseFragment(html, { sourceCodeLocationInfo: true }));
}

const isText = (node: Tree.ChildNode): node is Tree.TextNode => node.nodeName === '#text';

const isClosed = (node: Tree.Element) =>
  CLOSED.has(node.tagName) || node.attrs.some(({ name }) => CLOSING_ATTRIBUTES.has(name));
