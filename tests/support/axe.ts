/** What axe finds on an open page, collected over its states. */
import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Off by default in axe: rules of WCAG 2.2, and those that it still calls experimental. */
const MORE = ['target-size', 'label-content-name-mismatch', 'css-orientation-lock'];

/** A class of axe that its types leave out. */
interface AxeColor {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString(text: string): AxeColor;
}

declare global {
  interface Window {
    axe: typeof axe & { commons: { color: { Color: { prototype: AxeColor } } } };
  }
}

export interface AxeCheck {
  /** Looks at the page as it is now; `state` says what is open and how it looks. */
  look(state: string): Promise<void>;
  /** Fails with each violation once, and the states that have it. */
  expectNothing(): void;
}

/** Starts to collect; `off` names rules that can't judge what is shown. */
export function startAxe(page: Page, off: string[] = []): AxeCheck {
  const found = new Map<string, string[]>();
  const rules: Record<string, { enabled: boolean }> = {};
  for (const rule of MORE) rules[rule] = { enabled: true };
  for (const rule of off) rules[rule] = { enabled: false };
  return {
    async look(state) {
      await bringAxe(page);
      for (const { id, target, reason } of await page.evaluate(run, { rules })) {
        const violation = `${id} at ${target}: ${reason}`;
        found.set(violation, [...(found.get(violation) ?? []), state]);
      }
    },
    expectNothing() {
      const lines = Array.from(
        found,
        ([violation, states]) => `${violation} [${states.join(', ')}]`,
      );
      expect(lines).toEqual([]);
    },
  };
}

/** Half a megabyte of script, whose reading takes longer than the rules do on a small page: once for a page. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(axe.source);
  await page.evaluate(keepColors);
}

/** In the page: axe reads the same few colors anew for each element, which is a fourth of its time. */
function keepColors() {
  const { prototype } = window.axe.commons.color.Color;
  const read = Object.getOwnPropertyDescriptor(prototype, 'parseString')?.value as (
    this: AxeColor,
    text: string,
  ) => AxeColor;
  const known = new Map<string, Pick<AxeColor, 'r' | 'g' | 'b' | 'alpha'>>();
  prototype.parseString = function (text) {
    const color = known.get(text);
    if (color) return Object.assign(this, color);
    const { r, g, b, alpha } = read.call(this, text);
    known.set(text, { r, g, b, alpha });
    return this;
  };
}

/** In the page: the violations, each with its place. */
async function run(options: RunOptions) {
  const { violations } = await window.axe.run(document, {
    ...options,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => ({
      id,
      target: target.join(' '),
      reason: failureSummary.split('\n').slice(1).join(';').trim(),
    })),
  );
}
