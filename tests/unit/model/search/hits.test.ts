import { describe, expect, test } from 'vitest';
import { countChoices, type Hit, listHits } from '../../../../src/model/search/hits.ts';
import { page, ranked } from './library.ts';

const slide = (address: string, under: string, buckets?: string[]) =>
  ranked(page(address, address, { kind: 'slide', under, ...(buckets && { buckets }) }));
const workshop = (address: string) => ranked(page(address, address, { kind: 'workshop' }));
const article = (address: string, ...buckets: string[]) =>
  ranked(page(address, address, buckets.length > 0 ? { buckets } : {}));

/** Addresses, each with those below it. */
const show = (list: readonly Hit[]) =>
  list.map(({ lead, below }) => [lead, ...below].map((each) => each.page.address).join(' > '));

const all = { kind: '', bucket: '' };

describe('slides', () => {
  const answers = [
    slide('w/2', 'w'),
    article('a'),
    workshop('w'),
    slide('x/1', 'x'),
    slide('w/1', 'w'),
  ];

  test('stand below the best of their workshop, which keeps its place', () => {
    expect(show(listHits(answers, all))).toEqual(['w/2 > w > w/1', 'a', 'x/1']);
  });

  test('leave the first place below them to their workshop, so that it is seen', () => {
    const slides = ['w/1', 'w/2', 'w/3', 'w/4'].map((address) => slide(address, 'w'));
    expect(show(listHits([...slides, workshop('w')], all))).toEqual(['w/1 > w > w/2 > w/3 > w/4']);
  });

  test('stand below the workshop where that is best', () => {
    expect(show(listHits([workshop('w'), ...answers.slice(0, 2)], all))).toEqual(['w > w/2', 'a']);
  });

  test('stand for themselves where only they are asked for', () => {
    expect(show(listHits(answers, { ...all, kind: 'slide' }))).toEqual(['w/2', 'x/1', 'w/1']);
  });
});

describe('filters', () => {
  const answers = [
    article('a', 'red'),
    slide('w/1', 'w', ['red']),
    workshop('w'),
    article('b', 'red', 'blue'),
    article('c'),
  ];

  test('leave what is of their kind, in its order', () => {
    expect(show(listHits(answers, { ...all, kind: 'guidance' }))).toEqual(['a', 'b', 'c']);
    expect(show(listHits(answers, { ...all, kind: 'workshop' }))).toEqual(['w']);
    expect(listHits(answers, { ...all, kind: 'nothing' })).toEqual([]);
  });

  test('leave what belongs to their group', () => {
    expect(show(listHits(answers, { ...all, bucket: 'red' }))).toEqual(['a', 'w/1', 'b']);
    expect(show(listHits(answers, { ...all, bucket: 'blue' }))).toEqual(['b']);
  });

  test('leave what passes both', () => {
    expect(show(listHits(answers, { kind: 'guidance', bucket: 'red' }))).toEqual(['a', 'b']);
  });

  test('count each choice beside the other filter, not beside their own', () => {
    const count = (kind: string, bucket: string) => {
      const { kinds, buckets } = countChoices(answers, { kind, bucket });
      return [Object.fromEntries(kinds), Object.fromEntries(buckets)];
    };
    expect(count('', '')).toEqual([
      { guidance: 3, slide: 1, workshop: 1 },
      { red: 3, blue: 1 },
    ]);
    expect(count('guidance', '')).toEqual([
      { guidance: 3, slide: 1, workshop: 1 },
      { red: 2, blue: 1 },
    ]);
    expect(count('', 'red')).toEqual([
      { guidance: 2, slide: 1 },
      { red: 3, blue: 1 },
    ]);
    expect(count('guidance', 'blue')).toEqual([{ guidance: 1 }, { red: 2, blue: 1 }]);
  });

  test('a count is what its choice leaves', () => {
    const { kinds } = countChoices(answers, { kind: '', bucket: 'red' });
    for (const [kind, count] of kinds)
      expect(listHits(answers, { kind, bucket: 'red' })).toHaveLength(count);
  });
});

test('nothing becomes nothing', () => {
  expect(listHits([], all)).toEqual([]);
  expect(countChoices([], all).kinds.size).toBe(0);
});
