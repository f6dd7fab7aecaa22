import { expect, test } from 'vitest';
import { groupItems } from '../../../src/model/checklist.ts';

/** Groups entries such as `a` or `a@heading`. */
const group = (...entries: string[]) =>
  groupItems(entries, (entry) => entry.split('@')[1]).map((each) => [
    each.heading,
    each.entries.map((entry) => entry.split('@')[0]).join(' '),
  ]);

test('a heading stands above its item and those that follow', () => {
  expect(group('a@before', 'b', 'c@on the day', 'd', 'e')).toEqual([
    ['before', 'a b'],
    ['on the day', 'c d e'],
  ]);
});

test('items before the first heading have none', () => {
  expect(group('a', 'b', 'c@on the day')).toEqual([
    [undefined, 'a b'],
    ['on the day', 'c'],
  ]);
});

test('a list without headings is one group', () => {
  expect(group('a', 'b')).toEqual([[undefined, 'a b']]);
});

test('a heading that stands twice begins a group twice', () => {
  expect(group('a@then', 'b@then')).toEqual([
    ['then', 'a'],
    ['then', 'b'],
  ]);
});

test('nothing gives no group', () => {
  expect(group()).toEqual([]);
});
