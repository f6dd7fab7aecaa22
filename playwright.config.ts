import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './src/downloads/browser.ts';

/** What runs the project's own commands. */
const BUILDS = /tests\/jobs\/maintainer-.*\.spec\.ts/;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  projects: [
    // First and one after the other, beside all else: builds lock each other out, and at the end a core would be idle.
    { name: 'builds', testMatch: BUILDS, workers: 1 },
    { name: 'pages', testMatch: /tests\/(jobs|every-page)\/.*\.spec\.ts/, testIgnore: BUILDS },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/browser-tests.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [...BROWSER_ARGUMENTS],
    },
  },
});
