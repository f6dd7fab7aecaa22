/** The one file that presents from a disk: a built deck and its speaker window, with styles, fonts and script inside. */
import { createHash } from 'node:crypto';
import {
  defaultTreeAdapter as tree,
  type DefaultTreeAdapterTypes as Tree,
  parse,
  serialize,
} from 'parse5';

export interface OneFileParts {
  /** The HTML of the built deck and of its speaker window. */
  deck: string;
  speaker: string;
  /** The styles of each, with nothing to load. */
  deckStyles: string;
  speakerStyles: string;
  /** One module script. */
  script: string;
  /** Makes a link whole; undefined where nothing public is known. */
  resolve: (href: string) => string | undefined;
}

/** What a file on a disk can't follow or doesn't need. */
const NOT_HERE = ['stylesheet', 'preload', 'modulepreload', 'manifest', 'icon'];

/** Puts the parts together. @throws Error when a page has not the shape that it is built with. */
export function makeOneFile(parts: OneFileParts): string {
  const { deckStyles, speakerStyles, script, resolve } = parts;
  const page = parse(parts.deck);
  const head = findElement(page, (element) => element.tagName === 'head', 'head');
  const body = findElement(page, (element) => element.tagName === 'body', 'body');
  for (const element of below(head)) if (staysBehind(element)) tree.detachNode(element);
  for (const element of below(body)) if (staysBehind(element)) tree.detachNode(element);
  const desk = findElement(
    parse(parts.speaker),
    (element) => element.tagName === 'speaker-window',
    'speaker-window',
  );
  const slides = findElement(
    desk,
    (element) => attribute(element, 'class') === 'slides',
    '.slides',
  );
  for (const child of [...slides.childNodes]) tree.detachNode(child);
  for (const root of [body, desk]) mendLinks(root, resolve);

  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(deckStyles)}' '${hashOf(speakerStyles)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const [charset] = head.childNodes;
  for (const element of [
    make('meta', { 'http-equiv': 'content-security-policy', content: policy }),
    make('style', { 'data-for': 'deck' }, deckStyles),
    make('style', { 'data-for': 'speaker', media: 'not all' }, speakerStyles),
  ])
    if (charset && element.tagName === 'meta')
      tree.insertBefore(head, element, head.childNodes[1] ?? charset);
    else tree.appendChild(head, element);
  const template = make('template', { 'data-speaker-desk': '' });
  const content = tree.createDocumentFragment();
  tree.appendChild(content, desk);
  tree.setTemplateContent(template as Tree.Template, content);
  tree.appendChild(body, template);
  tree.appendChild(body, make('script', { type: 'module' }, script));
  return serialize(page);
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function make(name: string, attributes: Record<string, string>, text = ''): Tree.Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = tree.createElement(name, 'http://www.w3.org/1999/xhtml' as never, attrs);
  if (text) tree.insertText(element, text);
  return element;
}

const isScript = (element: Tree.Element) =>
  element.tagName === 'script' && attribute(element, 'data-plan') === undefined;

const staysBehind = (element: Tree.Element) =>
  isScript(element) ||
  (element.tagName === 'link' && NOT_HERE.includes(attribute(element, 'rel') ?? '')) ||
  attribute(element, 'http-equiv') === 'content-security-policy';

/** Links into the site become whole, or only words; those to the deck and its speaker window stay in the file. */
function mendLinks(root: Tree.Element, resolve: OneFileParts['resolve']) {
  for (const element of below(root)) {
    const href = attribute(element, 'href');
    if (element.tagName !== 'a' || href === undefined || !href.startsWith('/')) continue;
    if (attribute(element, 'data-speaker') !== undefined) {
      set(element, 'href', '?speaker');
      // The two windows talk through it.
      set(element, 'rel', 'opener');
    } else if (attribute(element, 'data-open-deck') !== undefined) {
      set(element, 'href', '?');
      set(element, 'rel', 'opener');
    } else {
      const whole = resolve(href);
      if (whole !== undefined) set(element, 'href', whole);
      else loseAddress(element);
    }
  }
}

/** A link that leads nowhere from a file becomes words; one that is a button goes. */
function loseAddress(link: Tree.Element) {
  if (attribute(link, 'class')?.split(' ').includes('button')) return tree.detachNode(link);
  link.nodeName = 'span';
  link.tagName = 'span';
  link.attrs = link.attrs.filter(({ name }) => name !== 'href');
}

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

function set(element: Tree.Element, name: string, value: string) {
  element.attrs = [...element.attrs.filter((each) => each.name !== name), { name, value }];
}

/** All elements inside one, in order. */
const below = (parent: Tree.ParentNode): Tree.Element[] =>
  parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));

function findElement(
  root: Tree.ParentNode,
  matches: (element: Tree.Element) => boolean,
  name: string,
): Tree.Element {
  const found = below(root).find(matches);
  if (!found) throw new Error(`The one file can't be made: the built page has no ${name}.`);
  return found;
}
