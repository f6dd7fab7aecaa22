/** Holds the built books against EPUBCheck, installed where it is missing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Totals } from './totals.ts';

/** Where Debian has it: an archive for Java that its name starts only with binfmt. */
const EPUBCHECK = '/usr/bin/epubcheck';

/** Checks every EPUB of a built site. @throws Error that says how to get EPUBCheck by hand */
export function checkBooks(out: string): Promise<Totals> {
  if (!existsSync(EPUBCHECK))
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq epubcheck']);
  if (!existsSync(EPUBCHECK))
    throw new Error(
      'The books need EPUBCheck. Install it, for example with: apt-get install epubcheck',
    );
  const folder = join(out, 'downloads');
  const books = readdirSync(folder).filter((name) => name.endsWith('.epub'));
  const passed = books.filter((name) => {
    try {
      execFileSync('java', ['-jar', EPUBCHECK, '--failonwarnings', join(folder, name)], {
        stdio: 'pipe',
      });
      return true;
    } catch (error) {
      console.log(String((error as { stderr?: unknown }).stderr ?? error));
      return false;
    }
  }).length;
  return Promise.resolve({ passed, failed: books.length - passed });
}
