/** Builds the library: a line for each phase, a summary at the end. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { tellWarning } from '../src/integrations/progress.ts';
import { readSettings, type Settings } from '../src/settings.ts';
import { site } from '../src/site.ts';

/**
 * Writes the finished site into the folder that the settings name.
 * @throws Error when a setting is wrong, when the content has mistakes, or when Astro can't build.
 */
export async function buildLibrary(): Promise<void> {
  const started = Date.now();
  const settings = readSettings();
  console.log(`Building the library into ${relative('.', settings.out)}`);
  await build({ logLevel: 'warn' });
  const { pages, files, megabytes } = await measure(settings.out);
  warn(settings);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `\nBuilt ${pages} pages, ${files} files, ${megabytes.toFixed(1)} MB in ${seconds} s.`,
  );
}

async function measure(folder: string) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1024 ** 2,
  };
}

function warn({ siteUrl }: Settings) {
  if (!siteUrl)
    tellWarning(
      'SITE_URL is not set, so nothing prints or encodes a public address, and there is no sitemap, feed or picture for links. Set it when you publish: SITE_URL=https://library.example.org',
    );
  if (site.contact.endsWith('@example.org'))
    tellWarning(
      'Readers send corrections to a placeholder address. Put your own into contact in src/site.ts.',
    );
}
