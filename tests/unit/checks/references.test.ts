import { describe, expect, test } from 'vitest';
import { NOTHING, replacing, reportAfter } from './report.ts';

const withoutLink = replacing(['[workshop on meetings](workshop:better-meetings)', 'workshop']);
const workshop = 'workshops/better-meetings/workshop.mdx';
const slides = 'workshops/better-meetings/slides.mdx';
const runSheet = 'workshops/better-meetings/run-sheet.yaml';

describe('front matter', () => {
  test('a workshop names files that do not exist', () => {
    const edit = replacing(
      ['challenges: four-questions', 'challenges: five-questions'],
      ['handouts: [agenda-sheet,', 'handouts: [agenda-sheets,'],
      ['checklists: [before-you-invite]', 'checklists: [packing]'],
      ['guidance: [ending-on-time, ', 'guidance:\n  - ending-in-time\n  - ['],
    );
    expect(reportAfter({ [workshop]: edit })).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/workshop.mdx:23  workshops/better-meetings names the set of challenges 'five-questions', but challenges/five-questions.yaml does not exist. Did you mean 'four-questions'?
      content/workshops/better-meetings/workshop.mdx:24  workshops/better-meetings lists the handout 'agenda-sheets', but handouts/agenda-sheets.mdx does not exist. Did you mean 'agenda-sheet'?
      content/workshops/better-meetings/workshop.mdx:25  workshops/better-meetings lists the checklist 'packing', but checklists/packing.mdx does not exist.
      content/workshops/better-meetings/workshop.mdx:27  workshops/better-meetings lists the article 'ending-in-time', but guidance/ending-in-time.mdx does not exist. Did you mean 'ending-on-time'?
      content/workshops/better-meetings/workshop.mdx:28  \`guidance[1]\` must be an id, for example late-start.

      5 problems in 1 file."
    `);
  });

  test('materials name sheets that do not exist, and a blank one of no exercise', () => {
    const edit = replacing(
      ["'blank:agenda-sheet'", "'blank:question-cards'"],
      ["'handout:question-cards'", "'checklist:before-you-go'"],
      ["'handout:question-signs'", "'run-sheet:better-meeting'"],
    );
    expect(reportAfter({ [workshop]: edit })).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/workshop.mdx:17  workshops/better-meetings asks for the sheet 'blank:question-cards', but the handout 'question-cards' has no exercise, so nothing to write on. Link to handout:question-cards.
      content/workshops/better-meetings/workshop.mdx:19  workshops/better-meetings asks for the sheet 'checklist:before-you-go', but checklists/before-you-go.mdx does not exist.
      content/workshops/better-meetings/workshop.mdx:20  workshops/better-meetings asks for the sheet 'run-sheet:better-meeting', but workshops/better-meeting/run-sheet.yaml does not exist. Did you mean 'better-meetings'?

      3 problems in 1 file."
    `);
  });

  test('an article names challenges, items and articles that do not exist', () => {
    const edit = replacing(
      ['challenges: [late-start, overrun]', 'challenges: [late-start, overruns]'],
      ['items: [before-you-invite/end]', 'items: [before-you-invite/ends, before-you-go/end]'],
      ['next: [deciding-together]', 'next: [deciding-alone]'],
    );
    expect(reportAfter({ 'guidance/ending-on-time.mdx': edit })).toMatchInlineSnapshot(`
      "content/guidance/ending-on-time.mdx:5  guidance/ending-on-time lists the challenge 'overruns', but no file in challenges/ has it. Did you mean 'overrun'?
      content/guidance/ending-on-time.mdx:6  guidance/ending-on-time lists the item 'before-you-go/end', but checklists/before-you-go.mdx does not exist.
      content/guidance/ending-on-time.mdx:6  guidance/ending-on-time lists the item 'before-you-invite/ends', but checklists/before-you-invite.mdx has no item 'ends'. Did you mean 'end'?
      content/guidance/ending-on-time.mdx:8  guidance/ending-on-time lists the article 'deciding-alone', but guidance/deciding-alone.mdx does not exist.

      4 problems in 1 file."
    `);
  });

  test('a handout, a segment and a term name what does not exist', () => {
    expect(
      reportAfter({
        'handouts/agenda-sheet.mdx': replacing(['exercise: next-agenda', 'exercise: last-agenda']),
        [runSheet]: replacing(['exercise: next-agenda', 'exercise: nxt-agenda']),
        'glossary/minutes.mdx': replacing(['see: [facilitator]', 'see: [fasilitator]']),
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary/minutes.mdx:5  glossary/minutes lists the term 'fasilitator', but glossary/fasilitator.mdx does not exist. Did you mean 'facilitator'?

      content/handouts/agenda-sheet.mdx:4  handouts/agenda-sheet names the exercise 'last-agenda', but exercises/last-agenda.mdx does not exist. Did you mean 'next-agenda'?

      content/workshops/better-meetings/run-sheet.yaml:33  workshops/better-meetings/run-sheet names the exercise 'nxt-agenda', but exercises/nxt-agenda.mdx does not exist. Did you mean 'next-agenda'?

      3 problems in 3 files."
    `);
  });

  test('a file with a syntax error exists', () => {
    const edit = replacing(['audience: whoever', 'audience: [whoever']);
    expect(reportAfter({ 'checklists/before-you-invite.mdx': edit })).toMatchInlineSnapshot(`
      "content/checklists/before-you-invite.mdx:5  YAML: Flow sequence in block collection must be sufficiently indented and end with a ].

      1 problem in 1 file."
    `);
  });
});

