/** A built page made to read from a disk, without script and network. */
import { createHash } from 'node:crypto';
import { serialize } from 'parse5';
import { words } from '../../site.ts';
import {
  append,
  attribute,
  below,
  type Element,
  findElement,
  hasClass,
  loseAddress,
  make,
  needElement,
  type Parent,
  readPage,
  remove,
  replaceChildren,
  replaceElement,
  setAttribute,
  unwrap,
} from '../page-tree.ts';

export interface PackedPageParts {
  html: string;
  /** The file of the start page, seen from this one. */
  start: string;
  /** Where a link leads from this file; undefined for nowhere, the same text for what is no link of the site. */
  resolve: (href: string) => string | undefined;
  /** The files of the page's stylesheets, seen from this one. */
  styles: readonly string[];
  /** The rules of its printed footer. */
  footer: string;
  /** Makes the list of the folder from the links to the slides in each length; for the start page alone. */
  listFolder?: ((variants: Element | undefined) => Element) | undefined;
}

const isGone = (element: Element) =>
  ['script', 'link', 'fold-menu', 'search-dialog', 'offline-keeper'].includes(element.tagName) ||
  attribute(element, 'data-waits') !== undefined ||
  (element.tagName === 'meta' &&
    (attribute(element, 'http-equiv') !== undefined ||
      attribute(element, 'property') !== undefined));

/** Makes the page. @throws Error when it has not the shape that it is built with */
export function packPage(parts: PackedPageParts): string {
  const { html, start, resolve, styles, footer, listFolder } = parts;
  const page = readPage(html);
  const head = needElement(page, ({ tagName }) => tagName === 'head', 'head');
  for (const element of below(page))
    if (isGone(element)) remove(element);
    else if (element.tagName === 'noscript') {
      for (const notice of below(element))
        if (hasClass(notice, 'keeping')) replaceChildren(notice, [words.package.notKept]);
      unwrap(element);
    }
  for (const link of below(page).filter(({ tagName }) => tagName === 'a')) {
    const href = hasClass(link, 'brand') ? start : resolve(attribute(link, 'href') ?? '');
    if (href !== undefined) setAttribute(link, 'href', href);
    else if (hasClass(link, 'button')) remove(link);
    else loseAddress(link);
    setAttribute(link, 'download', undefined);
  }
  if (listFolder) putFolder(page, listFolder);
  const hash = `sha256-${createHash('sha256').update(footer).digest('base64')}`;
  const policy = `default-src 'none'; style-src 'self' file: '${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  append(head, make('meta', { 'http-equiv': 'content-security-policy', content: policy }));
  for (const href of styles) append(head, make('link', { rel: 'stylesheet', href }));
  append(head, make('style', { media: 'print' }, [footer]));
  return serialize(page).replaceAll(/<!--[^]*?-->/g, '');
}

/** Puts the list of the folder in the place of the ways to present on the site, and takes out what is for the room. */
function putFolder(page: Parent, listFolder: (variants: Element | undefined) => Element): void {
  const present = needElement(page, (each) => hasClass(each, 'present'), 'ways to present');
  const variants = findElement(present, (each) => hasClass(each, 'variants'));
  if (variants) remove(variants);
  replaceElement(present, listFolder(variants));
  const today = findElement(page, (each) => hasClass(each, 'today'));
  if (today) remove(today);
}
