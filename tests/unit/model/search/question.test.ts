import { describe, expect, test } from 'vitest';
import type { Synonym } from '../../../../src/model/search/library.ts';
import {
  isStrange,
  type Knowledge,
  Names,
  type Part,
  understand,
} from '../../../../src/model/search/question.ts';
import { wordsOf } from '../../../../src/model/search/text.ts';
import { Vocabulary } from '../../../../src/model/search/vocabulary.ts';
import { libraryOf, page } from './library.ts';

/** What is known where texts have some words, and names lead elsewhere. */
function knowing(texts: string, synonyms: readonly Synonym[] = [], titles: readonly string[] = []) {
  const names = new Names(
    libraryOf(
      titles.map((title) => page(title, title)),
      synonyms,
    ),
  );
  const vocabulary = new Vocabulary([texts.split(' ')], names.words);
  return {
    synonymsOf: (words) => names.synonymsOf(words),
    isInText: (word) => vocabulary.isInText(word),
    isBeginning: (letters) => names.isBeginning(letters) || vocabulary.isBeginning(letters),
    correct: (word, isUnfinished) => vocabulary.correct(word, isUnfinished),
    relatives: (word) => vocabulary.relatives(word),
  } satisfies Knowledge;
}

/** The ways to say each part: `roi | measuring progress`. */
const waysOf = (parts: readonly Part[]) =>
  parts.map(({ alternatives }) => alternatives.map(({ words }) => words.join(' ')).join(' | '));

const ask = (query: string, knowledge: Knowledge, literally = false) => {
  const { parts, corrected } = understand(query, knowledge, literally);
  return { ways: waysOf(parts), corrected };
};

const words =
  'hand handout handouts work workflow online line meeting member agenda progress measuring';

describe('words', () => {
  test('are parts in their order, each after those before it', () => {
    const { parts } = understand('How does a Member’s agenda work?', knowing(words));
    expect(parts.map(({ typed, offset, counts }) => [typed, offset, counts])).toEqual([
      ['How', 0, false],
      ['does', 1, false],
      ['a', 2, false],
      ['Member’s', 3, true],
      ['agenda', 4, true],
      ['work', 5, true],
    ]);
  });

  test('that only join others don’t count, even where there are no others', () => {
    const { parts, corrected } = understand('who does what', knowing(words));
    expect(parts.map(({ counts }) => counts)).toEqual([false, false, false]);
    expect(waysOf(parts)).toEqual(['who', 'does', 'what']);
    expect(corrected).toBeUndefined();
  });

  test('that no text has can’t be found', () => {
    expect(ask('kubernetes agenda', knowing(words)).ways).toEqual(['', 'agenda']);
  });

  test.each(['', '   ', '?!… — “”', '👍'])('are none in “%s”', (query) => {
    expect(understand(query, knowing(words))).toEqual({ parts: [] });
    expect(wordsOf(query)).toEqual([]);
  });
});

