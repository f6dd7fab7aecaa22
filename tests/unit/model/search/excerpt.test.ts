import { describe, expect, test } from 'vitest';
import { TEXT_OVERLAP, TEXT_STRIDE } from '../../../../src/model/search/library.ts';
import {
  bestPlace,
  excerpt,
  pickSections,
  type Piece,
} from '../../../../src/model/search/excerpt.ts';
import type { Section } from '../../../../src/model/search/library.ts';

/** The places of words in a text; each belongs to the part of the question with its number. */
const placesOf = (words: readonly string[], ...parts: string[]) =>
  words.flatMap((word, at) =>
    parts.flatMap((asked, part) => (word.includes(asked) ? [{ at, part }] : [])),
  );

/** Pieces as one text, with what is marked in brackets. */
const show = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const shown = (text: string, ...parts: string[]) => {
  const words = text.split(' ');
  return show(excerpt({ words, from: 0 }, placesOf(words, ...parts)));
};

const counted = (count: number, name = 'w') =>
  Array.from({ length: count }, (_, index) => `${name}${index}`);

describe('the sentence shown', () => {
  test('has most parts of the question', () => {
    const text =
      'A poll is short. The poll and the board meet. The board and the board and the board.';
    expect(shown(text, 'poll', 'board')).toBe('The [poll] and the [board] meet.');
  });

  test('has a part more often than others', () => {
    expect(shown('One poll. A poll after a poll. Last poll.', 'poll')).toBe(
      'A [poll] after a [poll].',
    );
  });

  test('is the earlier of two that are as good', () => {
    expect(shown('No. A poll here. A poll there.', 'poll')).toBe('A [poll] here.');
  });

  test('is the first where nothing was found', () => {
    expect(shown('A first one. A second.', 'poll')).toBe('A first one.');
  });

  test('ends with a question, a shout or a quote, and with the text', () => {
    expect(shown('Who? A poll', 'poll')).toBe('A [poll]');
    expect(shown('Stop! A poll ends. No.', 'poll')).toBe('A [poll] ends.');
    expect(shown('“Go.” A poll ends. (No.) End.', 'poll')).toBe('A [poll] ends.');
  });

  test('does not end with an abbreviation', () => {
    expect(shown('The poll (29 U.S.C. 157) is theirs. No.', 'poll')).toBe(
      'The [poll] (29 U.S.C. 157) is theirs.',
    );
  });

  test('goes on where it says too little, or a quotation does', () => {
    expect(shown('First of all. A poll. Take it by noon. No more.', 'poll')).toBe(
      'A [poll]. Take it by noon.',
    );
    expect(shown('“Take the poll now. It ends at noon.” Nobody came.', 'poll')).toBe(
      '“Take the [poll] now. It ends at noon.”',
    );
  });

  test('is nothing where there is no text', () => {
    expect(excerpt({ words: [], from: 0 }, [{ at: 0, part: 0 }])).toEqual([]);
    expect(excerpt({ words: ['Title.'], from: 0 }, [], 5)).toEqual([]);
  });
});

describe('marks', () => {
  test('leave out the punctuation around a word, not within it', () => {
    expect(shown('Send (“polls”), now.', 'poll')).toBe('Send (“[polls]”), now.');
    expect(shown('A member-poll’s end.', 'poll')).toBe('A [member-poll’s] end.');
  });

  test('leave out a word of punctuation alone', () => {
    expect(show(excerpt({ words: ['—', 'yes.'], from: 0 }, [{ at: 0, part: 0 }]))).toBe('— yes.');
  });

  test('are pieces that stand for themselves, with spaces outside', () => {
    expect(
      excerpt(
        { words: ['A', 'poll', 'poll.'], from: 0 },
        [1, 2].map((at) => ({ at, part: 0 })),
      ),
    ).toEqual([
      { text: 'A ', marked: false },
      { text: 'poll', marked: true },
      { text: ' ', marked: false },
      { text: 'poll', marked: true },
      { text: '.', marked: false },
    ]);
  });
});

test('a sentence that goes on behind its passage says so', () => {
  const words = Array.from({ length: TEXT_STRIDE + TEXT_OVERLAP }, (_, at) => `w${at}`);
  words[words.length - 20] = 'Before.';
  words[words.length - 3] = 'poll';
  const places = [{ at: words.length - 3, part: 0 }];
  expect(excerpt({ words, from: 0 }, places).at(-1)?.text).toMatch(/ …$/);
  const last = { words: words.slice(100), from: 100 };
  expect(excerpt(last, places).at(-1)?.text).not.toMatch(/…/);
});

