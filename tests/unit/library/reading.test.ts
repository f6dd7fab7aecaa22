import { expect, test } from 'vitest';
import { listSections, readingMinutes } from '../../../src/library/reading.ts';

const inWords = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test.each([
  [1, 1],
  [238, 1],
  [356, 1],
  [357, 2],
  [900, 4],
])('%d words take %d minutes', (count, minutes) => {
  expect(readingMinutes({ body: inWords(count) })).toBe(minutes);
});

test('an article without words takes a minute', () => {
  expect(readingMinutes({ body: '' })).toBe(1);
  expect(readingMinutes({})).toBe(1);
});

test('the words in boxes, lists and tables are read as well', () => {
  const part = inWords(119);
  expect(
    readingMinutes({
      body: `${part}\n\n<Note title="Soon">\n\n${part}\n\n</Note>\n\n- ${part}\n\n| ${part} |\n| --- |`,
    }),
  ).toBe(2);
});

test('the parts of an article are its headings of the second level', () => {
  expect(
    listSections([
      { depth: 2, slug: 'before', text: 'Before' },
      { depth: 3, slug: 'a-day', text: 'A day' },
      { depth: 2, slug: 'after', text: 'After' },
    ]),
  ).toEqual([
    { id: 'before', title: 'Before' },
    { id: 'after', title: 'After' },
  ]);
  expect(listSections([])).toEqual([]);
});
