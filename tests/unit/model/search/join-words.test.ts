import { expect, test } from 'vitest';
import { joinWords } from '../../../../src/model/search/join-words.ts';
import { hits } from './library.ts';

const placesOf = (joined: ReturnType<typeof joinWords>) =>
  Object.fromEntries(
    Array.from(joined, ([id, { places }]) => [id, places.toSorted((a, b) => a - b)]),
  );

test('a single word is what the index has of it', () => {
  const word = hits({ a: [1, 5] });
  expect(joinWords([word], false)).toBe(word);
});

test('words count where they stand one after the other, in their order', () => {
  const run = hits({ together: [3, 8, 20], reversed: [6], apart: [1], half: [2] });
  const sheet = hits({ together: [9, 15, 21], reversed: [5], apart: [9] });
  expect(placesOf(joinWords([run, sheet], false))).toEqual({ together: [8, 9, 20, 21] });
});

test('three words are together only where all three are', () => {
  const [a, b, c] = [
    hits({ x: [1, 10], y: [1] }),
    hits({ x: [2, 11], y: [2] }),
    hits({ x: [12], y: [9] }),
  ];
  expect(placesOf(joinWords([a, b, c], false))).toEqual({ x: [10, 11, 12] });
});

test('a word that any text has keeps its place', () => {
  const [point, view] = [hits({ x: [4], y: [4] }), hits({ x: [6], y: [5] })];
  expect(placesOf(joinWords([point, undefined, view], false))).toEqual({ x: [4, 6] });
  expect(placesOf(joinWords([undefined, point], false))).toEqual({ x: [4], y: [4] });
});

test('words apart count where they may, and where none are together', () => {
  const [run, sheet] = [hits({ apart: [1], half: [3] }), hits({ apart: [9] })];
  expect(placesOf(joinWords([run, sheet], true))).toEqual({ apart: [1, 9] });
  expect(placesOf(joinWords([run, sheet], false))).toEqual({});
  const near = [hits({ apart: [1], together: [3] }), hits({ apart: [9], together: [4] })];
  expect(placesOf(joinWords(near, true))).toEqual({ together: [3, 4] });
});

test('the score lies between those of its words', () => {
  const joined = joinWords([hits({ x: [1] }, 2), hits({ x: [2] }, 8)], false);
  expect(joined.get('x')?.score).toBeGreaterThanOrEqual(2);
  expect(joined.get('x')?.score).toBeLessThanOrEqual(8);
});

test('nothing is found of nothing, of stop words, and of a word that no text has', () => {
  expect(joinWords([], true).size).toBe(0);
  expect(joinWords([undefined, undefined], true).size).toBe(0);
  expect(joinWords([hits({ x: [1] }), new Map()], true).size).toBe(0);
  expect(joinWords([new Map(), hits({ x: [1] })], true).size).toBe(0);
});
