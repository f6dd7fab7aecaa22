import { expect, test } from 'vitest';
import { paceOf } from '../../../src/model/pace.ts';
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