describe('other people’s words', () => {
  const knowledge = knowing(`${words} return investment survey poll vote`, [
    { say: 'measuring progress', for: ['ROI', 'return on investment', 'metrics'] },
    { say: 'poll', for: ['survey', 'vote'] },
    { say: 'question form', for: ['survey'] },
    { say: 'income', for: ['return'] },
  ]);

  test('bring ours, with what was typed', () => {
    const { parts } = understand('our ROI for members', knowledge);
    expect(parts[1]?.alternatives).toEqual([
      {
        words: ['measuring', 'progress'],
        weight: expect.any(Number) as number,
        synonym: { typed: 'ROI', say: 'measuring progress' },
      },
    ]);
    expect(parts[1]?.counts).toBe(true);
  });

  test('stand beside ours where texts have them, and count more', () => {
    const { parts } = understand('survey of members', knowledge);
    expect(waysOf(parts)).toEqual(['survey | poll | question form', 'of', 'members']);
    const [own, ...others] = (parts[0]?.alternatives ?? []).map(({ weight }) => weight);
    for (const other of others) expect(other).toBeLessThan(own ?? 0);
  });

  test('are taken as the longest name', () => {
    const { parts } = understand('the return on investment online', knowledge);
    expect(waysOf(parts)).toEqual(['the', 'return on investment | measuring progress', 'online']);
    expect(parts.map(({ offset }) => offset)).toEqual([0, 1, 4]);
    expect(ask('return on a meeting', knowledge).ways[0]).toBe('return | income');
  });

  test('are found in other forms', () => {
    expect(ask('voting members', knowledge).ways[0]).toBe('voting | poll');
    expect(ask('returns on investments', knowledge).ways).toEqual([
      'returns on investments | measuring progress',
    ]);
    expect(ask('metric members', knowledge).ways[0]).toBe('measuring progress');
  });

  test('are no typos of ours', () => {
    const synonyms = [{ say: 'agenda', for: ['vonvention'] }];
    expect(ask('vonvention now', knowing('convention', synonyms)).corrected).toBeUndefined();
    expect(ask('vonvention now', knowing('convention')).corrected).toBe('convention now');
  });

  test('may be stop words', () => {
    const { parts } = understand('who', knowing(words, [{ say: 'roles', for: ['who'] }]));
    expect(waysOf(parts)).toEqual(['who | roles']);
    expect(parts[0]?.counts).toBe(true);
  });
});

describe('what is known is never put right', () => {
  test.each([
    ['a word of a text', 'agenda'],
    ['another form of it', 'agendas'],
    ['a stop word', 'whether'],
    ['a figure', '7'],
    ['the beginning of a word', 'agen'],
    ['the beginning of a title', 'moder'],
  ])('%s', (_, query) => {
    // Each of them is a letter away from another word.
    const near = knowing('agenda agen2a agent modes weather', [], ['Moderators']);
    expect(ask(query, { ...near, correct: () => 'wrong' }).corrected).toBeUndefined();
  });

  test('but the beginning of a word is where the word is finished', () => {
    const near = knowing('agenda');
    expect(ask('agend', near).corrected).toBeUndefined();
    expect(ask('agend for', near).corrected).toBe('agenda for');
    expect(ask('agend?', near).corrected).toBe('agenda?');
  });
});

describe('typos', () => {
  test('are put right where they stand, and the rest stays as it was typed', () => {
    const { parts, corrected } = understand('The Agnda: of a MEETING', knowing(words));
    expect(corrected).toBe('The agenda: of a MEETING');
    expect(waysOf(parts)).toEqual(['the', 'agenda', 'of', 'a', 'meeting']);
  });

  test('may hide a name of others', () => {
    const knowledge = knowing('poll surveys', [{ say: 'poll', for: ['questionnaire'] }]);
    expect(ask('questionaire for members', knowledge)).toMatchObject({
      ways: ['poll', 'for', ''],
      corrected: 'questionnaire for members',
    });
  });

  test('may be a space too few', () => {
    expect(ask('meetingagenda work', knowing(words))).toEqual({
      ways: ['meeting', 'agenda', 'work'],
      corrected: 'meeting agenda work',
    });
  });

  test('may be a space too many', () => {
    expect(ask('my hand outs online', knowing('hand handout online'))).toEqual({
      ways: ['my', 'handouts', 'online'],
      corrected: 'my handouts online',
    });
  });

  test('stay as they were typed where that is asked for', () => {
    expect(
      ask('agnda of survey now', knowing(words, [{ say: 'poll', for: ['survey'] }]), true),
    ).toEqual({
      ways: ['', 'of', 'poll', 'now'],
      corrected: undefined,
    });
  });

  test('tell whether they may go on', () => {
    const asked: [string, boolean][] = [];
    const correct = (word: string, isUnfinished: boolean) => {
      asked.push([word, isUnfinished]);
      return undefined;
    };
    for (const query of ['xagnda yagnda', 'zagnda ', 'wagnda?'])
      understand(query, { ...knowing(words), correct });
    expect(asked).toEqual([
      ['xagnda', false],
      ['yagnda', true],
      ['zagnda', false],
      ['wagnda', false],
    ]);
  });
});

