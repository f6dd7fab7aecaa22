import { expect, test } from 'vitest';
import { appending, NOTHING, replacing, reportAfter } from './report.ts';

const article = 'guidance/ending-on-time.mdx';
const other = 'guidance/deciding-together.mdx';
/** The article as it was before its last sections. */
const cut = (text: string) => text.slice(0, text.indexOf('## What the last topic'));

test('an article that is too short', () => {
  expect(reportAfter({ [article]: cut })).toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:12  The article has 146 words; 400 to 900 are asked for. Add an example from daily work, or make it part of another article.
    content/guidance/ending-on-time.mdx:12  The article reads at grade 3.6 (Flesch-Kincaid); 8 to 10 is asked for. Join short sentences that belong together, and take the exact word where it is longer.

    2 problems in 1 file."
  `);
});

test('an article that is too long', () => {
  const sentences = Array.from(
    { length: 45 },
    (_, index) => `Colleague number ${index} documented a different meeting during September.`,
  );
  expect(reportAfter({ [article]: appending(`\n${sentences.join(' ')}\n`) }))
    .toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:12  The article has 902 words; 400 to 900 are asked for. Cut what readers can do without, or make two articles of it.
    content/guidance/ending-on-time.mdx:12  The article reads at grade 11.1 (Flesch-Kincaid); 8 to 10 is asked for. Split the longest sentences and use shorter words.

    2 problems in 1 file."
  `);
});

const harder =
  'Organizational responsibilities necessitate interdepartmental communication; consequently, administrative representatives systematically institutionalize collaborative decision-making methodologies, notwithstanding considerable opposition, irrespective of affiliation, and independently of hierarchical considerations.';

test('an article that is too hard to read', () => {
  expect(reportAfter({ [article]: appending(harder) })).toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:12  The article reads at grade 11.1 (Flesch-Kincaid); 8 to 10 is asked for. Split the longest sentences and use shorter words.

    1 problem in 1 file."
  `);
});

test('an article of law may be harder', () => {
  expect(
    reportAfter({
      [article]: (text) =>
        appending(harder)(replacing(['topic: Time', 'topic: Time\nlegal: true'])(text)),
    }),
  ).toBe(NOTHING);
});

test('a sentence of six words or more in two articles', () => {
  const sentence = '\n“Bring the key back before you leave.”\n\nThe last word stays here.\n';
  expect(
    reportAfter({
      [article]: appending(sentence),
      [other]: appending('\nBring the key back, before you leave! Nothing more.\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:64  The sentence “Bring the key back before you leave.” stands in content/guidance/deciding-together.mdx:70, too. Say it in one of them and link to it.

    1 problem in 1 file."
  `);
});

test('shorter sentences may come back', () => {
  expect(
    reportAfter({
      [article]: appending('\nBring the key back. The end of the meeting was announced early.\n'),
      [other]: appending('\nBring the key back. A considerable number of colleagues agreed.\n'),
    }),
  ).toBe(NOTHING);
});

test('articles that open and close by one formula', () => {
  expect(
    reportAfter({
      [article]: (text) =>
        appending('\nTry it on Monday, with the team that you like best.\n')(
          text.replace('A library opens at ten', 'Most teams open at ten'),
        ),
      [other]: appending('\nTry it soon, and tell the others.\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:12  The article opens like content/guidance/deciding-together.mdx:11, with “most teams …”. Give each its own way in and out.
    content/guidance/ending-on-time.mdx:64  The article closes like content/guidance/deciding-together.mdx:70, with “try it …”. Give each its own way in and out.

    2 problems in 1 file."
  `);
});

test('a draft may be anything', () => {
  expect(
    reportAfter({
      'guidance/starting-late.mdx':
        '---\ntitle: Starting late\nsummary: Soon.\ntopic: Time\ndraft: true\nupdated: 2026-03-09\n---\n\nSoon.\n',
    }),
  ).toBe(NOTHING);
});

test('a source that is no address, a problem that is too long', () => {
  expect(
    reportAfter({
      [article]: replacing([
        'topic: Time',
        `topic: Time\nproblems: [${'We never end '.repeat(6)}]\nsources: [{ title: The law, publisher: Us, url: law.example }]`,
      ]),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:5  \`problems[0]\` must be at most 60 characters, in the words of somebody who has it, for example: Ten people wait for two.
    content/guidance/ending-on-time.mdx:6  \`sources[0].url\` must be an address on the web, for example https://www.law.cornell.edu/uscode/text/29/157.

    2 problems in 1 file."
  `);
});

test('an article explains an item that it does not name, or one that another explains', () => {
  const explaining = (item: string) => replacing(['topic: ', `explains: ${item}\ntopic: `]);
  expect(
    reportAfter({
      [article]: explaining('before-you-invite/verb'),
      [other]: explaining('before-you-invite/verb'),
    }),
  ).toMatchInlineSnapshot(`
    "content/guidance/ending-on-time.mdx:4  The explained item 'before-you-invite/verb' is used twice: here and in content/guidance/deciding-together.mdx:4. Each needs its own.
    content/guidance/ending-on-time.mdx:4  \`explains\` must be one of the items, for example before-you-invite/end with items: [before-you-invite/end].

    2 problems in 1 file."
  `);
});
