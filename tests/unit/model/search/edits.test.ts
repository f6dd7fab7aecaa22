import { describe, expect, test } from 'vitest';
import { distance } from '../../../../src/model/search/edits.ts';

const editsOf = (typed: string, word: string, most = 2) => distance(typed, word, most)?.edits;
const costOf = (typed: string, word: string) => distance(typed, word, 2)?.cost ?? Infinity;

test.each([
  ['itself', 'meeting', 'meeting', 0],
  ['a letter too few', 'meetin', 'meeting', 1],
  ['a first letter too few', 'eeting', 'meeting', 1],
  ['a letter too many', 'meexting', 'meeting', 1],
  ['another letter', 'meexing', 'meeting', 1],
  ['neighbors swapped', 'meetign', 'meeting', 1],
  ['the first two swapped', 'emeting', 'meeting', 1],
  ['a letter not doubled', 'accomodation', 'accommodation', 1],
  ['two letters not doubled', 'acomodation', 'accommodation', 2],
  ['two other letters', 'xeetinx', 'meeting', 2],
  ['a swap and another letter', 'emetinx', 'meeting', 2],
  ['nothing of a short word', '', 'ab', 2],
])('%s', (_, typed, word, edits) => {
  expect(editsOf(typed, word)).toBe(edits);
  expect(editsOf(word, typed)).toBe(edits);
});

test('no edit stands inside a swap', () => {
  // As optimal string alignment has it; Damerau's own distance would be 2.
  expect(editsOf('ca', 'abc', 3)).toBe(3);
});

test.each([
  ['more edits than allowed', 'xeetinx', 'meeting', 1],
  ['a word too short', 'meeting', 'meet', 2],
  ['a word too long', 'meet', 'meeting', 2],
  ['another word', 'budget', 'member', 2],
  ['none allowed', 'meetin', 'meeting', 0],
])('%s', (_, typed, word, most) => {
  expect(distance(typed, word, most)).toBeUndefined();
});

test('the same word costs nothing, even where nothing is allowed', () => {
  expect(distance('meeting', 'meeting', 0)).toEqual({ edits: 0, cost: 0 });
});

describe('slips cost less than other edits', () => {
  const other = costOf('meexing', 'meeting');
  test.each([
    ['a British ending', 'organise', 'organize'],
    ['an American ending', 'organize', 'organise'],
    ['a British ou', 'behaviour', 'behavior'],
    ['an American o', 'behavior', 'behaviour'],
    ['a letter doubled', 'metting', 'meting'],
    ['a letter not doubled', 'comittee', 'committee'],
    ['vowels that sound alike', 'relevent', 'relevant'],
    ['a swap', 'recieve', 'receive'],
  ])('%s', (_, typed, word) => {
    expect(costOf(typed, word)).toBeGreaterThan(0);
    expect(costOf(typed, word)).toBeLessThan(other);
  });
});

test('two edits cost more than one', () => {
  expect(costOf('acomodation', 'accommodation')).toBeGreaterThan(
    costOf('accomodation', 'accommodation'),
  );
});

describe('a word that is still being typed', () => {
  const begins = (typed: string, word: string, most = 1) => distance(typed, word, most, true);

  test('is a beginning of the word', () => {
    expect(begins('facil', 'facilitation')).toEqual({ edits: 0, cost: 0 });
    expect(distance('facil', 'facilitation', 1)).toBeUndefined();
  });

  test('has its edits in what is there', () => {
    expect(begins('facli', 'facilitation')?.edits).toBe(1);
    expect(begins('fcail', 'facilitation')?.edits).toBe(1);
    expect(begins('facxl', 'facilitation')?.edits).toBe(1);
  });

  test('is none where more is wrong, or where it is longer than the word', () => {
    expect(begins('fxcxl', 'facilitation')).toBeUndefined();
    expect(begins('meetingsx', 'meeting')).toBeUndefined();
  });
});

test('long words are quick', () => {
  const long = 'a'.repeat(1000);
  const start = performance.now();
  expect(editsOf(`${long}b`, long)).toBe(1);
  expect(editsOf('a'.repeat(100_000), 'meeting')).toBeUndefined();
  expect(editsOf('meeting', 'a'.repeat(100_000))).toBeUndefined();
  expect(editsOf('x'.repeat(100_000), 'y'.repeat(100_000))).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(500);
});
