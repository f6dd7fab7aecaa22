/** Finds a browser for the tests, and installs one where none is. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  // As Playwright's own: without windows, it takes two thirds of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What Playwright 1.65.1 turns off in Chromium, Edge's switches aside; of two lists Chromium reads the last one. */
const OFF_IN_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];
/**
 * The address bar's suggestions are pages of their own, which a whole Chromium (Debian's, without a headless shell) loads
 * for each window that a test opens: more than half of the time of a short test on two cores.
 */
const ADDRESS_BAR = ['WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxPopup'];

/** How a Chromium for tests is started. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  // Root has no sandbox to stand in.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...ADDRESS_BAR].join(',')}`,
];

/** The path of a Chromium, or undefined where there is none. @throws Error when `CHROMIUM` names no file. */
export function findBrowser(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM && !existsSync(CHROMIUM))
    throw new Error(
      `CHROMIUM is "${CHROMIUM}", but there is no such file. Name a browser's program, for example /usr/bin/chromium.`,
    );
  return CHROMIUM ?? [chromium.executablePath(), ...SYSTEM].find((path) => existsSync(path));
}

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
