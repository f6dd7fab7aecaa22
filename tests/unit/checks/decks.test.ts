import { describe, expect, test } from 'vitest';
import { replacing, reportAfter } from './report.ts';

const reportDeck = (...pairs: [before: string, after: string][]) =>
  reportAfter({ 'workshops/better-meetings/slides.mdx': replacing(...pairs) });

const WHO = '<Slide id="who" layout="comparison" bucket="people" />\n';

describe('the line at the top', () => {
  test('is missing', () => {
    expect(reportDeck([WHO, ''])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/run-sheet.yaml:15  A segment shows the slide 'who', but workshops/better-meetings/slides.mdx has no slide 'who'.

      content/workshops/better-meetings/slides.mdx:67  This slide has no <Slide /> line at its top.
          Right: <Slide id="warm-up" layout="statement" />

      2 problems in 2 files."
    `);
  });

  test('stands below the heading', () => {
    const heading = '## Fewer people decide better, more people know more\n';
    expect(reportDeck([`${WHO}\n${heading}`, `${heading}\n${WHO}`])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:68  The <Slide /> line must be the first thing on its slide.

      1 problem in 1 file."
    `);
  });

  test('stands twice, because the line between two slides is missing', () => {
    expect(reportDeck(['---\n\n<Slide id="close"', '<Slide id="close"'])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:139  This slide has a second <Slide /> line. A new slide begins after --- between blank lines.
          Right: ---

                 <Slide id="warm-up" layout="statement" />

      1 problem in 1 file."
    `);
  });

  test('has a layout that does not exist and an attribute that does not', () => {
    expect(reportDeck(['layout="statement" share="2"', 'layout="quote" shares="2"']))
      .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:20  In <Slide>, \`layout\` must be one of title, statement, list, comparison, diagram, table, exercise, close.
      content/workshops/better-meetings/slides.mdx:20  In <Slide>, \`shares\` is not known. Did you mean 'share'?

      2 problems in 1 file."
    `);
  });

  test('has no id', () => {
    expect(reportDeck(['<Slide id="title" layout', '<Slide layout'])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/run-sheet.yaml:6  A segment shows the slide 'title', but workshops/better-meetings/slides.mdx has no slide 'title'. Did you mean 'time'?

      content/workshops/better-meetings/slides.mdx:5  In <Slide>, \`id\` is missing. It must be an id, for example warm-up.

      2 problems in 2 files."
    `);
  });

  test('stands inside of the notes', () => {
    expect(reportDeck(['Stand at the door', '<Slide id="door" />\n\nStand at the door']))
      .toMatchInlineSnapshot(`
        "content/workshops/better-meetings/slides.mdx:13  <Slide> must stand on a line of its own, not inside of something else.
            Right: <Slide id="warm-up" layout="statement" />

        1 problem in 1 file."
      `);
  });

  test('is written around the slide', () => {
    expect(
      reportDeck([
        '<Slide id="close" layout="close" />\n\n## Start on time, on Monday',
        '<Slide id="close" layout="close">\n\n## Start on time, on Monday\n\n</Slide>',
      ]),
    ).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:141  <Slide> must end with />: nothing stands inside of it.
          Right: <Slide … />
      content/workshops/better-meetings/slides.mdx:141  This slide has no heading. It needs exactly one, with ##.
          Right: ## One idea, as a sentence

      2 problems in 1 file."
    `);
  });
});

describe('the title', () => {
  test('is missing', () => {
    expect(reportDeck(['## Four questions turn a habit into a meeting\n', '']))
      .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:35  This slide has no heading. It needs exactly one, with ##.
          Right: ## One idea, as a sentence

      1 problem in 1 file."
    `);
  });

  test('is empty', () => {
    expect(reportDeck(['## Four questions turn a habit into a meeting', '##']))
      .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:37  This slide's heading has no words.
          Right: ## One idea, as a sentence

      1 problem in 1 file."
    `);
  });

  test('stands twice, once in the notes', () => {
    expect(reportDeck(['Read the four questions', '## Aloud\n\nRead the four questions']))
      .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:43  This slide has a second heading with # or ##. Further ones, also in notes, have ###.
          Right: ### Aloud

      1 problem in 1 file."
    `);
  });

  test('has the level of another slide', () => {
    expect(
      reportDeck(['# Meetings That', '## Meetings That'], ['## Start on time', '# Start on time']),
    ).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:7  The heading of the first slide starts with #.
          Right: # Meetings That Are Worth the Hour
      content/workshops/better-meetings/slides.mdx:143  The heading of every slide but the first starts with ##.
          Right: ## Start on time, on Monday

      2 problems in 1 file."
    `);
  });
});

describe('the notes', () => {
  const NOTES =
    "<Notes>\n\nRead the four questions aloud, one sentence each. Don't explain them: the next slides do.\n\n</Notes>\n";

  test('are missing', () => {
    expect(reportDeck([NOTES, ''])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:35  This slide has no notes.
          Right: <Notes>

                 What to say.

                 </Notes>

      1 problem in 1 file."
    `);
  });

  test('are empty', () => {
    expect(reportDeck([NOTES, '<Notes>\n</Notes>\n'])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:41  <Notes> has nothing inside.
          Right: <Notes>

                 The words.

                 </Notes>

      1 problem in 1 file."
    `);
  });

  test('stand twice', () => {
    expect(reportDeck([NOTES, `${NOTES}\n${NOTES}`])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:47  This slide has <Notes> twice. Put all notes into one.

      1 problem in 1 file."
    `);
  });
});

