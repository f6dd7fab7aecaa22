/** What programs read beside the pages: the feed, the sitemap and the list for language models. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../src/settings.ts';
import { expect, pages, test } from '../support/pages.ts';

const { basePath, out, siteUrl } = readSettings();
const root = `${siteUrl ?? ''}${basePath}`;
const addresses = new Set(pages.map(({ address }) => `${root}${address}`));
const read = (file: string) =>
  existsSync(join(out, file)) ? readFileSync(join(out, file), 'utf8') : undefined;
const missing = (urls: readonly string[]) => urls.filter((url) => !addresses.has(url));
const datesIn = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}>([^<]+)</${tag}>`, 'g'))].map(([, date = '']) => date);

test('llms.txt names every workshop, article, handout and checklist, and all are there', () => {
  const links = [...(read('llms.txt') ?? '').matchAll(/\]\(([^)]+)\): ./g)].map(
    ([, url = '']) => url,
  );
  expect(missing(links)).toEqual([]);
  const named = pages.filter(({ address }) =>
    /^(?:workshops|guidance|handouts|checklists)\/[^/]+\/$/.test(address),
  );
  expect(links).toEqual(expect.arrayContaining(named.map(({ address }) => `${root}${address}`)));
});

test('there is a feed where the public address is known, its last change first', () => {
  const feed = read('feed.xml');
  expect(feed !== undefined).toBe(siteUrl !== undefined);
  if (feed === undefined) return;
  const links = [...feed.matchAll(/<link href="([^"]+)" \/>/g)].map(([, url = '']) => url);
  expect(links.length).toBeGreaterThan(10);
  expect(missing(links)).toEqual([]);
  const [whole, ...entries] = datesIn(feed, 'updated');
  expect(entries).toEqual(entries.toSorted().toReversed());
  expect(whole).toBe(entries[0]);
});

test('browsers can ask this library where its public address is known', () => {
  const description = read('opensearch.xml');
  expect(description !== undefined).toBe(siteUrl !== undefined);
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  expect(html.includes('application/opensearchdescription+xml')).toBe(siteUrl !== undefined);
  if (description !== undefined)
    expect(description).toContain(`template="${root}search/?q={searchTerms}"`);
});

test('there is a sitemap where the public address is known, with a date for each listed page', async ({
  readPage,
}) => {
  const sitemap = read('sitemap-0.xml');
  expect(sitemap !== undefined).toBe(siteUrl !== undefined);
  if (sitemap === undefined) return;
  const facts = await Promise.all(pages.map((page) => readPage(page)));
  const listed = facts.flatMap(({ listed, canonical }) => (listed && canonical ? canonical : []));
  const urls = datesIn(sitemap, 'loc');
  expect(urls.toSorted()).toEqual(listed.toSorted());
  expect(datesIn(sitemap, 'lastmod')).toHaveLength(urls.length);
});
