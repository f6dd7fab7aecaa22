/** What browsers, search engines and other people's links read: titles, languages, headings and ids. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../src/settings.ts';
import { site } from '../../src/site.ts';
import { expect, nameOf, pages, test } from '../support/pages.ts';

const { basePath, out, siteUrl } = readSettings();

/** What a page is in the words of schema.org, by its address; other pages say nothing. */
const KINDS: [pattern: RegExp, types: string[]][] = [
  [/^$/, ['WebSite']],
  [/^workshops\/[^/]+\/$/, ['Course', 'LearningResource']],
  [/^(?:handouts|checklists)\/[^/]+\/$/, ['LearningResource']],
  [/^guidance\/[^/]+\/$/, ['Article']],
  [/^glossary\/$/, ['DefinedTermSet']],
];

for (const page of pages) {
  test(`${nameOf(page)} says what it is`, async ({ readPage }) => {
    const facts = await readPage(page);
    expect.soft(facts.title, 'title').toContain(site.name);
    expect.soft(facts.description, 'description').not.toBe('');
    expect.soft(facts.language, 'lang').toBe(site.language);
    expect
      .soft(facts.canonical, 'canonical address')
      .toBe(siteUrl && facts.listed ? `${siteUrl}${basePath}${page.address}` : null);

    if (facts.listed) {
      expect.soft(facts.title, 'title for other sites').toContain(facts.openGraph['og:title']);
      expect.soft(facts.openGraph['og:description']).toBe(facts.description);
      expect.soft(Date.parse(facts.openGraph['og:updated_time'] ?? '')).toBeGreaterThan(0);
      const { 'og:url': url, 'og:image': image } = facts.openGraph;
      expect.soft(url).toBe(siteUrl ? facts.canonical : undefined);
      const picture = image?.slice(`${siteUrl}${basePath}`.length);
      expect.soft(picture !== undefined && existsSync(join(out, picture))).toBe(Boolean(siteUrl));
    }
    const [types = []] = KINDS.filter(([pattern]) => pattern.test(page.address)).map(
      ([, kinds]) => kinds,
    );
    const described = facts.structured.flatMap((data) => data['@type']);
    expect.soft(described, 'what it is for programs').toEqual(types);
    for (const data of facts.structured) {
      expect.soft(data['@context']).toBe('https://schema.org');
      expect.soft(data['name'] ?? data['headline']).toBeTruthy();
      expect.soft(data['url']).toBe(siteUrl ? facts.canonical : undefined);
    }

    const titles = facts.headings.filter(({ level }) => level === 1);
    expect.soft(titles, 'headings of the first level').toHaveLength(1);
    expect
      .soft(
        facts.headings.filter(({ text }) => !text),
        'headings without words',
      )
      .toEqual([]);

    const twice = facts.ids.filter((id, index) => facts.ids.indexOf(id) !== index);
    expect.soft(twice, 'ids that stand twice').toEqual([]);
    // A number that the words don't have says that the id depends on the heading's position.
    const unstable = facts.headings.filter(
      ({ id, text }) => /-\d+$/.test(id) && !/\d\W*$/.test(text),
    );
    expect.soft(unstable, 'ids that depend on a position').toEqual([]);
  });
}

test('no two pages that search engines list have the same title', async ({ readPage }) => {
  const facts = await Promise.all(pages.map((page) => readPage(page)));
  const titles = facts.filter(({ listed }) => listed).map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
