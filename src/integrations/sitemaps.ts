import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';

/** The sitemap of all pages that search engines may list; only where the public address is known. */
export function sitemaps({ siteUrl, basePath, out }: Settings): AstroIntegration[] {
  if (!siteUrl) return [];
  const root = siteUrl + basePath;
  const isListed = (page: string) =>
    !readFileSync(join(out, page.slice(root.length), 'index.html'), 'utf8').includes(
      'content="noindex"',
    );
  return [sitemap({ filter: isListed })];
}
