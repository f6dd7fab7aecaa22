import { expect, test } from 'vitest';
import type { Part } from '../../../../src/model/search/question.ts';
import type { Ranked } from '../../../../src/model/search/ranking.ts';
import { summarize } from '../../../../src/model/search/summary.ts';

const ANY = { kind: '', bucket: '' };
const partsOf = (words: string, counts = true): Part[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((typed, offset) => ({ typed, offset, counts, alternatives: [] }));
const hit = (isWhole: boolean, kind = 'guidance'): Ranked => ({
  page: { id: kind, address: `/${kind}/`, kind, title: kind },
  score: 1,
  places: [],
  synonyms: [],
  missing: [],
  isWhole,
});

test.each([
  ['nothing but punctuation', '', true, [], 'no-words'],
  ['only words like “how”', 'how to', false, [], 'stop-words'],
  ['words that no page has', 'llama', true, [], 'none'],
  ['one page', 'poll', true, [hit(true)], 'one'],
  ['two pages', 'poll', true, [hit(true), hit(false, 'handout')], 'many'],
  ['a page that has some of the words', 'poll llama', true, [hit(false)], 'nearest'],
  ['a page near a question', 'may we poll llamas', true, [hit(false)], 'nearest-question'],
])('%s', (_, words, counts, ranked, says) => {
  expect(summarize({ parts: partsOf(words, counts) }, ranked, ANY).says).toBe(says);
});

test('a filter that leaves nothing is not the same as nothing found', () => {
  const ranked = [hit(true)];
  expect(summarize({ parts: partsOf('poll') }, ranked, { kind: 'slide', bucket: '' })).toEqual({
    says: 'filtered',
    count: 0,
    all: 1,
  });
});

test('a filter that leaves some says how many there are without it', () => {
  const ranked = [hit(true), hit(true, 'handout'), hit(true, 'handout')];
  expect(summarize({ parts: partsOf('poll') }, ranked, { kind: 'guidance', bucket: '' })).toEqual({
    says: 'some',
    count: 1,
    all: 3,
  });
});

test('where the first lacks something, none is said to have all, whatever comes after it', () => {
  const ranked = [hit(false), hit(true, 'handout')];
  expect(summarize({ parts: partsOf('poll the board') }, ranked, ANY).says).toBe(
    'nearest-question',
  );
});

test('what stands below a hit counts, too', () => {
  const slide = (number: number): Ranked => ({
    ...hit(true, 'slide'),
    page: { id: `${number}`, address: `/w/#/${number}`, kind: 'slide', title: 'S', under: '/w/' },
  });
  const parts = partsOf('poll');
  expect(summarize({ parts }, [slide(1), slide(2), slide(3)], ANY).count).toBe(3);
});
