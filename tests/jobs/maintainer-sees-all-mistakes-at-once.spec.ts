import { access, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILDS, FIXTURE, startCommand } from '../support/commands.ts';
import { expect, test } from '../support/worker.ts';

const content = `${BUILDS}/broken-library`;
const out = `${BUILDS}/broken-library-built`;

interface Mistake {
  file: string;
  /** Texts of the file, each with what stands in its place. */
  edits: readonly (readonly [before: string, after: string])[];
  /** Text of the broken file, on whose line the mistake is reported. */
  at: string;
  /** The report on it, behind the line; the last part is a right example. */
  says: readonly RegExp[];
}

const mistakes: Readonly<Record<string, Mistake>> = {
  'a missing field': {
    file: 'exercises/next-agenda.mdx',
    edits: [['groupSize: 2 to 6\n', '']],
    at: '---\ntitle:',
    says: [/`groupSize` is missing/, /for example: 3 to 5/],
  },
  'a value of the wrong type': {
    file: 'handouts/question-cards.mdx',
    edits: [['minutes: 10', 'minutes: ten']],
    at: 'minutes: ten',
    says: [/`minutes` must be a whole number of minutes/, /for example 45/],
  },
  'a broken reference': {
    file: 'glossary/minutes.mdx',
    edits: [['see: [facilitator]', 'see: [facilitators]']],
    at: 'see: [facilitators]',
    says: [/'facilitators', but glossary\/facilitators\.mdx does not exist/, /'facilitator'\?/],
  },
  'an id that is used twice': {
    file: 'exercises/next-agenda.mdx',
    edits: [['{ id: fill,', '{ id: choose,']],
    at: '{ id: choose, text: Fill in',
    says: [/'choose' is used twice: here and in \S+next-agenda\.mdx:6/, /Each needs its own/],
  },
  'an unknown component': {
    file: 'guidance/ending-on-time.mdx',
    edits: [
      ['<Note>', '<Nota>'],
      ['</Note>', '</Nota>'],
    ],
    at: '<Nota>',
    says: [/There is no component <Nota>/, /Did you mean 'Note'\?/],
  },
  'text directly above ---': {
    file: 'guidance/deciding-together.mdx',
    edits: [['sentence and nothing else.\n', 'sentence and nothing else.\n\nThat is all.\n---\n']],
    at: '---\n$',
    says: [/The text 'That is all\.' turns into a heading/, /Right: That is all\.\n\n\s+---/],
  },
  'a slide without title and notes': {
    file: 'workshops/better-meetings/slides.mdx',
    edits: [
      ['## Start on time, on Monday\n', ''],
      [
        '<Notes>\n\nAsk each team for the first line of its agenda. Collect nothing. Thank them, and end on the minute.\n\n</Notes>\n',
        '',
      ],
    ],
    at: '<Slide id="close"',
    says: [
      /This slide has no heading/,
      /Right: ## One idea, as a sentence/,
      /This slide has no notes/,
      /Right: <Notes>/,
    ],
  },
};

let code: number | null;
let output: string;

// All tests read one run.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  await rm(content, { recursive: true, force: true });
  await cp(FIXTURE, content, { recursive: true });
  for (const { file, edits } of Object.values(mistakes)) {
    const path = join(content, file);
    let text = await readFile(path, 'utf8');
    for (const [before, after] of edits) {
      expect(text, `${file} has what the test breaks`).toContain(before);
      text = text.replace(before, () => after);
    }
    await writeFile(path, text);
  }
  const build = await startCommand('build', { CONTENT: content, OUT: out });
  ({ code, output } = await build.ended);
});

for (const [name, { file, at, says }] of Object.entries(mistakes))
  test(`${name} is told with its place and a right example`, async () => {
    const text = await readFile(join(content, file), 'utf8');
    const position = at.endsWith('$') ? text.lastIndexOf(at.slice(0, -1)) : text.indexOf(at);
    const line = text.slice(0, position).split('\n').length;
    const report = output.slice(output.indexOf(`${content}/${file}:${line}  `));
    expect(output, 'the file and its line').toContain(`${content}/${file}:${line}  `);
    for (const part of says) expect(report).toMatch(part);
  });

test('the last line counts them, and nothing else is told', () => {
  const told = output.match(/^\S+:\d+ {2}/gm) ?? [];
  // The slide lacks two things.
  expect(told).toHaveLength(Object.keys(mistakes).length + 1);
  expect(output.trim().split('\n').at(-1)).toBe(
    `${told.length} problems in ${new Set(Object.values(mistakes).map(({ file }) => file)).size} files.`,
  );
  expect(output, 'a stack').not.toMatch(/^\s+at .*:\d+:\d+/m);
});

test('the command fails and writes no site', async () => {
  expect(code).toBe(1);
  await expect(access(out)).rejects.toThrow('ENOENT');
});
