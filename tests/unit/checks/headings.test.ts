import { expect, test } from 'vitest';
import { appending, NOTHING, replacing, reportAfter } from './report.ts';

test('text directly above a --- between slides', () => {
  const edit = replacing([
    '</Notes>\n\n---\n\n<Slide id="one-hour"',
    '</Notes>\n\nThat was the start.\n---\n\n<Slide id="one-hour"',
  ]);
  expect(reportAfter({ 'workshops/better-meetings/slides.mdx': edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/slides.mdx:19  The text 'That was the start.' turns into a heading, because --- stands directly below it. Leave a blank line between them.
        Right: That was the start.

               ---

    1 problem in 1 file."
  `);
});

test('text directly above a --- in notes', () => {
  const edit = replacing(['Stand at the door', 'Before you start\n---\n\nStand at the door']);
  expect(reportAfter({ 'workshops/better-meetings/slides.mdx': edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/slides.mdx:14  The text 'Before you start' turns into a heading, because --- stands directly below it. Leave a blank line between them.
        Right: Before you start

               ---

    1 problem in 1 file."
  `);
});

test('text directly above a --- or a === in any other file', () => {
  expect(
    reportAfter({
      'about.mdx': appending('Written in spring\nand in summer.\n---\n\nThanks\n==='),
    }),
  ).toMatchInlineSnapshot(`
    "content/about.mdx:18  The text 'Written in spring and in summer.' turns into a heading, because --- stands directly below it. Leave a blank line between them.
        Right: Written in spring and in summer.

               ---
    content/about.mdx:21  The text 'Thanks' turns into a heading, because === stands directly below it. Leave a blank line between them.
        Right: ## Thanks

    2 problems in 1 file."
  `);
});

test('a --- below a blank line, a list or a table is a line', () => {
  const text = 'Text.\n\n---\n\n- One\n---\n\n| A |\n| --- |\n| b |\n\n---';
  expect(reportAfter({ 'about.mdx': appending(text) })).toBe(NOTHING);
});

test('a second title', () => {
  expect(reportAfter({ 'glossary/minutes.mdx': appending('# Minutes') })).toMatchInlineSnapshot(`
    "content/glossary/minutes.mdx:11  A heading must start with ## here: the title in the front matter is the heading of the first level.
        Right: ## Minutes

    1 problem in 1 file."
  `);
});
