import { expect, test } from 'vitest';
import { printFooterCss } from '../../../src/model/print-footer.ts';

/** What the footer's left side says, line by line. */
function linesOf(title: string, address?: string) {
  const css = printFooterCss({
    title,
    address,
    attribution: 'After a session',
    page: 'Page',
    of: 'of',
    updated: 'Last changed today',
  });
  return /@bottom-left \{ content: "(.*?)";/.exec(css)?.[1]?.split('\\a ');
}

test('title and address share a line', () => {
  expect(linesOf('Word to the desk', 'example.org/handouts/word/')).toEqual([
    'Word to the desk · example.org/handouts/word/',
    'After a session',
  ]);
});

test('an address that would break at a hyphen has its own line', () => {
  const title = 'Run sheet: How a meeting ends at the minute when it was meant to';
  const address = 'library.example.org/workshops/better-meetings/run-sheet/';
  expect(linesOf(title, address)).toEqual([title, address, 'After a session']);
});

test('without an address the title stands alone', () => {
  expect(linesOf('Word to the desk')).toEqual(['Word to the desk', 'After a session']);
});
