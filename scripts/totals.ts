/** How many checks and tests passed and failed, read from what the runners wrote. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface Totals {
  passed: number;
  failed: number;
}

/** Where the runners' configurations write their reports. */
export const UNIT_REPORT = '.cache/unit-tests.json';
export const BROWSER_REPORT = '.cache/browser-tests.json';

const unitReport = z.object({ numPassedTests: z.number(), numTotalTests: z.number() });
const browserReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Adds up. */
export function addTotals(totals: readonly Totals[]): Totals {
  return {
    passed: totals.reduce((sum, { passed }) => sum + passed, 0),
    failed: totals.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The totals of vitest; a test that didn't run counts as failed. */
export function readUnitTotals(text: string): Totals {
  const { numPassedTests, numTotalTests } = unitReport.parse(JSON.parse(text));
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** The totals of Playwright; a test that didn't run, or passed only when repeated, counts as failed. */
export function readBrowserTotals(text: string): Totals {
  const { expected, unexpected, flaky, skipped } = browserReport.parse(JSON.parse(text)).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/**
 * The totals of a runner that has ended. One that crashed, ran no test or left no report adds a failure, even when
 * none of its tests failed.
 */
export function totalsOfRun(file: string, read: (text: string) => Totals, ok: boolean): Totals {
  try {
    const { passed, failed } = read(readFileSync(file, 'utf8'));
    const silent = failed === 0 && (!ok || passed === 0);
    return { passed, failed: silent ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
