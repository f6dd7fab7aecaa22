import { describe, expect, test } from 'vitest';
import {
  cutSaves,
  listCuts,
  listSaves,
  nearestSize,
  scheduleVariant,
  segmentMinutes,
  segmentOf,
  slideMinutes,
  totalMinutes,
  variantsOf,
} from '../../../src/model/run-sheet.ts';
import { runSheetSchema } from '../../../src/schemas/run-sheet.ts';

const words = { room: 'Sit.', online: 'Join.' };
const cut = (order: number) => ({ order, what: 'Skip it.', bridge: 'It stands on the sheet.' });
const runSheet = runSheetSchema.parse({
  updated: '2026-03-09',
  segments: [
    {
      id: 'opening',
      title: 'Opening',
      minutes: { 30: 5, 60: 8 },
      slides: ['title', 'why'],
      cut: cut(2),
      ...words,
    },
    { id: 'pause', title: 'Pause', minutes: { 60: 7 }, break: true, ...words },
    {
      id: 'work',
      title: 'Work',
      minutes: { 30: 25, 60: 30 },
      slides: ['task'],
      cut: cut(1),
      ...words,
    },
    { id: 'talk', title: 'Talk', minutes: { 60: 15 }, slides: ['close'], cut: cut(3), ...words },
  ],
});
const [opening, pause] = runSheet.segments;

test('a segment has no minutes in a variant that leaves it out', () => {
  expect(pause && segmentMinutes(pause, 60)).toBe(7);
  expect(pause && segmentMinutes(pause, 30)).toBe(0);
});

describe('the schedule of a variant', () => {
  const starts = (variant: number) =>
    scheduleVariant(runSheet, variant).map(({ segment, start, minutes }) => [
      segment.id,
      start,
      minutes,
    ]);

  test('starts each segment when the one before ends', () => {
    expect(starts(60)).toEqual([
      ['opening', 0, 8],
      ['pause', 8, 7],
      ['work', 15, 30],
      ['talk', 45, 15],
    ]);
  });

  test('leaves out what the variant does not have', () => {
    expect(starts(30)).toEqual([
      ['opening', 0, 5],
      ['work', 5, 25],
    ]);
  });

  test('is empty for a variant that nobody planned', () => {
    expect(starts(45)).toEqual([]);
  });
});

test('the minutes of a variant add up', () => {
  expect([30, 60, 45].map((variant) => totalMinutes(runSheet, variant))).toEqual([30, 60, 0]);
});

test('a slide belongs to the segment that names it', () => {
  expect(segmentOf(runSheet, 'why')).toBe(opening);
  expect(segmentOf(runSheet, 'nowhere')).toBeUndefined();
});

test('a slide belongs to the variants in which its segment has minutes', () => {
  expect(variantsOf(runSheet, 'why', [30, 60])).toEqual([30, 60]);
  expect(variantsOf(runSheet, 'close', [30, 60])).toEqual([60]);
  expect(variantsOf(runSheet, 'nowhere', [30, 60])).toEqual([]);
});

test('slides share the minutes of their segment', () => {
  const slides = [
    { id: 'title', share: 1 },
    { id: 'why', share: 3 },
    { id: 'task', share: 1 },
    { id: 'close', share: 1 },
  ];
  expect(Object.fromEntries(slideMinutes(runSheet, slides, 30))).toEqual({
    title: 1.5,
    why: 3.5,
    task: 25,
  });
  expect(Object.fromEntries(slideMinutes(runSheet, slides, 60))).toEqual({
    title: 2,
    why: 6,
    task: 30,
    close: 15,
  });
});

test('cuts come in their order, also that of a segment which the longest variant does not have', () => {
  const { segments } = runSheetSchema.parse({
    updated: '2026-03-09',
    segments: [
      { id: 'opening', title: 'Opening', minutes: { 30: 5, 60: 8 }, cut: cut(2), ...words },
      { id: 'summary', title: 'Summary', minutes: { 30: 5 }, cut: cut(1), ...words },
      { id: 'talk', title: 'Talk', minutes: { 60: 15 }, cut: cut(3), ...words },
      { id: 'close', title: 'Close', minutes: { 30: 5, 60: 8 }, ...words },
    ],
  });
  expect(listCuts({ segments }).map(({ id }) => id)).toEqual(['summary', 'opening', 'talk']);
});

describe('the minutes that a cut saves', () => {
  const minutes = { 30: 1, 60: 7, 90: 12 };

  test('are what it says', () => {
    const segment = { minutes, cut: { ...cut(1), saves: { 30: 0, 60: 7, 90: 4 } } };
    expect([30, 60, 90].map((variant) => cutSaves(segment, variant))).toEqual([0, 7, 4]);
  });

  test('are half of the segment, rounded down but at least 1, where it says nothing', () => {
    const segment = { minutes, cut: cut(1) };
    expect([30, 60, 90].map((variant) => cutSaves(segment, variant))).toEqual([1, 3, 6]);
    const partly = { minutes, cut: { ...cut(1), saves: { 60: 5 } } };
    expect([30, 60, 90].map((variant) => cutSaves(partly, variant))).toEqual([1, 5, 6]);
  });

  test('are none without a cut, or in a variant that leaves the segment out', () => {
    expect(cutSaves({ minutes }, 60)).toBe(0);
    expect(cutSaves({ minutes, cut: cut(1) }, 45)).toBe(0);
  });

  test('are listed for the variants in which there are some', () => {
    const segment = { minutes, cut: { ...cut(1), saves: { 30: 0 } } };
    expect(listSaves(segment, [30, 45, 60, 90])).toEqual([
      { variant: 60, minutes: 3 },
      { variant: 90, minutes: 6 },
    ]);
  });
});

test('the size of group that is nearest, the larger one of two', () => {
  expect(nearestSize([8, 25, 60], 12)).toBe(8);
  expect(nearestSize([8, 25, 60], 17)).toBe(25);
  expect(nearestSize([8, 12], 10)).toBe(12);
  expect(nearestSize([8, 25, 60], 400)).toBe(60);
  expect(nearestSize([], 12)).toBeUndefined();
});
