import { describe, expect, test } from 'vitest';
import { splitByShare } from '../../../src/model/share.ts';

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

test.each<[amount: number, shares: number[], parts: number[]]>([
  [8, [1, 1], [4, 4]],
  [9, [2, 1], [6, 3]],
  // 5 minutes are ten halves; three equal parts leave one, and the first of equal remainders gets it.
  [5, [1, 1, 1], [2, 1.5, 1.5]],
  [1, [1, 1, 1], [0.5, 0.5, 0]],
  [7, [3, 1], [5.5, 1.5]],
  [10, [0.5, 1.5], [2.5, 7.5]],
  [6, [1], [6]],
  [0, [1, 2], [0, 0]],
  [4, [0, 1], [0, 4]],
  [4, [], []],
])('%d minutes in shares of %j', (amount, shares, parts) => {
  expect(splitByShare(amount, shares)).toEqual(parts);
});

test('a share of nothing at all gives no parts', () => {
  expect(splitByShare(5, [0, 0])).toEqual([]);
});

describe('odd remainders', () => {
  const shares = [1, 2, 3, 0.7, 1.3, 5];

  test.each(Array.from({ length: 60 }, (_, index) => index + 1))('%d minutes add up', (amount) => {
    for (let length = 1; length <= shares.length; length++) {
      const parts = splitByShare(amount, shares.slice(0, length));
      expect(sum(parts)).toBe(amount);
      expect(parts.every((part) => part >= 0 && Number.isInteger(part * 2))).toBe(true);
    }
  });

  test('no part is more than half a minute from its exact share', () => {
    const total = sum(shares);
    splitByShare(47, shares).forEach((part, index) => {
      expect(Math.abs(part - (47 * (shares[index] ?? 0)) / total)).toBeLessThan(0.5);
    });
  });
});
