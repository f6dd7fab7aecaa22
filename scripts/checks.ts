/** What needs no browser and no build: types, lint, format and content. */
import { runQuietly, type StepResult, tellResult } from './steps.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** Runs all checks side by side and tells each one's result as it ends. Resolves with the results. */
export async function runChecks(): Promise<StepResult[]> {
  const tell = (result: StepResult) => {
    tellResult(result);
    return result;
  };
  const check = async (title: string, ...script: string[]) =>
    tell(await runQuietly({ title, script }));
  const [format, content, [types, lint]] = await Promise.all([
    check(
      'Format',
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier', '.'],
    ),
    check('Content', 'scripts/check-content.ts'),
    // In a fresh clone the types of the content don't exist yet, and both need them.
    runQuietly({ title: 'Types', script: [ASTRO, 'sync'] }).then(async (sync) =>
      Promise.all([
        sync.ok ? check('Types', ASTRO, 'check', '--noSync') : tell(sync),
        check('Lint', 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'),
      ]),
    ),
  ]);
  return [types, lint, format, content];
}
