import { describe, expect, test } from 'vitest';
import { NOTHING, readWish, type Wish, writeWish } from '../../../../src/model/search/wish.ts';

const wish: Wish = {
  query: 'Q&A = 100% “yes” #1 + ü',
  kind: 'slide',
  bucket: 'red',
  literally: true,
};

test.each<[string, Partial<Wish>]>([
  ['nothing', {}],
  ['a question', { query: 'polls' }],
  ['a question with signs of addresses', wish],
  ['a question in another script', { query: 'שלום עולם 👍' }],
  ['a question that begins with a space', { query: ' polls ' }],
  ['a filter', { query: 'polls', bucket: 'red' }],
  ['words as they were typed', { query: 'plols', literally: true }],
])('%s comes back', (_, part) => {
  const whole = { ...NOTHING, ...part };
  expect(readWish(writeWish('', whole))).toEqual(whole);
});

test('an empty address asks nothing', () => {
  expect(readWish('')).toEqual(NOTHING);
  expect(readWish('?print=1')).toEqual(NOTHING);
});

describe('an address', () => {
  test('keeps its other parameters', () => {
    const written = writeWish('?print=1&q=old&view=a%26b', wish);
    const parameters = new URLSearchParams(written);
    expect([parameters.get('print'), parameters.get('view')]).toEqual(['1', 'a&b']);
    expect(readWish(written)).toEqual(wish);
  });

  test('loses what was asked before', () => {
    const before = writeWish('', wish);
    expect(readWish(writeWish(before, { ...NOTHING, query: 'polls' }))).toEqual({
      ...NOTHING,
      query: 'polls',
    });
    expect(writeWish(before, NOTHING)).toBe('');
    expect(writeWish(`${before}&print=1`, NOTHING)).toBe('?print=1');
  });

  test('has no filters without a question', () => {
    expect(writeWish('', { ...wish, query: '' })).toBe('');
  });

  test('says a question once, whatever stood there', () => {
    expect(new URLSearchParams(writeWish('?q=a&q=b', wish)).getAll('q')).toEqual([wish.query]);
  });
});
