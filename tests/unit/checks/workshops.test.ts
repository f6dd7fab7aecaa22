import { expect, test } from 'vitest';
import { replacing, reportAfter } from './report.ts';

const withoutLink = replacing(['[workshop on meetings](workshop:better-meetings)', 'workshop']);
const folder = 'workshops/better-meetings';
const withoutSlideLink = {
  'guidance/ending-on-time.mdx': replacing([
    '[the slide](slide:better-meetings/after)',
    'the slide',
  ]),
};

test('a workshop without its deck and run sheet', () => {
  expect(
    reportAfter({
      ...withoutSlideLink,
      [`${folder}/slides.mdx`]: null,
      [`${folder}/run-sheet.yaml`]: null,
    }),
  ).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/workshop.mdx:1  workshops/better-meetings is incomplete: workshops/better-meetings/run-sheet.yaml does not exist.
    content/workshops/better-meetings/workshop.mdx:1  workshops/better-meetings is incomplete: workshops/better-meetings/slides.mdx does not exist.

    2 problems in 1 file."
  `);
});

test('a deck and a run sheet without their workshop', () => {
  expect(reportAfter({ [`${folder}/workshop.mdx`]: null, 'about.mdx': withoutLink }))
    .toMatchInlineSnapshot(`
    "content/workshops/better-meetings/run-sheet.yaml:1  A run sheet needs its workshop: workshops/better-meetings/workshop.mdx does not exist.

    content/workshops/better-meetings/slides.mdx:1  A deck needs its workshop: workshops/better-meetings/workshop.mdx does not exist.

    2 problems in 2 files."
  `);
});

test('a published workshop with a run sheet that is a draft', () => {
  const edit = replacing(['updated: 2026-03-09', 'updated: 2026-03-09\ndraft: true']);
  expect(reportAfter({ [`${folder}/run-sheet.yaml`]: edit })).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/workshop.mdx:1  workshops/better-meetings is published, but workshops/better-meetings/run-sheet.yaml is a draft. Put draft: true into workshop.mdx, too.

    1 problem in 1 file."
  `);
});

test('a library without a page about itself', () => {
  expect(reportAfter({ 'about.mdx': null })).toMatchInlineSnapshot(`
    "content/about.mdx:1  about.mdx does not exist. Every page links to it: it says what the library is and who made it.
        Right: ---
               title: About this library
               updated: 2026-11-24
               ---

               Who wrote this, and for whom.

    1 problem in 1 file."
  `);
});
