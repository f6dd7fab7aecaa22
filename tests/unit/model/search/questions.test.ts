import { expect, test } from 'vitest';
import type { Part } from '../../../../src/model/search/question.ts';
import { Questions } from '../../../../src/model/search/questions.ts';

const part = (word: string, more: Partial<Part> = {}): Part => ({
  typed: word,
  offset: 0,
  counts: true,
  alternatives: [{ words: [word], weight: 1 }],
  ...more,
});
const ask = (known: Record<string, string[]>, ...words: string[]) =>
  new Questions(known).match(words.map((word) => part(word)));

test('the same question is as like as can be, and one without a common word is none', () => {
  const found = ask({ a: ['who votes twice'], b: ['where is lunch'] }, 'who', 'votes', 'twice');
  expect(found.get('a')?.likeness).toBeCloseTo(1);
  expect(found.get('a')?.parts).toEqual(new Set([0, 1, 2]));
  expect(found.has('b')).toBe(false);
});

test('the best of a page’s questions counts', () => {
  const found = ask({ a: ['who votes', 'who votes on a Monday evening'] }, 'who', 'votes');
  expect(found.get('a')?.likeness).toBeCloseTo(1);
});

test('a rare word says more than one of many questions', () => {
  const known = { a: ['lunch on Monday'], b: ['votes on Monday'], c: ['rooms on Monday'] };
  const found = ask(known, 'Monday'.toLowerCase(), 'lunch');
  expect(found.get('a')?.likeness).toBeGreaterThan(found.get('b')?.likeness ?? 1);
});

test('a shorter question with the same words is more like', () => {
  const found = ask({ a: ['who votes'], b: ['who votes for lunch in our room'] }, 'who', 'votes');
  expect(found.get('a')?.likeness).toBeGreaterThan(found.get('b')?.likeness ?? 1);
});

test('other forms and other words are found, and count less than the very word', () => {
  const known = new Questions({ a: ['approval needed'], b: ['approve it'] });
  const found = known.match([part('approve')]);
  expect(found.get('a')?.likeness).toBeGreaterThan(0);
  expect(found.get('b')?.likeness).toBeGreaterThan(found.get('a')?.likeness ?? 1);
  const alternatives = [{ words: ['consent', 'given'], weight: 0.85 }];
  const other = new Questions({ a: ['is consent given'], b: ['is lunch given'] });
  expect([...other.match([part('approval', { alternatives })]).keys()]).toEqual(['a']);
});

test('nothing is like no question', () => {
  expect(new Questions({}).match([part('votes')])).toEqual(new Map());
  expect(new Questions({ a: ['who votes'] }).match([])).toEqual(new Map());
});
