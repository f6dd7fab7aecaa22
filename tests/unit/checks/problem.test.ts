import { expect, test } from 'vitest';
import { formatProblems } from '../../../src/checks/problem.ts';

test('problems are grouped by file and sorted by line, with examples to copy', () => {
  const report = formatProblems([
    { file: 'src/content/b.mdx', line: 12, message: 'Second.' },
    { file: 'src/content/a.mdx', line: 100, message: 'Last.', example: 'Text\n\n---' },
    { file: 'src/content/b.mdx', line: 2, message: 'First.' },
  ]);
  expect(report).toMatchInlineSnapshot(`
    "src/content/a.mdx:100  Last.
        Right: Text

               ---

    src/content/b.mdx:2  First.
    src/content/b.mdx:12  Second.

    3 problems in 2 files."
  `);
});

test('one problem in one file', () => {
  expect(formatProblems([{ file: 'a.mdx', line: 1, message: 'It is.' }])).toMatchInlineSnapshot(`
    "a.mdx:1  It is.

    1 problem in 1 file."
  `);
});
