/** The runners of the tests, each with its totals. */
import { rmSync } from 'node:fs';
import { runAloud } from './steps.ts';
import {
  BROWSER_REPORT,
  readBrowserTotals,
  readUnitTotals,
  type Totals,
  totalsOfRun,
  UNIT_REPORT,
} from './totals.ts';

/** Runs the unit tests. */
export async function runUnitTests(): Promise<Totals> {
  rmSync(UNIT_REPORT, { force: true });
  const { ok } = await runAloud({
    title: 'Unit tests',
    script: ['node_modules/vitest/vitest.mjs', 'run'],
  });
  return totalsOfRun(UNIT_REPORT, readUnitTotals, ok);
}

/** Runs browser tests against a built site; `paths` narrows them down to files and folders. */
export async function runBrowserTests(
  environment: NodeJS.ProcessEnv = {},
  paths: string[] = [],
): Promise<Totals> {
  rmSync(BROWSER_REPORT, { force: true });
  const script = ['node_modules/@playwright/test/cli.js', 'test', ...paths];
  const { ok } = await runAloud({ title: 'Browser tests', script, environment });
  return totalsOfRun(BROWSER_REPORT, readBrowserTotals, ok);
}
