import { expect, test } from 'vitest';
import { replacing, reportAfter } from './report.ts';

const workshop = 'workshops/better-meetings/workshop.mdx';

test('a missing field points to the front matter and shows a right one', () => {
  const edit = replacing([
    'summary: In half an hour or a full one, a library team rebuilds its weekly meeting around four questions.\n',
    '',
  ]);
  expect(reportAfter({ [workshop]: edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/workshop.mdx:1  \`summary\` is missing. It must be text, for example: What to do when a meeting starts late again.

    1 problem in 1 file."
  `);
});

test('a missing field within a list points to its entry', () => {
  const edit = replacing(['    why: People prepare for a decision, not for a word.\n', '']);
  expect(reportAfter({ 'checklists/before-you-invite.mdx': edit })).toMatchInlineSnapshot(`
    "content/checklists/before-you-invite.mdx:7  \`items[0].why\` is missing. It must be text, for example: Without it every post is as good as any other.

    1 problem in 1 file."
  `);
});

test('a wrong type within a list points to the very entry', () => {
  const edit = replacing(['variants: [30, 60]', 'variants:\n  - 30\n  - an hour']);
  expect(reportAfter({ [workshop]: edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/workshop.mdx:23  \`variants[1]\` must be a whole number of minutes, for example 45.

    1 problem in 1 file."
  `);
});

test('a wrong value points to its line', () => {
  const edit = replacing(
    ['code: meet', 'code: MEETINGS'],
    ['per: session', 'per: room'],
    ['where: room', 'where: hall'],
  );
  expect(reportAfter({ [workshop]: edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/workshop.mdx:3  \`code\` must be two to six lower-case letters, for example meet.
    content/workshops/better-meetings/workshop.mdx:16  \`materials[0].where\` must be room or online.
    content/workshops/better-meetings/workshop.mdx:18  \`materials[2].per\` must be person, group or session.

    3 problems in 1 file."
  `);
});

test('an unknown field names the nearest known one', () => {
  const edit = replacing(
    ['audience: Teams', 'audiance: Teams'],
    ['per: session }', 'per: session, cuont: 2 }'],
  );
  expect(reportAfter({ [workshop]: edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/workshop.mdx:1  \`audience\` is missing. It must be text, for example: Staff of associations, at all levels.
    content/workshops/better-meetings/workshop.mdx:6  \`audiance\` is not known. Did you mean 'audience'?
    content/workshops/better-meetings/workshop.mdx:20  \`cuont\` is not known in \`materials[4]\`. Did you mean 'count'?

    3 problems in 1 file."
  `);
});

test('an unknown field far from all others is only named', () => {
  const edit = replacing(['topic: Time', 'topic: Time\nheaderImage: clock.png']);
  expect(reportAfter({ 'guidance/ending-on-time.mdx': edit })).toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:5  \`headerImage\` is not known.

    1 problem in 1 file."
  `);
});

test('a date that no calendar has', () => {
  const edit = replacing(['updated: 2026-03-09', 'updated: 2026-13-09']);
  expect(reportAfter({ 'about.mdx': edit })).toMatchInlineSnapshot(`
    "content/about.mdx:3  \`updated\` must be the date of the last change, for example 2026-11-24.

    1 problem in 1 file."
  `);
});

test('a default that is no variant', () => {
  expect(reportAfter({ [workshop]: replacing(['default: 60', 'default: 45']) }))
    .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/workshop.mdx:22  \`default\` must be one of the variants, for example 75 with variants: [45, 75, 120].

      1 problem in 1 file."
    `);
});

test('a material for lengths that the workshop lacks, or for none', () => {
  expect(reportAfter({ [workshop]: replacing(['variants: [60] }', 'variants: [45, 60] }']) }))
    .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/workshop.mdx:18  \`materials[2].variants\` must be variants of the workshop, for example [30].

      1 problem in 1 file."
    `);
  expect(reportAfter({ [workshop]: replacing(['variants: [60] }', 'variants: [] }']) }))
    .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/workshop.mdx:18  \`materials[2].variants\` must be lengths in minutes, for example [75, 120].

      1 problem in 1 file."
    `);
});

test('a table whose example has too few cells, and a field of no known kind', () => {
  const edit = replacing([', today]', ']'], ['kind: lines', 'kind: circles']);
  expect(reportAfter({ 'exercises/next-agenda.mdx': edit })).toMatchInlineSnapshot(`
    "content/exercises/next-agenda.mdx:16  \`sections[0].fields[0].kind\` must be lines (with lines: 7), table (with columns and rows) or scale (with from: and to:).
    content/exercises/next-agenda.mdx:31  \`sections[1].fields[0].example\` must have as many cells in each row as there are columns, for example two for columns: [Topic, Answers].

    2 problems in 1 file."
  `);
});

test('a letter and a slot that no group can have', () => {
  const edit = replacing(['letter: P', 'letter: Pu'], ['slot: 4', 'slot: 9']);
  expect(reportAfter({ 'challenges/four-questions.yaml': edit })).toMatchInlineSnapshot(`
    "content/challenges/four-questions.yaml:7  \`groups[0].letter\` must be one capital letter, for example B.
    content/challenges/four-questions.yaml:20  \`groups[1].slot\` must be a number from 1 to 6: a shape and a hue.

    2 problems in 1 file."
  `);
});

test('minutes that are no number', () => {
  const edit = replacing(['{ 30: 5, 60: 8 }', '{ 30: 5, 60: eight }']);
  expect(reportAfter({ 'workshops/better-meetings/run-sheet.yaml': edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:5  \`segments[0].minutes.60\` must be a whole number of minutes, for example 45.

    1 problem in 1 file."
  `);
});

test('a scale whose example is none of its boxes', () => {
  expect(reportAfter({ 'exercises/next-agenda.mdx': replacing(['example: 3', 'example: 5']) }))
    .toMatchInlineSnapshot(`
    "content/exercises/next-agenda.mdx:51  \`sections[2].fields[1].example\` must be one of the boxes: at most as high as \`steps\`, which is 5 unless given.

    1 problem in 1 file."
  `);
  const edit = replacing(['steps: 4', 'steps: 11'], ['example: 3', 'example: 0']);
  expect(reportAfter({ 'exercises/next-agenda.mdx': edit })).toMatchInlineSnapshot(`
    "content/exercises/next-agenda.mdx:50  \`sections[2].fields[1].steps\` must be from 2 to 10, for example 5.
    content/exercises/next-agenda.mdx:51  \`sections[2].fields[1].example\` must be the number of a box, for example 3.

    2 problems in 1 file."
  `);
});

test('a scale without its ends', () => {
  const edit = replacing(['        from: ran over\n', ''], ['        to: ended early\n', '']);
  expect(reportAfter({ 'exercises/next-agenda.mdx': edit })).toMatchInlineSnapshot(`
    "content/exercises/next-agenda.mdx:45  \`sections[2].fields[1].from\` is missing. It must be text, for example: too slow
    content/exercises/next-agenda.mdx:45  \`sections[2].fields[1].to\` is missing. It must be text, for example: too fast

    2 problems in 1 file."
  `);
});

test('a table without rows, and a given one with rows', () => {
  const edit = replacing(
    ['        rows: 4\n', ''],
    ['        given: true\n', '        given: true\n        rows: 2\n'],
  );
  expect(reportAfter({ 'exercises/next-agenda.mdx': edit })).toMatchInlineSnapshot(`
    "content/exercises/next-agenda.mdx:26  \`sections[1].fields[0].rows\` is missing. It must be given, for example 5, unless the table has given: true.
    content/exercises/next-agenda.mdx:41  \`sections[2].fields[0].rows\` must be left out where the table has given: true: its example has the rows.

    2 problems in 1 file."
  `);
});

test('a sheet to print that is no page of a kind, and a spare half', () => {
  const edit = replacing(
    ["'blank:agenda-sheet'", "'/handouts/agenda-sheet/'"],
    ['spare: 2', 'spare: 0.5'],
    ["'handout:question-cards'", "'term:facilitator'"],
    ['groupSize: 6', 'groupSize: 1'],
  );
  expect(reportAfter({ [workshop]: edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/workshop.mdx:14  \`groupSize\` must be a number of people, at least 2, for example 5.
    content/workshops/better-meetings/workshop.mdx:17  \`materials[1].sheet\` must be what to print, as in a link, for example blank:warm-up.
    content/workshops/better-meetings/workshop.mdx:17  \`materials[1].spare\` must be a whole number, for example 10.
    content/workshops/better-meetings/workshop.mdx:19  \`materials[3].sheet\` must be what to print, as in a link, for example blank:warm-up.

    4 problems in 1 file."
  `);
});

test('no pages, and a sheet for nobody', () => {
  expect(
    reportAfter({
      'handouts/question-signs.mdx': replacing(
        ['pages: 4', 'pages: 0'],
        ['for: facilitator', 'for: boss'],
      ),
      'exercises/next-agenda.mdx': replacing(['groupSize:', 'pages: one\ngroupSize:']),
      'checklists/before-you-invite.mdx': replacing(['minutes: 10', 'minutes: 10\nfor: all']),
    }),
  ).toMatchInlineSnapshot(`
    "content/checklists/before-you-invite.mdx:6  \`for\` must be participants or facilitator.

    content/exercises/next-agenda.mdx:4  \`pages\` must be a whole number of printed pages, for example 1.

    content/handouts/question-signs.mdx:4  \`for\` must be participants or facilitator.
    content/handouts/question-signs.mdx:6  \`pages\` must be a whole number of printed pages, for example 1.

    4 problems in 3 files."
  `);
});

test('a short name that is not short', () => {
  const edit = replacing([
    'topic: People',
    'topic: People\nshort: How all of us decide things together',
  ]);
  expect(reportAfter({ 'guidance/deciding-together.mdx': edit })).toMatchInlineSnapshot(`
    "content/guidance/deciding-together.mdx:5  \`short\` must be at most 30 characters, for example: The late start

    1 problem in 1 file."
  `);
});

test('a draft of the page that every page links to', () => {
  const edit = replacing(['updated: 2026-03-09', 'updated: 2026-03-09\ndraft: true']);
  expect(reportAfter({ 'about.mdx': edit })).toMatchInlineSnapshot(`
    "content/about.mdx:4  \`draft\` must not be here: every page links to this file. Leave it out.

    1 problem in 1 file."
  `);
});
