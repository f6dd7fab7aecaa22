/** What browsers, search engines and other people's links read: titles, languages, headings and ids. */
import { readSettings } from '../../src/settings.ts';
import { site } from '../../src/site.ts';
import { expect, nameOf, pages, test } from '../support/pages.ts';

const { basePath, siteUrl } = readSettings();

for (const page of pages) {
  test(`${nameOf(page)} says what it is`, async ({ readPage }) => {
    const facts = await readPage(page);
    expect.soft(facts.title, 'title').toContain(site.name);
    expect.soft(facts.description, 'description').not.toBe('');
    expect.soft(facts.language, 'lang').toBe(site.language);
    expect
      .soft(facts.canonical, 'canonical address')
      .toBe(siteUrl && facts.listed ? `${siteUrl}${basePath}${page.address}` : null);

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
