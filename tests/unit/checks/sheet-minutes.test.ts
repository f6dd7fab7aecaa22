import { expect, test } from 'vitest';
import { NOTHING, replacing, reportAfter } from './report.ts';

const sheet = 'handouts/agenda-sheet.mdx';
const deck = 'workshops/better-meetings/slides.mdx';
const giving = replacing(['exercise: next-agenda', 'exercise: next-agenda\nminutes: 10']);

test('minutes of an exercise that slides show', () => {
  expect(reportAfter({ [sheet]: giving })).toMatchInlineSnapshot(`
    "content/handouts/agenda-sheet.mdx:5  \`minutes\` must go: content/workshops/better-meetings/slides.mdx shows the exercise 'next-agenda', so the run sheet beside it has its minutes.

    1 problem in 1 file."
  `);
});

test('minutes of an exercise that no slide shows', () => {
  const edit = replacing(['layout="exercise" exercise="next-agenda"', 'layout="statement"']);
  expect(reportAfter({ [sheet]: giving, [deck]: edit })).toBe(NOTHING);
});

test('a handout without an exercise and without minutes', () => {
  const edit = replacing(['minutes: 5\n', '']);
  expect(reportAfter({ 'handouts/word-to-the-desk.mdx': edit })).toMatchInlineSnapshot(`
    "content/handouts/word-to-the-desk.mdx:1  \`minutes\` is missing. It must be a whole number of minutes, for example 5.

    1 problem in 1 file."
  `);
});
