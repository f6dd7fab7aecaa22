import { expect, test } from 'vitest';
import { replacing, reportAfter } from './report.ts';

const reportRunSheet = (...pairs: [before: string, after: string][]) =>
  reportAfter({ 'workshops/better-meetings/run-sheet.yaml': replacing(...pairs) });

test('minutes that add up to too little or too much', () => {
  expect(reportRunSheet(['{ 30: 9, 60: 19 }', '{ 30: 7, 60: 22 }'])).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:2  The minutes for 30 add up to 28; add 2.
    content/workshops/better-meetings/run-sheet.yaml:2  The minutes for 60 add up to 63; take away 3.

    2 problems in 1 file."
  `);
});

test('minutes for a variant that the workshop does not have', () => {
  expect(reportRunSheet(['{ 30: 5, 60: 8 }', '{ 30: 5, 45: 7, 60: 8 }'])).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:5  \`segments[0].minutes\` gives minutes for 45, but the workshop's variants are 30, 60.

    1 problem in 1 file."
  `);
});

test('a variant that the run sheet does not have', () => {
  const edit = replacing(['variants: [30, 60]', 'variants: [30, 60, 90]']);
  expect(reportAfter({ 'workshops/better-meetings/workshop.mdx': edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:2  The minutes for 90 add up to 0; add 90.

    1 problem in 1 file."
  `);
});

test('a segment without slides that is no pause', () => {
  expect(reportRunSheet(['    break: true\n', ''])).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:22  \`segments[2]\` shows no slides. Name at least one; only a pause has none.
        Right: slides: [warm-up]   or   break: true

    1 problem in 1 file."
  `);
});

test('two cuts of the same order', () => {
  expect(reportRunSheet(['order: 2', 'order: 1'])).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:36  The cut order '1' is used twice: here and in content/workshops/better-meetings/run-sheet.yaml:19. Each needs its own.

    1 problem in 1 file."
  `);
});
