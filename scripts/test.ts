/**
 * `npm test`: the gate. Types, lint, format, content, unit tests beside one build, browser tests. The last line adds up
 * what passed and what failed.
 */
import { ensureBrowser } from './browser.ts';
import { runChecks } from './checks.ts';
import { runQuietly, type StepResult, tellHeading } from './steps.ts';
import { runBrowserTests, runUnitTests } from './suites.ts';
import { addTotals, type Totals } from './totals.ts';

const started = performance.now();
const totals: Totals[] = [];

tellHeading('Checks');
const checks = await runChecks();
totals.push(...checks.map(({ ok }) => ({ passed: Number(ok), failed: Number(!ok) })));

// The build waits for its browser half of the time, and the unit tests for nothing: side by side they use both cores.
const building = haveBrowser() ? build() : undefined;
tellHeading('Unit tests');
totals.push(await runUnitTests());

tellHeading('Build');
const built = await building;
if (built) console.log(built.output.trim());
if (built?.ok) {
  tellHeading('Browser tests');
  totals.push(await runBrowserTests());
} else {
  if (built)
    console.error('\nThe build failed, so there is nothing to test in a browser. Mend it first.');
  totals.push({ passed: 0, failed: 1 });
}

const { passed, failed } = addTotals(totals);
console.log(`\nThe gate took ${Math.round((performance.now() - started) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What the build makes with a browser is tested, so all of it has to be there. */
function build(): Promise<StepResult> {
  return runQuietly({
    title: 'Build',
    script: ['scripts/run.mjs', 'build'],
    environment: { PDF: 'required' },
  });
}

function haveBrowser(): boolean {
  try {
    ensureBrowser();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
