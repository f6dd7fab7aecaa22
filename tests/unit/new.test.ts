import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addContent, makeCode, makeId } from '../../scripts/new-content.ts';
import { readRequest, USAGE } from '../../scripts/new-request.ts';
import { TEMPLATES } from '../../scripts/templates.ts';
import { checkContent } from '../../src/checks/index.ts';
import { findFiles } from '../../src/checks/files.ts';
import { formatProblems } from '../../src/checks/problem.ts';
import { readSlides } from '../../src/markdown/slides.ts';
import { LIBRARY, NOTHING } from './checks/report.ts';

const ODD_TITLES = [
  'Two parts: one title',
  'We are #1 # today',
  `It's "done", isn't it?`,
  "'90s meetings",
  '"Quoted" at the start',
  '- a dash first',
  '2026-11-24',
  '0o7',
  'No',
  'null',
  '*Stars*, _lines_ and `code`',
  '{braces} & <Tags />',
  'A [link](workshop:none) | $5',
  'A\\B &amp; C #',
  '{{id}} and {{title}}',
  '  Spaces \n and  lines ',
  'Überprüfung: größere Œuvres',
];
const trimmed = (title: string) => title.replace(/\s+/g, ' ').trim();

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(LIBRARY, content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const report = () => formatProblems(checkContent(content));
const snapshot = () => findFiles(content).map(({ place, text }) => ({ place, text }));
const read = (place: string) => readFileSync(join(content, place), 'utf8');
const edit = (place: string, from: RegExp, to: string) =>
  writeFileSync(join(content, place), read(place).replace(from, to));
const frontMatter = (place: string) => read(place).split(/^---$/m)[1] ?? '';
const day = new Date(2026, 2, 9, 0, 5);

function add(name: string, title: string, id?: string) {
  const request = readRequest([...(id ? [`--id=${id}`] : []), '--', name, title]);
  if (!request) throw new Error('That asked for help.');
  return addContent(request, { content, day });
}

describe.each(Object.keys(TEMPLATES))('a new %s', (name) => {
  test('is right at once', () => {
    const { files } = add(name, 'Sort your challenges');
    expect(files.every((file) => existsSync(file))).toBe(true);
    expect(report()).toBe(NOTHING);
  });

  test('is right in a library that has nothing else', () => {
    rmSync(content, { recursive: true });
    cpSync(join(LIBRARY, 'about.mdx'), join(content, 'about.mdx'));
    edit('about.mdx', /\(workshop:[\w-]+\)/, '(https://example.org/)');
    add(name, 'Sort your challenges');
    expect(report()).toBe(NOTHING);
  });

  test('has the day of the author and no placeholder left', () => {
    const { files } = add(name, 'Sort your challenges');
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(text).toContain('\nupdated: 2026-03-09\n'.slice(text.startsWith('updated') ? 1 : 0));
      expect(text).not.toContain('{{');
    }
  });

  test('may have a second one beside it', () => {
    add(name, 'Sort your challenges');
    add(name, 'Sort your challenges, again');
    expect(report()).toBe(NOTHING);
  });
});

test.each(ODD_TITLES)('the title %j stands unchanged wherever it is read', async (title) => {
  const { files, values } = add('workshop', title, 'odd');
  expect(report()).toBe(NOTHING);
  const yaml = frontMatter('workshops/odd/workshop.mdx');
  expect(parse(yaml)).toMatchObject({ title: trimmed(title), code: values.code });
  expect(parse(yaml, { version: '1.1' })).toMatchObject({ title: trimmed(title) });
  const [first] = readSlides(read('workshops/odd/slides.mdx'));
  const straight = first?.title.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  expect(straight).toBe(trimmed(title));
  const options = await resolveConfig('templates/workshop/workshop.mdx');
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(await format(text, { ...options, filepath: file }), 'the project’s format').toBe(text);
  }
});

test.each([
  ['Sort your challenges', 'sort-your-challenges'],
  ['  Who decides?  And when – exactly? ', 'who-decides-and-when-exactly'],
  ['Café crème für Ålesund', 'cafe-creme-fur-alesund'],
  ['A/B tests & snake_case', 'ab-tests-snake-case'],
  ['№ 5: ½ hour', 'no-5-12-hour'],
  ['--- #1 ---', '1'],
  ['会議', ''],
  ['?!', ''],
])('the title %j gives the id %j', (title, id) => {
  expect(makeId(title)).toBe(id);
});

test('a title without an id asks for one, and takes it', () => {
  expect(() => add('handout', '会議')).toThrowErrorMatchingInlineSnapshot(
    `[Error: The title "会議" gives no id: it has no letter from a to z and no digit. Name one: --id sort-your-challenges]`,
  );
  add('handout', '会議', 'meeting');
  expect(report()).toBe(NOTHING);
});

test('a title that is too long for an address asks for an id', () => {
  expect(() => add('term', 'word '.repeat(60))).toThrowErrorMatchingInlineSnapshot(
    `[Error: The title gives an id of 299 characters, which is too long for an address. Name a shorter one: --id word-word-word]`,
  );
});

test.each([
  ['sort-your-challenges', [], 'syc'],
  ['meetings', [], 'meet'],
  ['meetings', ['meet'], 'meeti'],
  ['ox', ['ox'], 'oxa'],
  ['a-b-o-u-t', [], 'abou'],
  ['what-social-media-means-for-the-way-we-work', [], 'wsmmft'],
  ['2026', [], 'work'],
])('the words %s with %j taken give the code %s', (words, taken, code) => {
  expect(makeCode(words, taken)).toBe(code);
});

