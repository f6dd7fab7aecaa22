import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from './src/downloads/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: /tests\/(jobs|every-page)\/.*\.spec\.ts/,
  outputDir: '.cache/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
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
