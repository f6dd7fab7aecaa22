import { expect, test } from 'vitest';
import { shownSteps } from '../../../src/model/deck.ts';
import { pickSteps, stepMinutes } from '../../../src/model/exercise.ts';

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
