/** Installs a browser for the tests where none is. */
import { execFileSync } from 'node:child_process';
import { findBrowser } from '../src/downloads/browser.ts';

const attempts: [string, string[]][] = [
  ['npx', ['playwright', 'install', '--with-deps', 'chromium']],
  // Where Playwright's own download can't be reached, Debian has a Chromium of its own.
  ...['chromium-headless-shell', 'chromium'].map((name): [string, string[]] => [
    'sh',
    ['-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${name}`],
  ]),
];

/** Finds a Chromium, or installs one. @throws Error that says how to get one by hand. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const [command, parameters] of attempts) {
    console.log(`No browser found; trying ${command} ${parameters.join(' ')}`);
    try {
      execFileSync(command, parameters, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
    } catch {
      continue;
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need a Chromium, and none could be installed. Install Chromium or Chrome, and set CHROMIUM to its path if it is not found.',
  );
}
