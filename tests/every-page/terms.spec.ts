/** The first use of a term on a page is a link, wherever a link may stand, and the glossary tells which pages those are. */
import { readSettings } from '../../src/settings.ts';
import { ancestors, attribute, below, hasClass, listElements } from '../support/html.ts';
import { expect, nameOf, pages, test } from '../support/pages.ts';

const { basePath } = readSettings();
const CLOSED = /^(h[1-6]|a|button|label|summary|th|dt)$/;
const glossary = pages.find(({ address }) => address === 'glossary/');
const termOf = (href: string | undefined) => /\/glossary\/#(.+)$/.exec(href ?? '')?.[1];

for (const page of pages.filter(({ isPrinted }) => isPrinted))
  test(`${nameOf(page)} links each term once, in its text`, () => {
    const elements = listElements(page);
    const links = elements.filter((element) => attribute(element, 'data-note') !== undefined);
    const terms = links.map((link) => termOf(attribute(link, 'href')));
    expect(terms).toEqual([...new Set(terms)]);
    expect(terms).not.toContain(undefined);
    if (page.address.startsWith('guidance/')) expect(terms).not.toEqual([]);
    const ids = new Set(elements.map((element) => attribute(element, 'id')));
    for (const [index, link] of links.entries()) {
      expect.soft(attribute(link, 'data-note')).toBe(`${index + 1}`);
      expect.soft(ids, 'the note').toContain(attribute(link, 'aria-describedby'));
      const closed = ancestors(link).filter(
        ({ tagName, attrs }) =>
          CLOSED.test(tagName) || attrs.some(({ name }) => name === 'data-no-terms'),
      );
      expect.soft(closed.map(({ tagName }) => tagName)).toEqual([]);
    }
  });

test('the glossary names exactly the pages that have a link to a term', () => {
  if (!glossary) throw new Error('There is no glossary.');
  const listed = listElements(glossary)
    .filter((element) => hasClass(element, 'term-uses'))
    .flatMap((list) => {
      const term = ancestors(list)
        .map((element) => attribute(element, 'id'))
        .find((id) => id !== undefined);
      return below(list)
        .flatMap((element) => attribute(element, 'href') ?? [])
        .map((href) => `${term ?? ''} on ${href}`);
    });
  const linked = pages.flatMap((page) =>
    listElements(page)
      .filter((element) => attribute(element, 'data-note') !== undefined)
      .map((link) => `${termOf(attribute(link, 'href')) ?? ''} on ${basePath}${page.address}`),
  );
  expect(linked.length).toBeGreaterThan(0);
  expect(linked.filter((use) => !listed.includes(use))).toEqual([]);
  // A link that an author wrote is as good.
  const written = pages.flatMap((page) =>
    listElements(page).map(
      (element) => `${termOf(attribute(element, 'href')) ?? ''} on ${basePath}${page.address}`,
    ),
  );
  expect(listed.filter((use) => !written.includes(use))).toEqual([]);
});