describe('two words that we write as one', () => {
  test('may be either', () => {
    const { parts, corrected } = understand('our work flow today', knowing(`${words} flow`));
    expect(waysOf(parts).slice(0, 2)).toEqual(['our', 'work flow | workflow']);
    expect(parts[1]?.typed).toBe('work flow');
    expect(parts[2]?.offset).toBe(3);
    expect(corrected).toBeUndefined();
  });

  test('are no other word, so nobody is told', () => {
    const { parts } = understand('work flow', knowing(`${words} flow`));
    for (const { synonym } of parts[0]?.alternatives ?? []) expect(synonym).toBeUndefined();
  });

  test('are one where the first alone says nothing', () => {
    expect(ask('on line meeting', knowing(words)).ways).toEqual(['online', 'meeting']);
  });

  test('are two where the second joins others, or no text has them as one', () => {
    expect(ask('hand the agenda', knowing(`${words} handthe`)).ways).toEqual([
      'hand',
      'the',
      'agenda',
    ]);
    expect(ask('meeting agenda', knowing(words)).ways).toEqual(['meeting', 'agenda']);
  });

  test('are two where the first is an article', () => {
    const knowledge = knowing('apart avoid part void time job');
    expect(ask('a part time job', knowledge).ways).toEqual(['a', 'part', 'time', 'job']);
    expect(ask('a void', knowledge).ways).toEqual(['a', 'void']);
    expect(ask('e mail', knowing('email mail')).ways).toEqual(['email']);
  });
});

describe('names', () => {
  const names = new Names(
    libraryOf(
      [page('p', 'Run sheets')],
      [
        { say: 'poll', for: ['opinion survey', 'Vote'] },
        { say: 'ballot', for: ['vote'] },
      ],
    ),
  );

  test('are words of titles and of others', () => {
    expect([...names.words].toSorted()).toEqual(['opinion', 'run', 'sheets', 'survey', 'vote']);
    expect(names.isBeginning('shee')).toBe(true);
    expect(names.isBeginning('poll')).toBe(false);
  });

  test('lead to each of our words', () => {
    expect(names.synonymsOf(['vote'])).toEqual(['poll', 'ballot']);
    expect(names.synonymsOf(['opinion', 'surveys'])).toEqual(['poll']);
    expect(names.synonymsOf(['opinion'])).toEqual([]);
    expect(names.synonymsOf(['constructor'])).toEqual([]);
  });
});

test.each<[string, boolean, boolean]>([
  ['agnda', false, true],
  ['agnda', true, true],
  ['agend', true, false],
  ['agenda', false, false],
  ['the', false, false],
  ['survey', false, false],
])('%s, last %s: strange %s', (word, isLast, strange) => {
  const knowledge = knowing('agenda', [{ say: 'poll', for: ['survey'] }]);
  expect(isStrange(word, isLast, knowledge)).toBe(strange);
});

describe('10,000 characters end quickly', () => {
  const vocabulary = Array.from({ length: 2000 }, (_, index) => `word${index.toString(36)}s`);
  const knowledge = knowing([...vocabulary, words].join(' '), [
    { say: 'poll', for: ['a b c d e f'] },
  ]);

  test.each([
    ['one word', 'x'.repeat(10_000)],
    ['a word that is known', 'agenda '.repeat(1400)],
    ['stop words', 'the of a '.repeat(1111)],
    ['the beginning of a name', 'a b c d e '.repeat(1000)],
    ['letters', 'x '.repeat(5000)],
    ['marks', '?!'.repeat(5000)],
    ['typos', 'agnda '.repeat(1666)],
    ['other typos each', Array.from({ length: 1100 }, (_, index) => `qzx${index}qzx`).join(' ')],
  ])('%s', (_, query) => {
    const start = performance.now();
    understand(query, knowledge);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
