import { expect, test } from 'vitest';
import { linkTerms, TermFinder } from '../../../src/model/term-links.ts';

const finder = new TermFinder([
  { id: 'silo', names: ['silo', 'silos'] },
  { id: 'log', names: ['shared log'] },
  { id: 'board', names: ["board's vote", 'C++'] },
  { id: 'shared', names: ['shared'] },
  { id: 'amp', names: ['AMP', 'Q&A'] },
]);
const link = (html: string) => linkTerms(html, finder, (term) => `/glossary/#${term}`);
/** Which words are links, in the order of the page. */
const linked = (html: string) =>
  [...link(html).html.matchAll(/<a href="[^>]*data-note[^>]*>([^<]*)<\/a>/g)].map(
    ([, words]) => words,
  );

test('the first use is a link that is described by its note', () => {
  expect(link('<p>A silo, two silos.</p>')).toEqual({
    html: '<p>A <a href="/glossary/#silo" aria-describedby="_note-silo" data-note="1">silo</a>, two silos.</p>',
    terms: ['silo'],
  });
});

test('notes are numbered in the order of the text', () => {
  const { html, terms } = link('<p>The shared log of a silo</p>');
  expect(terms).toEqual(['log', 'silo']);
  expect(html).toMatch(/data-note="1">shared log<.*data-note="2">silo</);
});

test.each([
  'h1',
  'h2',
  'h3',
  'h4',
  'a',
  'th',
  'dt',
  'label',
  'summary',
  'button',
  'code',
  'noscript',
])('no link stands in <%s>, and the next use gets it', (tag) => {
  const inTable = tag === 'th';
  const closed = inTable
    ? '<table><tbody><tr><th>silo</th></tr></tbody></table>'
    : `<${tag}>A <em>silo</em></${tag}>`;
  expect(link(`${closed}<p>silo</p>`).html).toBe(
    `${closed}<p><a href="/glossary/#silo" aria-describedby="_note-silo" data-note="1">silo</a></p>`,
  );
});

test('what is not text of the page stays as it is', () => {
  const parts = '<p data-no-terms="">silo</p><div data-pagefind-ignore=""><p>silo</p></div>';
  expect(link(parts)).toEqual({ html: parts, terms: [] });
});

test('longer names go first, and each part of a page counts once', () => {
  expect(linked('<p>shared log</p><p>shared</p><p>Shared log</p>')).toEqual([
    'shared log',
    'shared',
  ]);
});

test('parts of words and of hyphenated words are no uses', () => {
  expect(linked('<p>siloed, silo-like, non-silo, asilo</p>')).toEqual([]);
});

test('case, apostrophes, line ends and marks don’t matter', () => {
  expect(linked('<p>SILOS. The board’s\nvote</p>')).toEqual(['SILOS', 'board’s\nvote']);
  expect(linked('<p>The board&#39;s vote</p>')).toEqual(['board&#39;s vote']);
  expect(linked('<p>(C++)</p>')).toEqual(['C++']);
});

test('every other character stays as it is', () => {
  const html =
    '<ul hidden><li data-x="a &amp; b">1 &lt; 2 &amp; <strong>shared</strong> <br /></li></ul>';
  expect(link(html).html).toBe(
    '<ul hidden><li data-x="a &amp; b">1 &lt; 2 &amp; <strong><a href="/glossary/#shared" aria-describedby="_note-shared" data-note="1">shared</a></strong> <br /></li></ul>',
  );
});

test('the name of a character is no use of a term, an ampersand in a name is one', () => {
  expect(linked('<p>1 &amp; 2, R&amp;D</p>')).toEqual([]);
  expect(linked('<p>The Q&amp;A</p>')).toEqual(['Q&amp;A']);
});

test('a library without terms changes nothing', () => {
  const { html, terms } = linkTerms('<p>silo</p>', new TermFinder([]), String);
  expect([html, terms]).toEqual(['<p>silo</p>', []]);
});
