import { describe, expect, test } from 'vitest';
import { readLiteral } from '../../../src/markdown/props.ts';
import { appending, NOTHING, replacing, reportAfter } from './report.ts';

const reportText = (text: string) => reportAfter({ 'about.mdx': appending(text) });
const NODES = "nodes={['Desk', 'Events']} label=\"All are connected.\"";

test('an unknown component', () => {
  expect(reportText('<Exampel>\n\nWords.\n\n</Exampel>')).toMatchInlineSnapshot(`
    "content/about.mdx:16  There is no component <Exampel>. Did you mean 'Example'?

    1 problem in 1 file."
  `);
  expect(reportText('<YouTube id="x" />')).toMatchInlineSnapshot(`
    "content/about.mdx:16  There is no component <YouTube>.

    1 problem in 1 file."
  `);
});

test('a component in a file that can’t have it', () => {
  expect(reportText('<Notes>\n\nSay this.\n\n</Notes>')).toMatchInlineSnapshot(`
    "content/about.mdx:16  <Notes> belongs in slides.mdx only.

    1 problem in 1 file."
  `);
});

test('cards, signs and texts to send in a file that is no handout', () => {
  const text = `<ChallengeCards set="four-questions" />

<GroupSigns set="four-questions" />

<CopyText>

Words.

</CopyText>`;
  const article = 'guidance/ending-on-time.mdx';
  expect(reportAfter({ [article]: appending(text) })).toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:63  <ChallengeCards> belongs in handouts only.
    content/guidance/ending-on-time.mdx:65  <GroupSigns> belongs in handouts only.
    content/guidance/ending-on-time.mdx:67  <CopyText> belongs in handouts only.

    3 problems in 1 file."
  `);
});

describe('attributes', () => {
  test('that are right', () => {
    const text = `<NetworkDiagram kind="mesh" ${NODES} />

<NetworkDiagram kind="hub" center={'The desk'} nodes={["Children's room", 'Events',]} label="All through the desk." />

<StepsDiagram steps={['Ask', 'Decide', 'Tell']} label="Ask, decide, tell." />

<Note title="Soon">

Words.

</Note>

{/* Ask Ines about the date. */}`;
    expect(reportText(text)).toBe(NOTHING);
  });

  test('that are unknown or missing', () => {
    expect(reportText("<LoopDiagram step={['Ask', 'Decide', 'Tell']} />")).toMatchInlineSnapshot(`
      "content/about.mdx:16  In <LoopDiagram>, \`label\` is missing. It must be text, for example: One team answers for all the others.
      content/about.mdx:16  In <LoopDiagram>, \`step\` is not known. Did you mean 'steps'?
      content/about.mdx:16  In <LoopDiagram>, \`steps\` is missing. It must be a list of 3 to 6 steps, for example steps={['Hear', 'Judge', 'Answer']}.

      3 problems in 1 file."
    `);
  });

  test('that are wrong', () => {
    expect(reportText(`<NetworkDiagram kind="star" ${NODES} />`)).toMatchInlineSnapshot(`
      "content/about.mdx:16  In <NetworkDiagram>, \`kind\` must be hub (everything through a center) or mesh (everyone connected).

      1 problem in 1 file."
    `);
    expect(reportText(`<NetworkDiagram kind="mesh" center="Desk" ${NODES} />`))
      .toMatchInlineSnapshot(`
        "content/about.mdx:16  In <NetworkDiagram>, \`center\` does not go with the rest.

        1 problem in 1 file."
      `);
    expect(reportText("<StepsDiagram steps={['Ask', 'Tell']} label=\"Two.\" />"))
      .toMatchInlineSnapshot(`
      "content/about.mdx:16  In <StepsDiagram>, \`steps\` must be a list of 3 to 5 steps, for example steps={['Hear', 'Judge', 'Answer']}.

      1 problem in 1 file."
    `);
  });

  test('that are lists of different lengths', () => {
    const questions = "questions={['Can one decide it?', 'Does anybody object?']}";
    const rest = 'otherwise="Put it on the agenda."';
    const right = `<DecisionSteps ${questions} answers={['yes', 'no']} outcomes={['Decide.', 'Do it.']} ${rest} />`;
    expect(reportText(right)).toBe(NOTHING);
    expect(
      reportText(
        `<DecisionSteps ${questions} answers={['yes', 'no', 'no']} outcomes={['Decide.', 'Do it.', 'Wait.']} ${rest} />`,
      ),
    ).toMatchInlineSnapshot(`
      "content/about.mdx:16  In <DecisionSteps>, \`answers\` must be as many as there are questions.
      content/about.mdx:16  In <DecisionSteps>, \`outcomes\` must be as many as there are questions.

      2 problems in 1 file."
    `);
    expect(
      reportText(
        `<DecisionSteps ${questions} answers={['yes', 'maybe']} outcomes={['Decide.']} ${rest} />`,
      ),
    ).toMatchInlineSnapshot(`
      "content/about.mdx:16  In <DecisionSteps>, \`answers[1]\` must be 'yes' or 'no' for each question.
      content/about.mdx:16  In <DecisionSteps>, \`outcomes\` must have at least two entries, for example outcomes={['Leave it', 'Correct it']}

      2 problems in 1 file."
    `);
  });

  test('that are no number of cards', () => {
    const reportCards = (blank: string) =>
      reportAfter({
        'handouts/question-cards.mdx': replacing(['blank={2}', `blank={${blank}}`]),
      });
    expect(reportCards("'2'")).toBe(NOTHING);
    expect(reportCards('2.5')).toMatchInlineSnapshot(`
      "content/handouts/question-cards.mdx:11  In <ChallengeCards>, \`blank\` must be a whole number, for example blank={5}.

      1 problem in 1 file."
    `);
    expect(reportCards('65')).toMatchInlineSnapshot(`
      "content/handouts/question-cards.mdx:11  In <ChallengeCards>, \`blank\` must be from 0 to 64, for example blank={5}.

      1 problem in 1 file."
    `);
    expect(reportCards('-1')).toMatchInlineSnapshot(`
      "content/handouts/question-cards.mdx:11  In <ChallengeCards>, \`blank\` must be from 0 to 64, for example blank={5}.

      1 problem in 1 file."
    `);
    expect(reportCards("'some'")).toMatchInlineSnapshot(`
      "content/handouts/question-cards.mdx:11  In <ChallengeCards>, \`blank\` must be a whole number, for example blank={5}.

      1 problem in 1 file."
    `);
  });

  test('that are code, bare or spread', () => {
    expect(reportText('<StepsDiagram steps={days.slice(1)} label />')).toMatchInlineSnapshot(`
      "content/about.mdx:16  In <StepsDiagram>, \`label\` must be written out: text, a number, or a list of texts.
          Right: nodes={['Members', 'Events']}
      content/about.mdx:16  In <StepsDiagram>, \`steps\` must be written out: text, a number, or a list of texts.
          Right: nodes={['Members', 'Events']}

      2 problems in 1 file."
    `);
    expect(reportText('<Exercise {...sheet} id="next-agenda" />')).toMatchInlineSnapshot(`
      "content/about.mdx:16  In <Exercise>, \`{...sheet}\` must be written out: text, a number, or a list of texts.
          Right: nodes={['Members', 'Events']}

      1 problem in 1 file."
    `);
  });
});

