import { expect, test } from 'vitest';
import { quantity } from '../../../src/model/materials.ts';

test.each<[count: number, per: 'person' | 'group' | 'session', spare: number, quantity: number]>([
  [1, 'person', 0, 37],
  [2, 'person', 0, 74],
  [2, 'person', 10, 84],
  // 37 people are seven tables of five and one of two.
  [1, 'group', 0, 8],
  [3, 'group', 2, 26],
  [1, 'session', 0, 1],
  [4, 'session', 1, 5],
  // Half a sheet each is 18 and a half, and nobody prints halves; a spare one is whole.
  [0.5, 'person', 0, 19],
  [0.5, 'person', 1, 20],
  [0.25, 'group', 0, 2],
])('%d per %s and %d more, for 37 people', (count, per, spare, expected) => {
  expect(quantity({ count, per, spare }, 37, 5)).toBe(expected);
});

test.each([
  [1, 1],
  [4, 1],
  [5, 1],
  [6, 2],
  [10, 2],
  [11, 3],
])('%d people are %d tables of five', (people, groups) => {
  expect(quantity({ count: 1, per: 'group', spare: 0 }, people, 5)).toBe(groups);
});

test('one person needs one of each, and a table', () => {
  for (const per of ['person', 'group', 'session'] as const)
    expect(quantity({ count: 1, per, spare: 0 }, 1, 5)).toBe(1);
});
