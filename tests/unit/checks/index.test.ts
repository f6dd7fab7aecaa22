import { expect, test } from 'vitest';
import { appending, replacing, reportAfter } from './report.ts';

test('all kinds of problems are reported in one run', () => {
  const report = reportAfter({
    'about.mdx': appending('Made by us\n---'),
    'challenges/four-questions.yaml': replacing(['slot: 3', 'slot: 7']),
    'checklists/before-you-invite.mdx': replacing(['- id: people', '- id: desk']),
    'exercises/next-agenda.mdx': replacing(['groupSize: 2 to 6\n', '']),
    'glossary/minutes.mdx': replacing(['see: [facilitator]', 'see: [facilitators]']),
    'glossary/notes.md': 'What one person wrote down.',
    'guidance/ending-on-time.mdx': replacing(['(handout:agenda-sheet)', '(handouts:agenda-sheet)']),
    'guidance/deciding-together.mdx': replacing(
      ['<Example title', '<Exmaple title'],
      ['</Example>', '</Exmaple>'],
    ),
    'handouts/agenda-sheet.mdx': replacing(['</Mistake>', '</Misstake>']),
    'workshops/better-meetings/workshop.mdx': replacing(['code: meet', 'code: meetings']),
    'workshops/better-meetings/slides.mdx': replacing(
      ['## Four questions turn a habit into a meeting\n', ''],
      [
        '<Notes>\n\nAsk each team for the first line of its agenda. Collect nothing. Thank them, and end on the minute.\n\n</Notes>\n',
        '',
      ],
    ),
    'workshops/better-meetings/run-sheet.yaml': replacing(
      ['{ 30: 13, 60: 24 }', '{ 30: 13, 60: 22 }'],
      ['slides: [close]', 'slides: [closing]'],
    ),
  });
  expect(report).toMatchInlineSnapshot(`
    "content/about.mdx:17  The text 'Made by us' turns into a heading, because --- stands directly below it. Leave a blank line between them.
        Right: Made by us

               ---

    content/challenges/four-questions.yaml:8  \`groups[0].slot\` must be a number from 1 to 6: a shape and a hue.

    content/checklists/before-you-invite.mdx:15  The item id 'desk' is used twice: here and in content/checklists/before-you-invite.mdx:11. Each needs its own.

    content/exercises/next-agenda.mdx:1  \`groupSize\` is missing. It must be text, for example: 3 to 5

    content/glossary/minutes.mdx:5  glossary/minutes lists the term 'facilitators', but glossary/facilitators.mdx does not exist. Did you mean 'facilitator'?

    content/glossary/notes.md:1  No kind of content has this path. Did you mean 'glossary/notes.mdx'?

    content/guidance/deciding-together.mdx:6  guidance/deciding-together lists the item 'before-you-invite/people', but checklists/before-you-invite.mdx has no item 'people'.
    content/guidance/deciding-together.mdx:23  There is no component <Exmaple>. Did you mean 'Example'?

    content/guidance/ending-on-time.mdx:18  The link 'handouts:agenda-sheet' names the kind 'handouts', which does not exist. Did you mean 'handout'?
        Right: [the sheet](handout:warm-up)

    content/handouts/agenda-sheet.mdx:19  MDX: Unexpected closing tag \`</Misstake>\`, expected corresponding closing tag for \`<Mistake>\` (15:1).

    content/workshops/better-meetings/run-sheet.yaml:2  The minutes for 60 add up to 58; add 2.
    content/workshops/better-meetings/run-sheet.yaml:43  A segment shows the slide 'closing', but workshops/better-meetings/slides.mdx has no slide 'closing'.

    content/workshops/better-meetings/slides.mdx:35  This slide has no heading. It needs exactly one, with ##.
        Right: ## One idea, as a sentence
    content/workshops/better-meetings/slides.mdx:140  The slide 'close' stands in no segment of content/workshops/better-meetings/run-sheet.yaml, so nobody would see it. Add it to the slides: of one.
    content/workshops/better-meetings/slides.mdx:140  This slide has no notes.
        Right: <Notes>

               What to say.

               </Notes>

    content/workshops/better-meetings/workshop.mdx:3  \`code\` must be two to six lower-case letters, for example meet.

    16 problems in 12 files."
  `);
});
