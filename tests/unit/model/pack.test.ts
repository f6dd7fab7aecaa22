import { expect, test } from 'vitest';
import { embedSheet } from '../../../src/model/pack.ts';

const parts = new Map([
  ['/handouts/agenda/', '_handout-agenda'],
  ['/library/checklists/aims/', '_checklist-aims'],
]);
const embed = (html: string) => embedSheet(html, { part: '_own', parts });

test.each([
  ['<p id="how">', '<p id="_own--how">'],
  ['<label for="box">', '<label for="_own--box">'],
  ['<ul aria-labelledby="a b">', '<ul aria-labelledby="_own--a _own--b">'],
  ['<p aria-describedby="note">', '<p aria-describedby="_own--note">'],
  ['<td headers="who">', '<td headers="_own--who">'],
])('%s becomes %s', (before, after) => {
  expect(embed(before)).toBe(after);
});

test('a mark of a picture is found under its new id', () => {
  expect(
    embed('<svg><marker id="arrow"></marker><path marker-end="url(#arrow)"></path></svg>'),
  ).toBe(
    '<svg><marker id="_own--arrow"></marker><path marker-end="url(#_own--arrow)"></path></svg>',
  );
});

test.each([
  ['#how', '#_own--how'],
  ['/handouts/agenda/', '#_handout-agenda'],
  ['/library/checklists/aims/#first', '#_checklist-aims--first'],
  ['/handouts/agenda/blank/', '/handouts/agenda/blank/'],
  ['/workshops/meet/slides/#/loop', '/workshops/meet/slides/#/loop'],
  ['https://example.org/#how', 'https://example.org/#how'],
])('a link to %s leads to %s', (before, after) => {
  expect(embed(`<a href="${before}">there</a>`)).toBe(`<a href="${after}">there</a>`);
});

test('fields cannot be filled in, and boxes of two sheets are no group', () => {
  expect(embed('<input type="radio" name="pace" value="1"><textarea name="why"></textarea>')).toBe(
    '<input disabled type="radio" name="_own--pace" value="1"><textarea disabled name="_own--why"></textarea>',
  );
});

test('the first heading is the part’s title, and all others stand below it', () => {
  expect(embed('<h2>Agenda</h2><h2 class="a">How</h2><h3>Then</h3>')).toBe(
    '<h2>Agenda</h2><h2 aria-level="3" class="a">How</h2><h3 aria-level="4">Then</h3>',
  );
});

test('sections are no landmarks, except those that scroll', () => {
  expect(embed('<section class="a" aria-labelledby="how">x</section>')).toBe(
    '<section class="a" >x</section>',
  );
  const scrolls = '<section tabindex="0" aria-labelledby="how">x</section>';
  expect(embed(scrolls)).toBe('<section tabindex="0" aria-labelledby="_own--how">x</section>');
});

test.each([
  '<script type="module" src="/sheet.js"></script>',
  '<noscript><p>Nothing is kept.</p></noscript>',
  '<template><b id="twice"></b></template>',
  '<div class="tools screen-only"><button id="clear">Clear</button></div>',
  '<p data-waits>Kept</p>',
  '<p data-live-only hidden>Now</p>',
])('%s is gone', (html) => {
  expect(embed(`<p>Before</p>${html}<p>after</p>`)).toBe('<p>Before</p><p>after</p>');
});

test('a term keeps the number of its note and is no link', () => {
  expect(
    embed('A <a href="/glossary/#silo" aria-describedby="_note-silo" data-note="2">silo</a>.'),
  ).toBe('A <span data-endnote="2">silo</span>.');
});

test('every other character stays as it is', () => {
  const html = "<P  Class=a data-x='\"'>R&D &amp; <br/>“so”<!-- c --><a href=/about/>x</a>";
  expect(embed(html)).toBe(html);
});
