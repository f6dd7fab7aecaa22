import { expect, test } from 'vitest';
import {
  listSentences,
  listWords,
  normalSentence,
  readingGrade,
} from '../../../src/model/readability.ts';

test('words keep what belongs to them and lose the marks around them', () => {
  expect(
    listWords('“Yes,” said the 9-person staff at 2:15; dues are $48,000 (it’s true).'),
  ).toEqual('Yes said the 9-person staff at 2:15 dues are $48,000 it’s true'.split(' '));
});

test('sentences end with their marks, not with letters that have points', () => {
  expect(
    listSentences(
      'Call Dr. Smith by 5 p.m. on Friday, e.g. at 4. See 29 U.S.C. 157 for the law! Is that all?',
    ),
  ).toEqual([
    'Call Dr. Smith by 5 p.m. on Friday, e.g. at 4.',
    'See 29 U.S.C. 157 for the law!',
    'Is that all?',
  ]);
});

test('a paragraph of marks alone has no sentence', () => {
  expect(listSentences('… — …')).toEqual([]);
});

test('the grade is that of the formula', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
  expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45);
  // 7 words, 2 sentences, 12 syllables.
  expect(readingGrade(['The table was empty. Nobody had eaten.'])).toBeCloseTo(
    (0.39 * 7) / 2 + (11.8 * 12) / 7 - 15.59,
  );
});

test('each paragraph ends its sentence, also without a mark', () => {
  expect(readingGrade(['The cat sat', 'on the mat'])).toBeCloseTo(0.39 * 3 + 11.8 - 15.59);
});

test('no words have no grade', () => {
  expect(readingGrade([])).toBe(0);
});

test('sentences are compared without case and marks', () => {
  expect(normalSentence('“Don’t ask, twice.”')).toBe(normalSentence("don't Ask twice"));
});
