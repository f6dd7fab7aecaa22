import { expect, test } from 'vitest';
import { replacing, reportAfter } from './report.ts';

test('an exercise without a heading above it', () => {
  const edit = replacing(['## A sheet that is filled in\n\n', '']);
  expect(reportAfter({ 'handouts/agenda-sheet.mdx': edit })).toMatchInlineSnapshot(`
    "content/handouts/agenda-sheet.mdx:11  <Exercise /> stands before the first ## heading, so its parts have no heading above them. Put one there.
        Right: ## A worked example

    1 problem in 1 file."
  `);
});
