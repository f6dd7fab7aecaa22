import { expect, test } from 'vitest';
import { asAsked, nearest, type Place } from '../../../../src/model/search/places.ts';

const parts = [
  { idf: 3, offset: 0 },
  { idf: 2, offset: 1 },
];
const places = (...all: [at: number, part: number][]): Place[] =>
  all.map(([at, part]) => ({ at, part }));

test('parts within a stretch count together, and those beyond it apart', () => {
  expect(nearest(places([4, 0], [9, 1]), parts, 5)).toMatchObject({
    most: 5,
    there: new Set([0, 1]),
  });
  expect(nearest(places([4, 0], [10, 1]), parts, 5)).toMatchObject({
    most: 3,
    there: new Set([0]),
  });
  expect(nearest([], parts, 5)).toEqual({ most: 0, closest: 0, there: new Set() });
});

test('nearer is more', () => {
  const side = nearest(places([4, 0], [5, 1]), parts, 9).closest;
  expect(side).toBe(5);
  expect(nearest(places([4, 0], [9, 1]), parts, 9).closest).toBeLessThan(side);
});

test('a stretch begins anew where a part returns nearer', () => {
  expect(nearest(places([0, 0], [8, 0], [9, 1]), parts, 9).closest).toBe(5);
});

test('words count as asked one after the other, in their order', () => {
  expect(asAsked(places([4, 0], [5, 1]), parts)).toBe(5);
  expect(asAsked(places([4, 1], [5, 0]), parts)).toBe(0);
  expect(asAsked(places([4, 0], [6, 1]), parts)).toBe(0);
  expect(asAsked(places([4, 0]), parts)).toBe(0);
});
