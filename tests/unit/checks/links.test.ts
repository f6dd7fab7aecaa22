import { expect, test } from 'vitest';
import { appending, NOTHING, replacing, reportAfter } from './report.ts';

const reportLink = (link: string) =>
  reportAfter({ 'about.mdx': appending(`See [this](${link}).`) });

test.each([
  'workshop:better-meetings',
  'deck:better-meetings',
  'slide:better-meetings/after',
  'script:better-meetings',
  'run-sheet:better-meetings',
  'handout:agenda-sheet',
  'blank:agenda-sheet',
  'checklist:before-you-invite',
  'checklist:before-you-invite/desk',
  'guidance:ending-on-time',
  'term:consent',
  'https://example.org/',
  'mailto:desk@example.org',
  '#who-wrote-it',
])('%s is right', (link) => {
  expect(reportLink(link)).toBe(NOTHING);
});

test('a file that does not exist', () => {
  expect(reportLink('handout:agenda-sheets')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'handout:agenda-sheets' leads nowhere: handouts/agenda-sheets.mdx does not exist. Did you mean 'agenda-sheet'?

    1 problem in 1 file."
  `);
});

test('an item and a slide that do not exist', () => {
  expect(reportLink('checklist:before-you-invite/desks')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'checklist:before-you-invite/desks' leads nowhere: checklists/before-you-invite.mdx has no item 'desks'. Did you mean 'desk'?

    1 problem in 1 file."
  `);
  expect(reportLink('slide:better-meetings/afterwards')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'slide:better-meetings/afterwards' leads nowhere: workshops/better-meetings/slides.mdx has no slide 'afterwards'.

    1 problem in 1 file."
  `);
});

test('a slide without its part, and a part where none can be', () => {
  expect(reportLink('slide:better-meetings')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'slide:better-meetings' leads nowhere: \`slide:\` takes a workshop and a slide, for example slide:better-meetings/title.

    1 problem in 1 file."
  `);
  expect(reportLink('handout:agenda-sheet/blank')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'handout:agenda-sheet/blank' leads nowhere: \`handout:\` takes an id alone, for example handout:agenda-sheet.

    1 problem in 1 file."
  `);
});

test('a blank sheet of a handout without an exercise', () => {
  const handout =
    '---\ntitle: Map\nsummary: Where things stand.\nminutes: 3\nupdated: 2026-03-09\n---\n\nUpstairs.\n';
  expect(reportAfter({ 'handouts/map.mdx': handout, 'about.mdx': appending('[A map](blank:map)') }))
    .toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'blank:map' leads nowhere: the handout 'map' has no exercise, so nothing to write on. Link to handout:map.

    1 problem in 1 file."
  `);
});

test('a kind that does not exist', () => {
  expect(reportLink('handouts:agenda-sheet')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'handouts:agenda-sheet' names the kind 'handouts', which does not exist. Did you mean 'handout'?
        Right: [the sheet](handout:warm-up)

    1 problem in 1 file."
  `);
  expect(reportLink('javascript:alert')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'javascript:alert' names the kind 'javascript', which does not exist. Kinds are workshop, deck, slide, script, run-sheet, handout, blank, checklist, guidance, term.
        Right: [the sheet](handout:warm-up)

    1 problem in 1 file."
  `);
});

test('an id that is none', () => {
  expect(reportLink('handout:Agenda_Sheet')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'handout:Agenda_Sheet' must be a kind, a colon and an id: lower-case words joined by hyphens.
        Right: [the sheet](handout:warm-up)

    1 problem in 1 file."
  `);
});

test('addresses', () => {
  expect(reportLink('/handouts/agenda-sheet/')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link '/handouts/agenda-sheet/' is an address. Link by kind and id: the library knows the address, and checks it.
        Right: [the sheet](handout:warm-up)

    1 problem in 1 file."
  `);
  expect(reportLink('agenda-sheet.mdx')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link 'agenda-sheet.mdx' is an address. Link by kind and id: the library knows the address, and checks it.
        Right: [the sheet](handout:warm-up)

    1 problem in 1 file."
  `);
});

test('a heading that is not there', () => {
  expect(reportLink('#who-wrote')).toMatchInlineSnapshot(`
    "content/about.mdx:16  The link '#who-wrote' leads nowhere: no heading of this file gives this id. Did you mean 'who-wrote-it'?

    1 problem in 1 file."
  `);
});

test('a slide that is not there', () => {
  const edit = replacing(['<Notes>', '<Notes>\n\n[A topic](#purpos), [a purpose](#purpose).\n']);
  expect(reportAfter({ 'workshops/better-meetings/slides.mdx': edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/slides.mdx:13  The link '#purpos' leads nowhere: no slide of this file has this id. Did you mean 'purpose'?

    1 problem in 1 file."
  `);
});

test('a link whose target stands elsewhere', () => {
  const text = 'See [the sheet][sheet].\n\n[sheet]: handout:agenda-sheet';
  expect(reportAfter({ 'about.mdx': appending(text) })).toMatchInlineSnapshot(`
    "content/about.mdx:18  The link 'handout:agenda-sheet' stands apart from its words. Write both together.
        Right: [the sheet](handout:warm-up)

    1 problem in 1 file."
  `);
});
