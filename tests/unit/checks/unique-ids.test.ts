import { expect, test } from 'vitest';
import { appending, NOTHING, replacing, reportAfter } from './report.ts';

test('two slides', () => {
  const edit = replacing(['<Slide id="who"', '<Slide id="purpose"']);
  expect(reportAfter({ 'workshops/better-meetings/slides.mdx': edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:15  A segment shows the slide 'who', but workshops/better-meetings/slides.mdx has no slide 'who'.

    content/workshops/better-meetings/slides.mdx:66  The slide id 'purpose' is used twice: here and in content/workshops/better-meetings/slides.mdx:49. Each needs its own.

    2 problems in 2 files."
  `);
});

test('two segments', () => {
  const edit = replacing(['- id: pause', '- id: opening']);
  expect(reportAfter({ 'workshops/better-meetings/run-sheet.yaml': edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:23  The segment id 'opening' is used twice: here and in content/workshops/better-meetings/run-sheet.yaml:3. Each needs its own.

    1 problem in 1 file."
  `);
});

test('steps, sections and fields of an exercise', () => {
  const again = '      - { id: lines, kind: lines, label: More, lines: 2, example: [One] }\n';
  const edit = replacing(
    ['id: choose', 'id: collect'],
    ['  - id: tasks', `${again}  - id: topics`],
  );
  expect(reportAfter({ 'exercises/next-agenda.mdx': edit })).toMatchInlineSnapshot(`
    "content/exercises/next-agenda.mdx:7  The step id 'collect' is used twice: here and in content/exercises/next-agenda.mdx:6. Each needs its own.
    content/exercises/next-agenda.mdx:23  The field id 'lines' is used twice: here and in content/exercises/next-agenda.mdx:15. Each needs its own.
    content/exercises/next-agenda.mdx:24  The section id 'topics' is used twice: here and in content/exercises/next-agenda.mdx:11. Each needs its own.

    3 problems in 1 file."
  `);
});

test('the same field in two sections is right', () => {
  const edit = replacing(['- id: who', '- id: lines']);
  expect(reportAfter({ 'exercises/next-agenda.mdx': edit })).toBe(NOTHING);
});

test('groups, their letters and their slots', () => {
  const edit = replacing(['letter: T', 'letter: P'], ['slot: 6', 'slot: 3']);
  expect(reportAfter({ 'challenges/four-questions.yaml': edit })).toMatchInlineSnapshot(`
    "content/challenges/four-questions.yaml:31  The letter 'P' is used twice: here and in content/challenges/four-questions.yaml:7. Each needs its own.
    content/challenges/four-questions.yaml:44  The slot '3' is used twice: here and in content/challenges/four-questions.yaml:8. Each needs its own.

    2 problems in 1 file."
  `);
});

test('challenges of two sets', () => {
  const set = `title: One question
updated: 2026-03-09
groups:
  - id: all
    name: All
    level: everyone
    letter: A
    slot: 1
    challenges:
      - { id: overrun, name: The overrun, point: It ends late. }
`;
  expect(reportAfter({ 'challenges/one-question.yaml': set })).toMatchInlineSnapshot(`
    "content/challenges/one-question.yaml:10  The challenge id 'overrun' is used twice: here and in content/challenges/four-questions.yaml:37. Each needs its own.

    1 problem in 1 file."
  `);
});

test('items of a checklist', () => {
  const edit = replacing(['- id: people', '- id: verb'], ['- id: end', '- id: desk']);
  const noLinks = replacing(
    ['items: [before-you-invite/end]\n', ''],
    ['[the tasks](checklist:before-you-invite/end)', 'the tasks'],
  );
  expect(
    reportAfter({
      'checklists/before-you-invite.mdx': edit,
      'guidance/ending-on-time.mdx': noLinks,
      'guidance/deciding-together.mdx': replacing([', before-you-invite/people', '']),
    }),
  ).toMatchInlineSnapshot(`
    "content/checklists/before-you-invite.mdx:11  The item id 'verb' is used twice: here and in content/checklists/before-you-invite.mdx:7. Each needs its own.
    content/checklists/before-you-invite.mdx:19  The item id 'desk' is used twice: here and in content/checklists/before-you-invite.mdx:15. Each needs its own.

    2 problems in 1 file."
  `);
});

test('codes of two workshops', () => {
  const second = `---
title: Shorter
code: meet
summary: The same in less time.
audience: Everyone.
outcomes: [end early]
room: [Chairs]
materials: [{ item: Paper, count: 1, per: person }]
variants: [5]
default: 5
updated: 2026-03-09
---
`;
  const deck =
    '---\nupdated: 2026-03-09\n---\n\n<Slide id="only" />\n\n# Shorter\n\n<Notes>\n\nGo.\n\n</Notes>\n';
  const runSheet = `updated: 2026-03-09
segments:
  - { id: all, title: All, minutes: { 5: 5 }, slides: [only], room: Sit., online: Sit. }
`;
  expect(
    reportAfter({
      'workshops/shorter/workshop.mdx': second,
      'workshops/shorter/slides.mdx': deck,
      'workshops/shorter/run-sheet.yaml': runSheet,
    }),
  ).toMatchInlineSnapshot(`
    "content/workshops/shorter/workshop.mdx:3  The code 'meet' is used twice: here and in content/workshops/better-meetings/workshop.mdx:3. Each needs its own.

    1 problem in 1 file."
  `);
});

test('a code that is the address of a page', () => {
  const edit = replacing(['code: meet', 'code: about']);
  expect(reportAfter({ 'workshops/better-meetings/workshop.mdx': edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/workshop.mdx:3  \`code\` must not be about: the library's own page /about/ has this address.

    1 problem in 1 file."
  `);
});

test('a misspelling that another term claims, and a problem that two articles answer', () => {
  expect(
    reportAfter({
      'glossary/minutes.mdx': replacing(['misspellings: [', 'misspellings: [Chair, ']),
      'guidance/ending-on-time.mdx': replacing([
        'topic: Time',
        'topic: Time\nproblems: [I am late]',
      ]),
      'guidance/deciding-together.mdx': replacing([
        'topic: People',
        'topic: People\nproblems: [I am late]',
      ]),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary/minutes.mdx:4  The term 'chair' is used twice: here and in content/glossary/facilitator.mdx:3. Each needs its own.

    content/guidance/ending-on-time.mdx:5  The problem 'I am late' is used twice: here and in content/guidance/deciding-together.mdx:5. Each needs its own.

    2 problems in 2 files."
  `);
});

test('a word that two terms claim, whatever its capitals', () => {
  const edit = replacing(['[counter shift]', '[counter shift, Chair]']);
  expect(reportAfter({ 'glossary/desk-cover.mdx': edit })).toMatchInlineSnapshot(`
    "content/glossary/facilitator.mdx:3  The term 'chair' is used twice: here and in content/glossary/desk-cover.mdx:3. Each needs its own.

    1 problem in 1 file."
  `);
});

test('headings of one page', () => {
  const edit = appending('## Ask before, tell after!\n\nOnce more.');
  expect(reportAfter({ 'guidance/deciding-together.mdx': edit })).toMatchInlineSnapshot(`
    "content/guidance/deciding-together.mdx:69  The heading id 'ask-before-tell-after' is used twice: here and in content/guidance/deciding-together.mdx:14. Each needs its own.

    1 problem in 1 file."
  `);
});

test('a heading with the id of a section of the exercise that it stands above', () => {
  expect(reportAfter({ 'handouts/agenda-sheet.mdx': appending('## Tasks') }))
    .toMatchInlineSnapshot(`
      "content/handouts/agenda-sheet.mdx:21  This heading gives the id 'tasks', which content/exercises/next-agenda.mdx:23 has on the same page. Word it differently.

      1 problem in 1 file."
    `);
});

test('a heading with the id of an item', () => {
  expect(reportAfter({ 'checklists/before-you-invite.mdx': appending('## Desk') }))
    .toMatchInlineSnapshot(`
      "content/checklists/before-you-invite.mdx:29  This heading gives the id 'desk', which content/checklists/before-you-invite.mdx:15 has on the same page. Word it differently.

      1 problem in 1 file."
    `);
});

test('a heading of an exercise with the id of one of its sections', () => {
  const edit = appending('## Tasks');
  expect(reportAfter({ 'exercises/next-agenda.mdx': edit })).toMatchInlineSnapshot(`
    "content/exercises/next-agenda.mdx:57  This heading gives the id 'tasks', which content/exercises/next-agenda.mdx:23 has on the same page. Word it differently.

    1 problem in 1 file."
  `);
});
