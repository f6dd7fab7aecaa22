/** Tests that open pages of the built site. */
import { expect, type Page } from '@playwright/test';
import { test as base } from './worker.ts';

interface SiteFixtures {
  /** Requests that left the site and errors in the console; tests end with none. */
  complaints: string[];
}

export const test = base.extend<SiteFixtures>({
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