describe('drafts', () => {
  const draft = replacing(['updated: 2026-03-09', 'updated: 2026-03-09\ndraft: true']);

  test('a published file can’t refer to a draft', () => {
    expect(reportAfter({ 'glossary/consent.mdx': draft })).toMatchInlineSnapshot(`
      "content/glossary/facilitator.mdx:5  glossary/facilitator lists the term 'consent', but glossary/consent.mdx is a draft, which the published library does not have.

      content/guidance/deciding-together.mdx:11  The link 'term:consent' leads nowhere: glossary/consent.mdx is a draft, which the published library does not have.

      2 problems in 2 files."
    `);
  });

  test('the challenges of a draft are not there', () => {
    expect(
      reportAfter({
        'challenges/four-questions.yaml': draft,
        [workshop]: draft,
        'about.mdx': withoutLink,
        'guidance/ending-on-time.mdx': draft,
      }),
    ).toMatchInlineSnapshot(`
      "content/guidance/deciding-together.mdx:5  guidance/deciding-together lists the challenge 'empty-desk', but challenges/four-questions.yaml is a draft, which the published library does not have.
      content/guidance/deciding-together.mdx:5  guidance/deciding-together lists the challenge 'lost-tasks', but challenges/four-questions.yaml is a draft, which the published library does not have.
      content/guidance/deciding-together.mdx:5  guidance/deciding-together lists the challenge 'news-round', but challenges/four-questions.yaml is a draft, which the published library does not have.
      content/guidance/deciding-together.mdx:5  guidance/deciding-together lists the challenge 'no-decision', but challenges/four-questions.yaml is a draft, which the published library does not have.
      content/guidance/deciding-together.mdx:5  guidance/deciding-together lists the challenge 'same-voices', but challenges/four-questions.yaml is a draft, which the published library does not have.
      content/guidance/deciding-together.mdx:7  guidance/deciding-together lists the article 'ending-on-time', but guidance/ending-on-time.mdx is a draft, which the published library does not have.

      content/handouts/question-cards.mdx:11  <ChallengeCards> names the set of challenges 'four-questions', but challenges/four-questions.yaml is a draft, which the published library does not have.

      content/handouts/question-signs.mdx:13  <GroupSigns> names the set of challenges 'four-questions', but challenges/four-questions.yaml is a draft, which the published library does not have.

      8 problems in 3 files."
    `);
  });

  test('a draft may refer to a draft', () => {
    const all = ['consent', 'facilitator', 'minutes'].map((term): [string, typeof draft] => [
      `glossary/${term}.mdx`,
      draft,
    ]);
    expect(
      reportAfter({
        ...Object.fromEntries(all),
        'guidance/deciding-together.mdx': draft,
        'guidance/ending-on-time.mdx': draft,
        [workshop]: draft,
        'about.mdx': withoutLink,
      }),
    ).toBe(NOTHING);
  });
});

