import { describe, expect, test } from 'vitest';
import { packWords, unpackWords, Vocabulary } from '../../../../src/model/search/vocabulary.ts';

/** A vocabulary whose words are all as frequent. */
const having = (...words: string[]) => new Vocabulary([words]);

describe('packed words', () => {
  test.each([
    ['shared beginnings', ['meet', 'meeting', 'meetings', 'member', 'moderate']],
    ['nothing shared', ['agenda', 'budget', 'close']],
    ['the same word twice', ['agenda', 'agenda']],
    ['words that are not sorted', ['meetings', 'meet', 'agenda', 'meeting']],
    ['figures and other scripts', ['2026', '2027', 'naïve', 'שלום', 'שלומי']],
    ['long beginnings', [`${'a'.repeat(30)}b`, `${'a'.repeat(30)}c`, 'b']],
    ['nothing', []],
  ])('come back: %s', (_, words) => {
    expect(unpackWords(packWords(words))).toEqual(words);
  });

  test('write a shared beginning once', () => {
    expect(packWords(['meeting', 'meetings'])).toHaveLength('A'.length + 'meeting'.length + 2);
  });

  test('are read class by class', () => {
    const packed = [packWords(['meeting', 'meetings']), packWords(['agenda']), packWords([])];
    const read = Vocabulary.read(
      {
        words: packed,
        misspellings: { uh: 'er' },
        asked: packWords(['poster']),
        others: packWords(['agent']),
      },
      new Set(['forum']),
    );
    expect(read.isAsked('poster')).toBe(true);
    expect([read.correct('agenta'), read.correct('agents')]).toEqual(['agenda', undefined]);
    expect(['meetings', 'agenda', 'forum'].map((word) => read.isInText(word))).toEqual([
      true,
      true,
      false,
    ]);
    expect(read.correct('uh')).toBe('er');
    expect(read.correct('forumm')).toBe('forum');
  });
});

describe('a word that a text has', () => {
  const vocabulary = having('measure', 'reply', 'agenda');

  test.each(['measure', 'measures', 'measuring', 'replies', '7'])('%s is known', (word) => {
    expect(vocabulary.isInText(word)).toBe(true);
  });

  test.each(['measles', 'agend', ''])('“%s” is not', (word) => {
    expect(vocabulary.isInText(word)).toBe(false);
  });

  test('has beginnings', () => {
    expect(vocabulary.isBeginning('agen')).toBe(true);
    expect(vocabulary.isBeginning('agenda')).toBe(true);
    expect(vocabulary.isBeginning('agendas')).toBe(false);
    expect(vocabulary.isBeginning('genda')).toBe(false);
  });

  test('is not offered for itself', () => {
    expect(having('meeting', 'meetings').correct('meeting')).not.toBe('meeting');
    expect(having('meeting').correct('meeting')).toBeUndefined();
  });

  test('is none where only a name has it, and yet other words are put right to it', () => {
    const named = new Vocabulary([['agenda']], new Set(['chatbot']));
    expect(named.isInText('chatbot')).toBe(false);
    expect(named.correct('chatbto')).toBe('chatbot');
  });
});

