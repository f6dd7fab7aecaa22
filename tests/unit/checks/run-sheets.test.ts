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
    "content/workshops/better-meetings/run-sheet.yaml:23  \`segments[2]\` shows no slides. Name at least one; only a pause has none.
        Right: slides: [warm-up]   or   break: true

    1 problem in 1 file."
  `);
});

test('two cuts of the same order', () => {
  expect(reportRunSheet(['order: 2', 'order: 1'])).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:37  The cut order '1' is used twice: here and in content/workshops/better-meetings/run-sheet.yaml:19. Each needs its own.

    1 problem in 1 file."
  `);
});

test('a cut that saves minutes of a variant which its segment does not have', () => {
  expect(reportRunSheet(['saves: { 30: 2, 60: 5 }', 'saves: { 30: 2, 45: 3 }']))
    .toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:22  \`segments[1].cut.saves\` gives minutes for 45, but the segment has them for 30, 60 only. Take 45 out.

    1 problem in 1 file."
  `);
});

test('a cut that saves more minutes than its segment has', () => {
  expect(reportRunSheet(['saves: { 30: 2, 60: 5 }', 'saves: { 30: 10, 60: 20 }']))
    .toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:22  \`segments[1].cut.saves.30\` saves 10 minutes of 9. Give at most 9, which leaves the segment out.
    content/workshops/better-meetings/run-sheet.yaml:22  \`segments[1].cut.saves.60\` saves 20 minutes of 19. Give at most 19, which leaves the segment out.

    2 problems in 1 file."
  `);
});

test('a cut may leave out its whole segment, or save nothing in a variant', () => {
  expect(
    reportRunSheet(['saves: { 30: 2, 60: 5 }', 'saves: { 30: 0, 60: 19 }']),
  ).toMatchInlineSnapshot(`"0 problems in 0 files."`);
});

test('a cut that saves no number of minutes', () => {
  expect(reportRunSheet(['saves: { 30: 2, 60: 5 }', 'saves: { 30: some, 60: -1 }']))
    .toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:22  \`segments[1].cut.saves.30\` must be a whole number of minutes, for example 3, or 0 where the cut saves none.
    content/workshops/better-meetings/run-sheet.yaml:22  \`segments[1].cut.saves.60\` must be a whole number of minutes, for example 3, or 0 where the cut saves none.

    2 problems in 1 file."
  `);
  expect(reportRunSheet(['saves: { 30: 2, 60: 5 }', 'saves: 2'])).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:22  \`segments[1].cut.saves\` must give minutes by variant, for example { 45: 2, 75: 3 }.

    1 problem in 1 file."
  `);
});
