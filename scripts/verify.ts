/**
 * `npm run verify`: the gate, and what is too slow for it. Builds twice and compares every byte, tests the library below
 * a base path and a library of other content, and shows every slide in every size, variant and theme.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readSettings } from '../src/settings.ts';
import { checkBooks } from './check-books.ts';
import { checkSlideshows } from './check-slideshows.ts';
import { runAloud, runQuietly, tellHeading, tellResult } from './steps.ts';
import { runBrowserTests } from './suites.ts';
import { addTotals, type Totals } from './totals.ts';

const PASSED: Totals = { passed: 1, failed: 0 };
const FAILED: Totals = { passed: 0, failed: 1 };

const started = performance.now();
const totals: Totals[] = [];

tellHeading('The gate');
const gate = await runAloud({ title: 'The gate', script: ['scripts/run.mjs', 'test'] });
totals.push(gate.ok ? PASSED : FAILED);

tellHeading('The same bytes twice');
totals.push(await compareBuilds());

tellHeading('Every slide in every size, variant and theme');
totals.push(await runBrowserTests({ SLIDES: 'all' }, ['tests/every-page/slides']));

tellHeading('Every page in every theme, not only the longest of a kind');
totals.push(
  await runBrowserTests({ PAGES: 'all' }, [
    'tests/every-page/axe',
    'tests/every-page/greyscale',
    'tests/every-page/csp',
    'tests/every-page/layout-shift',
    'tests/every-page/overflow',
    'tests/every-page/pdf',
    'tests/every-page/print',
    'tests/every-page/without-javascript',
  ]),
);

tellHeading('Books and slides in other programs');
totals.push(checkBooks(readSettings().out), checkSlideshows(readSettings().out));

tellHeading('Below a base path');
totals.push(
  await testBuild(
    {
      PAGES: 'all',
      OUT: 'dist-verify-base',
      BASE_PATH: '/library/',
      SITE_URL: 'https://library.example.org',
    },
    [
      ...['csp', 'links', 'machines', 'overflow', 'page-data', 'pdf', 'terms', 'ways-back'].map(
        (rule) => `tests/every-page/${rule}`,
      ),
      'tests/jobs',
    ],
  ),
);

tellHeading('A library of other content');
totals.push(
  await testBuild({ PAGES: 'all', OUT: 'dist-verify-fixture', CONTENT: 'tests/fixtures/library' }, [
    'tests/every-page',
  ]),
);

const { passed, failed } = addTotals(totals);
console.log(`\nVerifying took ${Math.round((performance.now() - started) / 60_000)} minutes.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Builds with these settings and tests the result. */
async function testBuild(environment: NodeJS.ProcessEnv, tests: string[]): Promise<Totals> {
  const built = await build(environment);
  return built ? runBrowserTests(environment, tests) : FAILED;
}

async function build(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const title = `Build into ${environment['OUT'] ?? ''}`;
  const result = await runQuietly({
    title,
    script: ['scripts/run.mjs', 'build'],
    environment: { ...environment, PDF: 'required' },
  });
  tellResult(result);
  return result.ok;
}

/** Builds twice with nothing kept from earlier builds and once with all of it; all have to be the same. */
async function compareBuilds(): Promise<Totals> {
  const folders = ['dist-verify-1', 'dist-verify-2', 'dist-verify-3'];
  for (const [index, out] of folders.entries()) {
    if (index < 2) rmSync(readSettings().cache, { recursive: true, force: true });
    if (!(await build({ OUT: out }))) return FAILED;
  }
  const hashes = folders.map(readHashes);
  const names = [...new Set(hashes.flatMap((each) => [...each.keys()]))].sort();
  const different = names.filter((name) => new Set(hashes.map((each) => each.get(name))).size > 1);
  console.log(
    different.length === 0
      ? `  ✓ ${names.length} files, the same bytes`
      : `  ✗ ${different.length} of ${names.length} files differ:\n    ${different.join('\n    ')}`,
  );
  return different.length === 0 ? PASSED : FAILED;
}

/** The hash of each file in a folder, by its path. */
function readHashes(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ];
    }),
  );
}