test('a hundred workshops of the same name have a hundred codes', () => {
  const codes = Array.from({ length: 100 }).reduce<string[]>(
    (taken) => [...taken, makeCode('ox', taken)],
    [],
  );
  expect(new Set(codes).size).toBe(100);
  expect(codes.filter((code) => !/^[a-z]{2,6}$/.test(code))).toEqual([]);
});

test('nothing is overwritten', () => {
  add('handout', 'Sort your challenges');
  const before = snapshot();
  expect(() => add('handout', 'Sort your challenges!')).toThrow(
    /handouts\/sort-your-challenges\.mdx exists already, so nothing was written\..*\n.*--id sort-your-challenges-2$/,
  );
  expect(snapshot()).toEqual(before);
});

test('nothing is half written when one of several files exists', () => {
  cpSync(join(content, 'workshops/better-meetings'), join(content, 'workshops/sort'), {
    recursive: true,
  });
  rmSync(join(content, 'workshops/sort/workshop.mdx'));
  rmSync(join(content, 'workshops/sort/run-sheet.yaml'));
  const before = snapshot();
  expect(() => add('workshop', 'Sort')).toThrow('workshops/sort/slides.mdx exists already');
  expect(snapshot()).toEqual(before);
});

test('a term that another has as an alias is not written', () => {
  const before = snapshot();
  expect(() => add('term', 'chair')).toThrow(/The term 'chair' is used twice/);
  expect(snapshot()).toEqual(before);
});

test('what else is wrong in the library is no reason to refuse', () => {
  writeFileSync(join(content, 'glossary/consent.mdx'), 'No front matter');
  add('term', 'quorum');
  expect(existsSync(join(content, 'glossary/quorum.mdx'))).toBe(true);
});

test('a folder that does not exist is named', () => {
  rmSync(content, { recursive: true });
  expect(() => add('term', 'silo')).toThrow(
    `There is no folder ${relative('.', content)}. CONTENT names the content folder`,
  );
});

describe('the command', { timeout: 30_000 }, () => {
  function run(...parameters: string[]) {
    const script = ['scripts/run.mjs', 'new', ...parameters];
    const environment = { ...process.env, CONTENT: content, BASE_PATH: '/library/', PORT: '5000' };
    return spawnSync(process.execPath, script, { encoding: 'utf8', env: environment });
  }

  test('lists what it wrote and says what to do next', () => {
    const { status, stdout, stderr } = run('workshop', 'Sort your challenges', '--id', 'sorting');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.replaceAll(/\S*\/new-\w+\//g, '')).toMatchInlineSnapshot(`
      "Wrote
        workshops/sorting/workshop.mdx
        workshops/sorting/slides.mdx
        workshops/sorting/run-sheet.yaml

      Next
        1. Replace the words in these files: each sentence says what belongs in its place. Behind # stand hints and optional lines.
        2. Settle \`code: syc\` in workshop.mdx before you print anything: it is the short address /syc/.
        3. See it grow: npm run dev, then open http://localhost:5000/library/workshops/sorting/ and http://localhost:5000/library/workshops/sorting/slides/
        4. Find mistakes: npm run check
      "
    `);
    expect(report()).toBe(NOTHING);
  });

  test('says how to use it, and writes nothing, when it is asked for nothing', () => {
    const before = snapshot();
    const { status, stdout, stderr } = run();
    expect([status, stdout, stderr]).toEqual([1, '', `\n${USAGE}\n`]);
    expect(snapshot()).toEqual(before);
  });

  test('says the same, without an error, when it is asked for help', () => {
    const { status, stdout, stderr } = run('--help');
    expect([status, stdout, stderr]).toEqual([0, `${USAGE}\n`, '']);
  });
});

test('the usage shows a right example of every template', () => {
  for (const [name, { example }] of Object.entries(TEMPLATES)) {
    expect(USAGE).toMatch(new RegExp(`npm run new -- ${name} +"${example.replace('?', '\\?')}"\n`));
    add(name, example);
  }
  expect(report()).toBe(NOTHING);
});

test.each<[string, string[], RegExp]>([
  [
    'a near kind',
    ['hand-out', 'X'],
    /^There is no template for "hand-out"\. Did you mean 'handout'\?\n\nnpm run new adds/,
  ],
  ['the name of a folder', ['guidance', 'X'], /Did you mean 'article'\?\n/],
  ['what every object has', ['toString', 'X'], /^There is no template for "toString"\.\n/],
  ['no title', ['term'], /^A new term needs a title:\n {2}npm run new -- term "quorum"$/],
  ['an empty title', ['term', ' '], /^A new term needs a title/],
  [
    'a title without quotes',
    ['term', "what's", 'up?', '$5'],
    /stands in quotes.*\n {2}npm run new -- term 'what'\\''s up\? \$5'$/,
  ],
  [
    'an id that is none',
    ['term', 'X', '--id', 'No Id'],
    /^--id is "No Id", but must be lower-case words joined by hyphens, for example sorting\.$/,
  ],
  ['an id that is missing', ['term', 'X', '--id'], /^Option '--id <value>' argument missing\.\n/],
  ['an unknown option', ['term', 'X', '--name=y'], /^Unknown option '--name'\.\n\nnpm run new/],
])('%s is refused and the right way shown', (_, parameters, message) => {
  expect(() => readRequest(parameters)).toThrow(message);
});
