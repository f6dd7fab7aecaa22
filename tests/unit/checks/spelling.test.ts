import { expect, test } from 'vitest';
import { editDistance, suggest } from '../../../src/checks/spelling.ts';

test.each([
  ['', '', 0],
  ['loop', 'loop', 0],
  ['loop', 'loops', 1],
  ['loop', 'lopo', 1],
  ['steps', 'stops', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from %j to %j', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});

test('the nearest candidate is suggested', () => {
  expect(suggest('warm-up', ['cool-down', 'warm-ups', 'warm-cups'])).toBe(
    " Did you mean 'warm-ups'?",
  );
});

test('nothing is suggested when nothing is near', () => {
  expect(suggest('warm-up', ['agenda', 'up'])).toBe('');
  expect(suggest('ab', ['cd', 'x'])).toBe('');
});
