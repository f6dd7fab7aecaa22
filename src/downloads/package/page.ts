/** A built page made to read from a disk, without script and network. */
import { createHash } from 'node:crypto';
import { serialize } from 'parse5';
import { words } from '../../site.ts';
import {
  append,
  attribute,
  below,
  type Element,
  hasClass,
  loseAddress,
  make,
  needElement,
  readPage,
  remove,
  replaceChildren,
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
  /** Stands below the ways to present: the list of the folder's files; for the start page alone. */
  folder?: Element | undefined;
}

const isGone = (element: Element) =>
  ['script', 'link', 'fold-menu', 'search-dialog', 'offline-keeper'].includes(element.tagName) ||
  attribute(element, 'data-waits') !== undefined ||
  (element.tagName === 'meta' &&
    (attribute(element, 'http-equiv') !== undefined ||
      attribute(element, 'property') !== undefined));

/** Makes the page. @throws Error when it has not the shape that it is built with */
export function packPage(parts: PackedPageParts): string {
  const { html, start, resolve, styles, footer, folder } = parts;
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
  if (folder) {
    const present = needElement(page, (each) => hasClass(each, 'present'), 'ways to present');
    const scope = present.attrs.find(({ name }) => name.startsWith('data-astro-cid'));
    if (scope) for (const element of [folder, ...below(folder)]) element.attrs.push(scope);
    for (const old of below(present)) if (hasClass(old, 'papers')) remove(old);
    append(present, folder);
  }
  const hash = `sha256-${createHash('sha256').update(footer).digest('base64')}`;
  const policy = `default-src 'none'; style-src 'self' file: '${hash}'; font-src data:; base-uri 'none'; form-action 'none'`;
  append(head, make('meta', { 'http-equiv': 'content-security-policy', content: policy }));
  for (const href of styles) append(head, make('link', { rel: 'stylesheet', href }));
  append(head, make('style', { media: 'print' }, [footer]));
  return serialize(page).replaceAll(/<!--[^]*?-->/g, '');
}
