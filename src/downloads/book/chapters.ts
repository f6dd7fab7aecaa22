/** The chapters of the book of guidance, read from the built pages. */
import {
  attribute,
  below,
  type Element,
  findElement,
  hasClass,
  needElement,
  readPage,
  remove,
  textOf,
  unwrap,
} from '../page-tree.ts';

/** A page as a chapter. */
export interface Chapter {
  /** The page's address without the base path. */
  address: string;
  title: string;
  lead: string;
  /** Holds what is written; its links are still those of the site. */
  content: Element;
  /** The day of its last change as ISO 8601; undefined where the page tells none. */
  updated: string | undefined;
}

/** What belongs to a page on a screen or to its scripts, not to a text. */
const isOfTheScreen = (element: Element) =>
  hasClass(element, 'screen-only') ||
  hasClass(element, 'term-uses') ||
  hasClass(element, 'term-endnotes') ||
  ['script', 'style', 'link', 'noscript', 'template', 'button'].includes(element.tagName);

/**
 * Reads a built page.
 * @param where finds what is written in it
 * @throws Error when the page has not the shape that it is built with
 */
export function readChapter(
  address: string,
  html: string,
  where: (element: Element) => boolean,
): Chapter {
  const page = readPage(html);
  const main = needElement(page, ({ tagName }) => tagName === 'main', `main part (${address})`);
  const content = needElement(main, where, `text (${address})`);
  for (const element of below(content))
    if (isOfTheScreen(element)) remove(element);
    else if (element.tagName === 'details') unwrap(element);
    else if (element.tagName === 'summary') openSummary(element);
  const lead = findElement(main, (element) => hasClass(element, 'lead'));
  const updated = findElement(
    page,
    (element) => attribute(element, 'property') === 'og:updated_time',
  );
  return {
    address,
    title: textOf(needElement(main, ({ tagName }) => tagName === 'h1', `title (${address})`)),
    lead: lead ? textOf(lead) : '',
    content,
    updated: updated && attribute(updated, 'content')?.slice(0, 10),
  };
}

/** What a reader could open stands open in a book. */
function openSummary(summary: Element): void {
  summary.nodeName = 'p';
  summary.tagName = 'p';
  summary.attrs = [{ name: 'class', value: 'label' }];
}