describe('a mistyped word', () => {
  test.each([
    ['one letter is wrong', 'moderatar', 'moderator'],
    ['two are', 'moxeratxr', 'moderator'],
    ['letters changed places', 'moderaotr', 'moderator'],
    ['a letter is missing', 'moderatr', 'moderator'],
    ['the first letter is wrong', 'noderator', 'moderator'],
    ['a letter of a short word is doubled', 'pooll', 'poll'],
    ['it is British', 'behaviour', 'behavior'],
    ['it is British in two ways', 'organisations', 'organizations'],
  ])('is put right where %s', (_, typed, word) => {
    expect(having('agenda', word, 'window').correct(typed)).toBe(word);
  });

  test.each([
    ['three letters are wrong', 'moxexatxr', 'moderator'],
    ['two of a short word are', 'pxllx', 'polls'],
    ['it has three letters', 'teh', 'tea'],
    ['it has two letters', 'qa', 'qna'],
    ['a letter of a four-letter word is another', 'port', 'post'],
    ['two are wrong and the first is one of them', 'xoderatxr', 'moderator'],
    ['nothing is near', 'kubernetes', 'moderator'],
    ['the other is a number', '2o26', '2026'],
  ])('stays where %s', (_, typed, word) => {
    expect(having(word).correct(typed)).toBeUndefined();
  });

  test('stays where there are no words', () => {
    expect(having().correct('moderatar')).toBeUndefined();
    expect(having('moderator').correct('')).toBeUndefined();
  });

  test('becomes the nearest word', () => {
    expect(having('counsel', 'council', 'counter').correct('councill')).toBe('council');
    expect(having('bind', 'bend', 'brand').correct('beend')).toBe('bend');
  });

  test('becomes the more frequent of two words as near', () => {
    const near = ['later', 'layer'] as const;
    expect(new Vocabulary([[near[0]], [], [near[1]]]).correct('lamer')).toBe(near[0]);
    expect(new Vocabulary([[near[1]], [], [near[0]]]).correct('lamer')).toBe(near[1]);
  });

  test('becomes the first in the alphabet where nothing else decides', () => {
    expect(having('layer', 'later').correct('lamer')).toBe('later');
    expect(having('later', 'layer').correct('lamer')).toBe('later');
  });

  test('keeps its first letter where it can', () => {
    // Both are one letter away.
    expect(having('fight', 'light', 'eighty').correct('eight')).toBe('eighty');
  });
});

describe('an unfinished word', () => {
  const vocabulary = having('facilitation', 'window');

  test('is put right as the beginning that it is', () => {
    expect(vocabulary.correct('faclit', true)).toBe('facilitation');
    expect(vocabulary.correct('faclit')).toBeUndefined();
  });

  test('may be finished with a slip', () => {
    expect(vocabulary.correct('wimdow', true)).toBe('window');
  });

  test('is a finished one sooner', () => {
    expect(having('meetings', 'mentoring').correct('meeetings', true)).toBe('meetings');
    expect(having('polices', 'policewoman').correct('poliecs', true)).toBe('polices');
  });

  test('has five letters, and the first one right', () => {
    expect(vocabulary.correct('fcil', true)).toBeUndefined();
    expect(vocabulary.correct('xacilit', true)).toBeUndefined();
  });
});

describe('two words written as one', () => {
  test('are parted', () => {
    expect(having('meeting', 'notes').correct('meetingnotes')).toBe('meeting notes');
  });

  test('are parted where the rarer words are fewer', () => {
    const vocabulary = new Vocabulary([['news', 'room'], [], ['new', 'sroom']]);
    expect(vocabulary.split('newsroom')).toEqual(['news', 'room']);
  });

  test('may hold a stop word', () => {
    expect(having('meeting').split('themeeting')).toEqual(['the', 'meeting']);
  });

  test('have three letters each and are known', () => {
    expect(having('go', 'meeting').split('gomeeting')).toBeUndefined();
    expect(having('meeting').split('meetingxyz')).toBeUndefined();
    expect(having('meeting').split('meeting')).toBeUndefined();
  });

  test('are one word where that is a slip away', () => {
    expect(having('handout', 'hand', 'outs').correct('handoout')).toBe('handout');
  });
});

describe('listed misspellings', () => {
  const vocabulary = new Vocabulary([['rumor', 'tumor']], new Set(), {
    misspellings: { tumour: 'rumor', 'x y': 'z' },
  });

  test('come before what is near', () => {
    expect(having('rumor', 'tumor').correct('tumour')).toBe('tumor');
    expect(vocabulary.correct('tumour')).toBe('rumor');
  });

  test('are no words of every object', () => {
    for (const word of ['constructor', 'tostring', '__proto__'])
      expect(vocabulary.correct(word)).toBeUndefined();
  });
});

test('a word as long as a book ends quickly', () => {
  const vocabulary = having('moderator', 'meeting', 'notes');
  const start = performance.now();
  expect(vocabulary.correct('x'.repeat(10_000), true)).toBeUndefined();
  expect(vocabulary.isInText('x'.repeat(10_000))).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('words of one family begin alike and are not much longer', () => {
  const known = new Vocabulary([['decentralized', 'decent', 'decentralize', 'poll']]);
  expect(known.relatives('decentralization')).toEqual(['decentralize', 'decentralized']);
  expect(known.relatives('pollster')).toEqual([]);
});
