/** Serves a built site to the tests of one worker, at a port of its own. */
import { test as base, expect, type Page } from '@playwright/test';
import { readSettings } from '../../src/settings.ts';
import { serve } from '../../scripts/serve.ts';

interface SiteFixtures {
  /** Requests that left the site and errors in the console; tests end with none. */
  complaints: string[];
}
interface SiteWorker {
  /** The address of the site with its base path, ending in a slash. */
  siteAddress: string;
}

export const test = base.extend<SiteFixtures, SiteWorker>({
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
  baseURL: async ({ siteAddress }, use) => use(siteAddress),
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      listen(page, baseURL ?? '', complaints);
      await use(complaints);
      expect(complaints, 'errors in the console and requests that leave the site').toEqual([]);
    },
    { auto: true },
  ],
});

function listen(page: Page, siteAddress: string, complaints: string[]) {
  const { origin } = new URL(siteAddress);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (/^https?:$/.test(protocol) && target !== origin)
      complaints.push(`request to ${request.url()}`);
  });
}

export { expect };
