import { expect, test } from 'vitest';
import {
  assertWhole,
  findMissing,
  textOf,
} from '../../../../src/downloads/slideshow/missing-words.ts';
import { writeParts } from '../../../../src/downloads/slideshow/package.ts';
import type { DeckReading, SlideReading } from '../../../../src/downloads/slideshow/slide-data.ts';
import { about, deck, palette, pictures, slide, slides } from './sample.ts';

const check = (reading: DeckReading) => {
  const parts = writeParts({ about, slides: reading.slides, palette, pictures });
  return () => {
    assertWhole(about.title, reading, parts);
  };
};
const only = (rest: Partial<SlideReading>) =>
  check({ ...deck, slides: [...slides, slide('list', [], { id: 'broken', ...rest })] });

test('a deck of all kinds of slides is carried whole', () => {
  expect(check(deck)).not.toThrow();
});

test('the message names the deck, the slide and the words that are missing', () => {
  const shown = 'A slide of the layout list with a clock of 7 minutes';
  expect(only({ shown })).toThrow(
    /"Tea & biscuits".*\n.*slide "broken".*"with a clock of 7 minutes"/,
  );
  expect(only({ shown })).toThrow('none was written');
});

test('notes are not lost silently', () => {
  expect(only({ said: 'Say hello. Then wave.' })).toThrow('its notes say "Then wave"');
});

test('a picture needs words', () => {
  expect(only({ blocks: [{ kind: 'picture', picture: { index: 0, alt: '', ratio: 1 } }] })).toThrow(
    'slide "broken": it has a picture without words',
  );
});

test('a part without a form is named', () => {
  expect(check({ ...deck, unknown: [{ slide: 'a-list', what: 'video' }] })).toThrow(
    'slide "a-list": it has a part that PowerPoint has no form for (video)',
  );
});

test('a word counts as often as it is there', () => {
  expect(findMissing('tea, tea and tea', 'Tea tea and tea')).toEqual(['tea']);
  expect(findMissing('It’s 5:30.', '5:30, it’s; It’s')).toEqual([]);
});

test('runs of a paragraph are one text, paragraphs are not', () => {
  const xml =
    '<a:p><a:r><a:t>un</a:t></a:r><a:r><a:t>safe &amp; sound</a:t></a:r></a:p><a:p><a:r><a:t>so</a:t></a:r></a:p>';
  expect(textOf(xml)).toBe('unsafe & sound\nso\n');
});