describe('the layout', () => {
  test('exercise needs an exercise, and an exercise needs the layout', () => {
    expect(reportDeck([' exercise="next-agenda"', ''])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:126  The layout 'exercise' needs the exercise whose steps it shows.
          Right: <Slide id="write" layout="exercise" exercise="warm-up" />

      1 problem in 1 file."
    `);
    expect(reportDeck(['layout="exercise"', 'layout="list"'])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:126  A slide that names an exercise needs layout="exercise", which shows its steps.

      1 problem in 1 file."
    `);
  });

  test('steps need an exercise', () => {
    expect(reportDeck(['id="four-questions"', 'id="four-questions" steps="fill"']))
      .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:35  A slide that names steps needs the exercise= that has them.

      1 problem in 1 file."
    `);
  });

  test('comparison needs two parts', () => {
    expect(reportDeck(['### Asked before\n', '### Asked before\n\n### Told after\n']))
      .toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:66  The layout 'comparison' needs exactly two parts, each under a ### heading.
          Right: ### Before

                 One team answers.

                 ### After

                 Everyone answers.

      1 problem in 1 file."
    `);
  });

  test('table needs a table', () => {
    expect(reportDeck(['layout="comparison"', 'layout="table"'])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:66  The layout 'table' needs a table.
          Right: | Topic | Who answers |
                 | ----- | ----------- |
                 | Dues  | Membership  |

      1 problem in 1 file."
    `);
  });

  test('diagram needs a diagram', () => {
    expect(reportDeck(['layout="comparison"', 'layout="diagram"'])).toMatchInlineSnapshot(`
      "content/workshops/better-meetings/slides.mdx:66  The layout 'diagram' needs a diagram.
          Right: <LoopDiagram steps={['Hear', 'Judge', 'Answer']} label="Hear, judge, answer, and again." />

      1 problem in 1 file."
    `);
  });
});

test('a deck without slides', () => {
  expect(
    reportAfter({
      'workshops/better-meetings/slides.mdx': '---\nupdated: 2026-03-09\n---\n',
      'workshops/better-meetings/run-sheet.yaml': (text) =>
        text.replaceAll(/slides: .*/g, 'break: true'),
      'guidance/ending-on-time.mdx': replacing([
        '[the slide](slide:better-meetings/after)',
        'the slide',
      ]),
    }),
  ).toMatchInlineSnapshot(`
    "content/workshops/better-meetings/slides.mdx:1  The deck has no slides.
        Right: <Slide id="warm-up" layout="statement" />

    1 problem in 1 file."
  `);
});
