/** Where a Chromium is, and how it is started: for downloads and for tests. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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

/** How a Chromium is started. */
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
