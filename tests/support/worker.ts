/**
 * What the tests of one worker share: the served site and the pages that were read. All tests begin with these, so that
 * Playwright starts no new worker and browser where a file needs but one of them.
 */
import { readFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { readSettings } from '../../src/settings.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import type { BuiltPage } from './pages.ts';

interface WorkerFixtures {
  /** The address of the site with its base path, ending in a slash; each worker has a port of its own. */
  siteAddress: string;
  /** Reads a page of the built site once. */
  readPage: (page: BuiltPage) => Promise<PageFacts>;
}

export const test = base.extend<object, WorkerFixtures>({
  siteAddress: [
    // Playwright reads which fixtures are wanted from the first parameter's braces.
    async ({ browserName: _ }, use) => {
      const { out, basePath } = readSettings();
      const { server, address } = await serve({ folder: out, base: basePath, port: 0 });
      await use(address);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  readPage: [
    async ({ browser }, use) => {
      const parser = await browser.newPage();
      const known = new Map<string, Promise<PageFacts>>();
      await use((page) => {
        const facts = known.get(page.file) ?? readFacts(parser, readFileSync(page.file, 'utf8'));
        known.set(page.file, facts);
        return facts;
      });
      await parser.close();
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';