test('components around nothing, and around something that has no inside', () => {
  expect(reportText('<Note title="Soon" />')).toMatchInlineSnapshot(`
    "content/about.mdx:16  <Note> has nothing inside.
        Right: <Note>

               The words.

               </Note>

    1 problem in 1 file."
  `);
  expect(reportText('<Exercise id="next-agenda">\n\nWords.\n\n</Exercise>')).toMatchInlineSnapshot(`
    "content/about.mdx:16  <Exercise> must end with />: nothing stands inside of it.
        Right: <Exercise … />

    1 problem in 1 file."
  `);
});

test('code', () => {
  expect(reportText("import Chart from './Chart.astro'\n\nexport const year = 2026\n\nIn {year}."))
    .toMatchInlineSnapshot(`
    "content/about.mdx:16  Content has no import and export: all components are there without them.
    content/about.mdx:18  Content has no import and export: all components are there without them.
    content/about.mdx:20  Content has no code: {year} would be run. Write a brace that is meant as one as \\{.

    3 problems in 1 file."
  `);
});

test('HTML', () => {
  expect(reportText('One<br />two <kbd>Ctrl</kbd>')).toBe(NOTHING);
  expect(reportText('<p style="color: red">Stop.</p>')).toMatchInlineSnapshot(`
    "content/about.mdx:16  <p> must not have style=: the library's security policy blocks it, and how things look is not the content's part.

    1 problem in 1 file."
  `);
  expect(reportText('<a href="/handouts/">Sheets</a>')).toMatchInlineSnapshot(`
    "content/about.mdx:16  <a> is not for content. Write a link as [words](handout:warm-up).

    1 problem in 1 file."
  `);
});

test.each([
  ["'a'", 'a'],
  ['"it\\"s"', 'it"s'],
  [' 2.5 ', 2.5],
  ['-1', -1],
  ["['a', \"b's\",\n 3]", ['a', "b's", 3]],
  ["['a, b', ']',]", ['a, b', ']']],
  ['[]', []],
  ['a', undefined],
  ["['a', b]", undefined],
  ["'a' + 'b'", undefined],
  ['`a`', undefined],
  ["[['a']]", undefined],
])('the literal %s', (source, value) => {
  expect(readLiteral(source)).toEqual(value);
});
