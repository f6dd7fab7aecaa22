import { expect, test } from 'vitest';
import { compare } from '../../scripts/check-slideshows.ts';
import { readDeckSlides } from '../../scripts/deck-slides.ts';
import { readOfficeSlides } from '../../scripts/office-slides.ts';

const deck = readDeckSlides(`<slide-deck data-variants="30 60">
  <section id="short" class="layout-list" data-variants="30"><h2>Not in the longest</h2></section>
  <section id="tea" class="layout-list" data-variants="30 60">
    <h2>How we <strong>make</strong> tea</h2>
    <ol><li>Boil</li><li>Pour</li></ol>
    <table><tr><th>Who</th><td>You</td></tr></table>
    <svg aria-label="A pot"><text>Pot</text></svg>
    <a href="/a/">Sheet<span class="visually-hidden">: Tea</span></a>
    <aside class="notes"><p>Say it <strong>slowly</strong>.</p></aside>
  </section></slide-deck>`);

const office = `<office:presentation><draw:page draw:name="1">
  <draw:frame presentation:class="title"><draw:text-box><text:p>How we make tea</text:p></draw:text-box></draw:frame>
  <text:list><text:list-item><text:p>Boil</text:p></text:list-item>
  <text:list-item><text:p>Pour</text:p></text:list-item></text:list>
  <table:table><table:table-cell><text:p>Who</text:p></table:table-cell><table:table-cell><text:p>You</text:p></table:table-cell></table:table>
  <svg:desc>A pot</svg:desc><text:p>Sheet</text:p>
  <presentation:notes x=""><text:p>Say it <text:span>slowly</text:span>.</text:p></presentation:notes>
  </draw:page></office:presentation>`;
const problems = (flat: string) => compare(deck, readOfficeSlides(flat)).flat();

test('a deck is compared in its longest variant, by what it shows', () => {
  expect(deck.map(({ id }) => id)).toEqual(['tea']);
  expect(problems(office)).toEqual([]);
});

test.each([
  ['How we make tea</text:p>', 'How to brew tea</text:p>', 'its title is "How to brew tea"'],
  ['<text:p>Pour</text:p>', '<text:p/>', '"Pour" is missing'],
  ['<text:list-item>', '<text:item>', 'it has 0 items of lists, not 2'],
  ['<table:table-cell><text:p>Who', '<text:p><text:p>Who', 'a table of 2 cells is missing'],
  ['<svg:desc>A pot</svg:desc>', '', 'the words for a picture are missing: "A pot"'],
  ['slowly', '', 'its notes miss "slowly"'],
  ['<draw:page ', '<draw:pages ', 'tea: the slide is missing'],
])('what LibreOffice loses is named: %s', (kept, lost, message) => {
  expect(problems(office.replaceAll(kept, lost)).join('\n')).toContain(message);
});

test('a slide too many is a problem', () => {
  const page = /<draw:page [^]*<\/draw:page>/.exec(office)?.[0] ?? '';
  expect(problems(office.replace(page, page + page))).toEqual([
    'there are 1 slides more than in the deck',
  ]);
});
