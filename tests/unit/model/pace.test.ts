import { expect, test } from 'vitest';
import { paceOf, paceStep } from '../../../src/model/pace.ts';
import { MINUTE } from '../../../src/model/plan.ts';

test.each([
  [0, 'onTime', 0],
  [MINUTE / 2, 'onTime', 0],
  [MINUTE - 1, 'onTime', 0],
  [1 - MINUTE, 'onTime', 0],
  [MINUTE, 'behind', 1],
  [-MINUTE, 'ahead', 1],
  [2 * MINUTE - 1, 'behind', 1],
  [-12.5 * MINUTE, 'ahead', 12],
] as const)('%d ms late is %s, %d minutes', (late, kind, minutes) => {
  expect(paceOf(late)).toEqual({ kind, minutes });
});

test('it is worth telling again when its kind changes, and each five minutes', () => {
  const steps = [0, 0.9, 1, 4.9, 5, 9, -1, -5].map((minutes) => paceStep(minutes * 60_000));
  expect(steps).toEqual([
    'onTime 0',
    'onTime 0',
    'behind 0',
    'behind 0',
    'behind 1',
    'behind 1',
    'ahead 0',
    'ahead 1',
  ]);
});
