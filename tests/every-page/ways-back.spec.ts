/** The web of links: what an article leads to leads back to it. */
import { readSettings } from '../../src/settings.ts';
import { words } from '../../src/site.ts';
import { ancestors, attribute, below, listElements, readText } from '../support/html.ts';
import { type BuiltPage, expect, nameOf, pages, test } from '../support/pages.ts';

const { basePath } = readSettings();
const byAddress = new Map(pages.map((page) => [`${basePath}${page.address}`, page]));
/** The groups of an article's links whose pages name the article, too; what to read next goes one way. */
const BOTH_WAYS = [
  words.onward.challenges,
  words.onward.items,
  words.onward.sheets,
  words.onward.slides,
];

/** The links that stand at an address: on the page, or in the part of it that the fragment names. */
function linksAt(address: string): string[] {
  const [path = '', fragment = ''] = address.split('#');
  const page = byAddress.get(path.replace(/\?.*/, ''));
  if (!page) return [];
  const id = fragment.replace(/^\//, '');
  const elements = listElements(page);
  const part = id ? elements.find((element) => attribute(element, 'id') === id) : undefined;
  if (id && !part) return [];
  return (part ? below(part) : elements).flatMap((element) => attribute(element, 'href') ?? []);
}

/** Where an article leads, in the groups that go both ways. */
function listServed(article: BuiltPage): string[] {
  return listElements(article)
    .filter(({ tagName }) => tagName === 'dt')
    .filter((name) => BOTH_WAYS.some((way) => way === readText(name)))
    .flatMap((name) => ancestors(name).slice(0, 1).flatMap(below))
    .flatMap((element) => attribute(element, 'href') ?? []);
}

for (const article of pages.filter(({ address }) => /^guidance\/./.test(address)))
  test(`what ${nameOf(article)} serves leads back to it`, () => {
    const served = listServed(article);
    expect(served.length).toBeGreaterThan(0);
    const own = `${basePath}${article.address}`;
    expect(served.filter((address) => !linksAt(address).includes(own))).toEqual([]);
  });
