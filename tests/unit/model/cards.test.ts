import { expect, test } from 'vitest';
import { cardSheets } from '../../../src/model/cards.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const nothing = (count: number) => Array.from({ length: count }, () => undefined);

test('eleven cards and five empty ones are two full sheets', () => {
  expect(cardSheets(numbers(11), 5).map(({ fronts }) => fronts)).toEqual([
    [1, 2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, ...nothing(5)],
  ]);
});

test('the backs stand in mirrored rows, whatever is left empty', () => {
  expect(cardSheets(numbers(11), 5).map(({ backs }) => backs)).toEqual([
    [2, 1, 4, 3, 6, 5, 8, 7],
    [10, 9, undefined, 11, ...nothing(4)],
  ]);
});

test('every back is behind its front when the paper is turned on its long edge', () => {
  for (const { fronts, backs } of cardSheets(numbers(21), 2))
    fronts.forEach((card, place) => {
      expect(backs[place % 2 === 0 ? place + 1 : place - 1]).toBe(card);
    });
});

test.each([
  ['no cards', 0, 0, 0],
  ['empty ones alone', 0, 3, 1],
  ['one card', 1, 0, 1],
  ['a full sheet', 8, 0, 1],
  ['a full sheet with empty ones', 3, 5, 1],
  ['one more than a sheet', 8, 1, 2],
  ['two full sheets', 16, 0, 2],
])('%s', (_, cards, empty, sheets) => {
  expect(cardSheets(numbers(cards), empty)).toHaveLength(sheets);
});

test('the rest of the last sheet is empty', () => {
  expect(cardSheets(['only'], 0)).toEqual([
    { fronts: ['only', ...nothing(7)], backs: [undefined, 'only', ...nothing(6)] },
  ]);
});
