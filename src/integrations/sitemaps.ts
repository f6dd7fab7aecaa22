import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** The sitemap of all pages that search engines may list, with the dates of their last change; only where the public address is known. */
export function sitemaps({ siteUrl, basePath, out }: Settings): AstroIntegration[] {
  if (!siteUrl) return [];
  const root = siteUrl + basePath;
  const readPage = (address: string) =>
    readFileSync(join(out, address.slice(root.length), 'index.html'), 'utf8');
  return [
    sitemap({
      filter: (address) => !readPage(address).includes('content="noindex"'),
      serialize: (item) => {
        const [, lastmod] = /og:updated_time" content="([^"]+)"/.exec(readPage(item.url)) ?? [];
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
  ];
}
