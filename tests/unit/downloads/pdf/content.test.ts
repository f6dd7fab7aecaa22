import { describe, expect, test } from 'vitest';
import { findUnmarkedPaint, markArtifacts } from '../../../../src/downloads/pdf/artifacts.ts';
import { readOperations } from '../../../../src/downloads/pdf/content-stream.ts';
import { keepWordsApart } from '../../../../src/downloads/pdf/word-breaks.ts';

const operators = (stream: string) => readOperations(stream).map(({ operator }) => operator);

describe('a content stream', () => {
  test('is taken apart by its operators', () => {
    expect(operators('q 1 0 0 1 5 5 cm /F4 12 Tf <0011> Tj Q')).toEqual([
      'q',
      'cm',
      'Tf',
      'Tj',
      'Q',
    ]);
  });

  test('may hold words in strings, names and dictionaries', () => {
    expect(operators('(BT \\) (in) ET) Tj /P <</MCID 1 /Lang (en)>> BDC EMC')).toEqual([
      'Tj',
      'BDC',
      'EMC',
    ]);
  });

  test('may hold comments and values that are words', () => {
    expect(operators('% BT\n[true null] 0 d f*')).toEqual(['d', 'f*']);
  });

  test('with an inline image is refused', () => {
    expect(() => readOperations('BI /W 1 ID x EI')).toThrow('inline image');
  });
});

describe('paint outside of the structure', () => {
  test('is a text, a path or a drawing that no marked content holds', () => {
    const stream = 'BT <01> Tj ET 0 0 5 5 re f /X1 Do /P <</MCID 0>> BDC BT <02> Tj ET EMC';
    expect(findUnmarkedPaint(stream).map(({ start, end }) => stream.slice(start, end))).toEqual([
      'BT <01> Tj ET',
      '0 0 5 5 re f',
      '/X1 Do',
    ]);
  });

  test('is no path that only clips, and nothing inside of nested marks', () => {
    expect(findUnmarkedPaint('0 0 5 5 re W n')).toEqual([]);
    expect(findUnmarkedPaint('/P BMC /Span <</MCID 1>> BDC f EMC 0 0 1 1 re f EMC')).toEqual([]);
  });

  test('is marked as an artifact, once', () => {
    const marked = markArtifacts('q BT <01> Tj ET Q');
    expect(marked).toBe('q /Artifact BMC\nBT <01> Tj ET\nEMC Q');
    expect(findUnmarkedPaint(marked)).toEqual([]);
    expect(markArtifacts(marked)).toBe(marked);
  });
});

describe('words of two lines', () => {
  const letters = Array.from(' one-two語').map((letter, index) => [index, letter] as const);
  const fonts = new Map([['F1', { digits: 2, letters: new Map(letters) }]]);
  const code = (text: string) =>
    `<${Array.from(text)
      .map((each) => `0${letters.find(([, letter]) => letter === each)?.[0] ?? 0}`)
      .join('')}>`;
  const line = (y: number, text: string) => `BT /F1 10 Tf 1 0 0 -1 0 ${y} Tm ${code(text)} Tj ET`;
  const join = (first: string, second: string, y = 12) =>
    keepWordsApart(`${line(0, first)} ${line(y, second)}`, fonts).includes(
      `${code(first)} Tj <00> Tj`,
    );

  test('are kept apart by a space', () => {
    expect(join('one', 'two')).toBe(true);
  });

  test('that a hyphen or a space divides get none', () => {
    expect(join('one-', 'two')).toBe(false);
    expect(join('one ', 'two')).toBe(false);
  });

  test('of a script without spaces get none', () => {
    expect(join('語', '語')).toBe(false);
  });

  test('that stand on one line, or a little above it, get none', () => {
    expect(join('one', 'two', 0)).toBe(false);
    expect(join('one', 'two', 4)).toBe(false);
  });

  test('get none where the font has no space', () => {
    const [, ...rest] = letters;
    const poor = new Map([['F1', { digits: 2, letters: new Map(rest) }]]);
    const stream = `${line(0, 'one')} ${line(12, 'two')}`;
    expect(keepWordsApart(stream, poor)).toBe(stream);
  });
});