describe('slides and segments', () => {
  test('a segment shows a slide that the deck does not have', () => {
    const edit = replacing(['slides: [close]', 'slides: [close, closed]']);
    expect(reportAfter({ [runSheet]: edit })).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/run-sheet.yaml:43  A segment shows the slide 'closed', but workshops/better-meetings/slides.mdx has no slide 'closed'. Did you mean 'close'?

      1 problem in 1 file."
    `);
  });

  test('a slide stands in two segments', () => {
    const edit = replacing(['slides: [close]', 'slides: [write-agenda, close]']);
    expect(reportAfter({ [runSheet]: edit })).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/run-sheet.yaml:43  The slide 'write-agenda' stands in a segment twice: here and in content/workshops/better-meetings/run-sheet.yaml:32. A slide stands in exactly one segment.

      1 problem in 1 file."
    `);
  });

  test('a slide stands in no segment', () => {
    const edit = replacing(['slides: [title, one-hour]', 'slides: [title]']);
    expect(reportAfter({ [runSheet]: edit })).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:20  The slide 'one-hour' stands in no segment of content/workshops/better-meetings/run-sheet.yaml, so nobody would see it. Add it to the slides: of one.

      1 problem in 1 file."
    `);
  });
});

describe('components', () => {
  test('a slide names a bucket, an article, an exercise and steps that do not exist', () => {
    const edit = replacing(
      ['bucket="time" article="ending-on-time"', 'bucket="tim" article="ending-late"'],
      ['exercise="next-agenda"', 'exercise="next-agenda" steps="fill swop"'],
    );
    expect(reportAfter({ [slides]: edit })).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:87  <Slide> names the article 'ending-late', but guidance/ending-late.mdx does not exist.
      content/workshops/better-meetings/slides.mdx:87  <Slide> names the bucket 'tim', but challenges/four-questions.yaml has no group 'tim'. Did you mean 'time'?
      content/workshops/better-meetings/slides.mdx:126  <Slide> names the step 'swop', but exercises/next-agenda.mdx has no step 'swop'. Did you mean 'swap'?

      3 problems in 1 file."
    `);
  });

  test('a slide names several articles, of which one does not exist', () => {
    const edit = replacing([
      '"deciding-together ending-on-time"',
      '"deciding-alone ending-on-time"',
    ]);
    expect(reportAfter({ [slides]: edit })).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:108  <Slide> names the article 'deciding-alone', but guidance/deciding-alone.mdx does not exist.

      1 problem in 1 file."
    `);
  });

  test('cards and signs of a set that does not exist', () => {
    expect(
      reportAfter({
        'handouts/question-cards.mdx': replacing(['set="four-', 'set="for-']),
        'handouts/question-signs.mdx': replacing(['set="four-questions"', 'set="buckets"']),
      }),
    ).toMatchInlineSnapshot(`
      "content/handouts/question-cards.mdx:11  <ChallengeCards> names the set of challenges 'for-questions', but challenges/for-questions.yaml does not exist. Did you mean 'four-questions'?

      content/handouts/question-signs.mdx:13  <GroupSigns> names the set of challenges 'buckets', but challenges/buckets.yaml does not exist.

      2 problems in 2 files."
    `);
  });

  test('a bucket without a set of challenges', () => {
    expect(
      reportAfter({
        [workshop]: replacing(['challenges: four-questions\n', '']),
        [slides]: replacing(
          [' bucket="purpose"', ''],
          [' bucket="people"', ''],
          [' bucket="time"', ''],
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:108  <Slide> names the bucket 'follow-up', but workshops/better-meetings/workshop.mdx names no set of challenges.

      1 problem in 1 file."
    `);
  });

  test('an exercise, a set and a group that do not exist', () => {
    expect(
      reportAfter({
        'handouts/agenda-sheet.mdx': replacing([
          '<Exercise id="next-agenda" />',
          '<Exercise id="agenda" />',
        ]),
        [slides]: replacing([
          '<ChallengeGroups set="four-questions"',
          '<ChallengeGroups set="four-questions" group="peple"',
        ]),
      }),
    ).toMatchInlineSnapshot(`
      "content/handouts/agenda-sheet.mdx:13  <Exercise> names the exercise 'agenda', but exercises/agenda.mdx does not exist.

      content/workshops/better-meetings/slides.mdx:39  <ChallengeGroups> names the group 'peple', but challenges/four-questions.yaml has no group 'peple'. Did you mean 'people'?

      2 problems in 2 files."
    `);
  });
});
