/** Holds the built books against EPUBCheck, installed where it is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOADS } from '../src/model/downloads.ts';
import type { Totals } from './totals.ts';

/** Where Debian has it: an archive for Java, which its name starts only with binfmt. */
const EPUBCHECK = '/usr/bin/epubcheck';
const INSTALL =
  'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends epubcheck default-jre-headless';

/** Checks every EPUB of a built site; a site without one fails. @throws Error that says how to get EPUBCheck by hand */
export function checkBooks(out: string): Totals {
  ensureEpubcheck();
  const folder = join(out, DOWNLOADS);
  const books = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.epub'))
        .sort()
    : [];
  if (books.length === 0) {
    console.log(`  ✗ There is no book in ${folder}`);
    return { passed: 0, failed: 1 };
  }
  const totals: Totals = { passed: 0, failed: 0 };
  for (const name of books) {
    const problems = findProblems(join(folder, name));
    totals[problems.length === 0 ? 'passed' : 'failed'] += 1;
    console.log(
      problems.length === 0
        ? `  ✓ ${name}: no errors or warnings in EPUBCheck`
        : `  ✗ ${name}:\n    ${problems.join('\n    ')}`,
    );
  }
  return totals;
}

/** What EPUBCheck finds wrong in a book, a line for each. */
export function findProblems(book: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    'java',
    ['-jar', EPUBCHECK, '--failonwarnings', book],
    { encoding: 'utf8' },
  );
  if (status === 0) return [];
  const lines = `${stderr}\n${stdout}`.split('\n');
  const problems = lines.filter((line) => /^(?:FATAL|ERROR|WARNING)\b/.test(line));
  return problems.length > 0
    ? problems
    : [`EPUBCheck ended with ${status ?? 'a signal'}`, ...lines];
}

/** Whether EPUBCheck and the Java that it needs are there. */
const hasEpubcheck = () =>
  existsSync(EPUBCHECK) && spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

function ensureEpubcheck(): void {
  if (hasEpubcheck()) return;
  console.log('No EPUBCheck found; installing epubcheck');
  try {
    execFileSync('sh', ['-c', INSTALL], { stdio: 'ignore', timeout: 600_000 });
  } catch {
    // What is missing is said below.
  }
  if (!hasEpubcheck())
    throw new Error(
      'The books are checked with EPUBCheck, and it could not be installed. Install it, on Debian: apt-get install epubcheck default-jre-headless.',
    );
}

if (import.meta.main) {
  const { passed, failed } = checkBooks(process.argv[2] ?? 'dist');
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