describe('a long sentence', () => {
  const withPoll = (at: number, length = 150) => counted(length).with(at, 'poll').join(' ');

  test('is cut at both ends around what was asked', () => {
    const cut = shown(withPoll(100), 'poll');
    expect(cut).toMatch(/^… w\d+ .* w99 \[poll\] w101 .* w\d+ …$/);
    expect(cut.split(' ').length).toBeLessThan(45);
  });

  test('has its beginning or its end where that is near', () => {
    expect(shown(withPoll(2), 'poll')).toMatch(/^w0 w1 \[poll\] .* …$/);
    expect(shown(withPoll(149), 'poll')).toMatch(/^… .* w148 \[poll\]$/);
  });

  test('shows where most parts are', () => {
    const words = counted(200).with(20, 'poll').with(150, 'poll').with(153, 'board');
    expect(shown(words.join(' '), 'poll', 'board')).toContain('[poll] w151 w152 [board]');
  });

  test('begins with the beginning where nothing was found', () => {
    expect(shown(withPoll(100), 'nothing')).toMatch(/^w0 w1 .* …$/);
  });
});

describe('a passage from the middle of a text', () => {
  const words = ['end', 'of', 'one.', 'A', 'poll', 'here.', 'Next'];

  test('says places in the whole text', () => {
    expect(show(excerpt({ words, from: 50 }, [{ at: 54, part: 0 }]))).toBe('A [poll] here.');
  });

  test('says that its first sentence began before it', () => {
    expect(show(excerpt({ words, from: 50 }, [{ at: 51, part: 0 }]))).toBe('… end [of] one.');
    expect(show(excerpt({ words, from: 0 }, [{ at: 1, part: 0 }]))).toBe('end [of] one.');
  });

  test('leaves out places elsewhere', () => {
    const elsewhere = [1, 4, 40, 99].map((at) => ({ at, part: at }));
    expect(show(excerpt({ words, from: 50 }, [...elsewhere, { at: 54, part: 0 }]))).toBe(
      'A [poll] here.',
    );
  });
});

describe('the title', () => {
  const words = ['Polls', 'now', 'A', 'poll', 'here.', 'Next', 'one.'];

  test('is skipped, and the text after it is not cut', () => {
    expect(show(excerpt({ words, from: 0 }, placesOf(words, 'oll'), 2))).toBe('A [poll] here.');
    expect(show(excerpt({ words, from: 0 }, [{ at: 0, part: 0 }], 2))).toBe('A poll here.');
  });

  test('is skipped as far as a passage has it', () => {
    expect(show(excerpt({ words: words.slice(1), from: 1 }, [{ at: 3, part: 0 }], 2))).toBe(
      'A [poll] here.',
    );
    expect(show(excerpt({ words: words.slice(3), from: 3 }, [{ at: 3, part: 0 }], 2))).toBe(
      '… [poll] here. Next one.',
    );
  });

  test('is no place to look at', () => {
    const places = [
      { at: 0, part: 0 },
      { at: 1, part: 1 },
      { at: 70, part: 0 },
    ];
    expect(bestPlace(places, 2)).toBe(70);
    expect(bestPlace(places, 0)).toBe(0);
  });
});

test('the best place is where most parts stand', () => {
  const places = [
    { at: 10, part: 0 },
    { at: 300, part: 0 },
    { at: 302, part: 1 },
    { at: 600, part: 1 },
  ];
  expect(bestPlace(places, 0)).toBe(300);
  expect(bestPlace([], 0)).toBe(0);
});

describe('sections', () => {
  const sections: Section[] = [
    ['one', 'One', 10],
    ['two', 'Two', 20],
    ['three', 'Three', 30],
  ];
  const pick = (most: number, ...places: [at: number, part: number][]) =>
    pickSections(
      sections,
      places.map(([at, part]) => ({ at, part })),
      most,
    ).map(([id]) => id);

  test('have what was asked, from their heading to the next', () => {
    expect(pick(3, [10, 0], [29, 0])).toEqual(['one', 'two']);
    expect(pick(3, [9, 0])).toEqual([]);
    expect(pick(3, [999, 0])).toEqual(['three']);
    expect(pick(3)).toEqual([]);
  });

  test('are those with most parts, in the order of the text', () => {
    expect(pick(2, [31, 0], [32, 1], [11, 0], [21, 0], [22, 1])).toEqual(['two', 'three']);
    expect(pick(1, [11, 0], [12, 0], [21, 0], [31, 0], [32, 1])).toEqual(['three']);
  });
});
