import { expect, test } from 'vitest';
import { shownSteps } from '../../../src/model/deck.ts';
import { exerciseMinutes, pickSteps, rangeOf, stepMinutes } from '../../../src/model/exercise.ts';

const steps = [
  { id: 'collect', text: 'Collect.', share: 2 },
  { id: 'choose', text: 'Choose.', share: 1 },
  { id: 'swap', text: 'Swap.', share: 1 },
];
const ids = (shown: readonly { id: string }[]) => shown.map(({ id }) => id);

test('a slide shows the steps that it names, all of them when it names none', () => {
  expect(shownSteps({ steps: ' swap  collect ' })).toEqual(['swap', 'collect']);
  expect(shownSteps({ steps: undefined })).toEqual([]);
  expect(shownSteps({ steps: '' })).toEqual([]);
});

test('steps keep the order of the exercise', () => {
  expect(ids(pickSteps({ steps }, ['swap', 'collect']))).toEqual(['collect', 'swap']);
  expect(ids(pickSteps({ steps }, []))).toEqual(['collect', 'choose', 'swap']);
  expect(ids(pickSteps({ steps }, ['nowhere']))).toEqual([]);
});

test('the minutes of an exercise fall on its steps by their shares', () => {
  expect([...stepMinutes(steps, 13)]).toEqual([
    ['collect', 6.5],
    ['choose', 3.5],
    ['swap', 3],
  ]);
  expect([...stepMinutes([], 13)]).toEqual([]);
});

test('an exercise has the minutes of the slides that show it, in the variants that do', () => {
  const segment = (id: string, minutes: Record<string, number>, shown: string[]) => ({
    id,
    title: 'A segment',
    minutes,
    slides: shown,
    break: false,
    room: 'Here.',
    online: 'There.',
    groups: {},
  });
  const runSheet = {
    segments: [
      segment('start', { 30: 8, 60: 10 }, ['title', 'write']),
      segment('middle', { 60: 7 }, ['compare']),
    ],
  };
  const slides = [
    { id: 'title', share: 1 },
    { id: 'write', share: 3, exercise: 'try-it' },
    { id: 'compare', share: 1, exercise: 'try-it' },
  ];
  expect(exerciseMinutes('try-it', runSheet, slides, [30, 60])).toEqual([6, 14.5]);
  expect(exerciseMinutes('other', runSheet, slides, [30, 60])).toEqual([]);
});

test('a range of minutes is whole, and leaves out nothing', () => {
  expect(rangeOf([3.5, 14.5, 9])).toEqual({ from: 3, to: 15 });
  expect(rangeOf([])).toBeUndefined();
});
