/** Makes the files to take along, and tells the pages that link them what they are. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltSite } from '../downloads/built-site.ts';
import { type Download, DOWNLOADS, fillDownloads } from '../model/downloads.ts';
import { readableSize } from '../model/offline.ts';
import type { Settings } from '../settings.ts';
import { site as library, words } from '../site.ts';
import { makeOneFileDecks } from './one-file-decks.ts';
import { type PrintedFiles, printFiles } from './print-files.ts';
import { tellPhase } from './progress.ts';

/** The integration. It runs after the pages and before the search index, which reads what it wrote into them. */
export function downloads(settings: Settings): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const built: BuiltSite = {
          out: fileURLToPath(dir),
          base: settings.basePath,
          publicOrigin: settings.siteUrl,
        };
        await makeOneFileDecks(built);
        const printed = await printFiles(built, settings);
        const made = await listDownloads(built, printed);
        await fillPages(built, made);
        const bytes = [...made.values()].reduce((sum, each) => sum + each.bytes, 0);
        tellPhase('Downloads', `${made.size} files, ${readableSize(bytes, library.language)}`);
      },
    },
  };
}

/** The finished downloads, by address. */
async function listDownloads(
  { out }: BuiltSite,
  printed: PrintedFiles,
): Promise<Map<string, Download & { bytes: number }>> {
  const folder = join(out, DOWNLOADS);
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((entry) => entry.isFile());
  const found = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const { size: bytes } = await stat(file);
    const address = file.slice(out.length - 1).replaceAll('\\', '/');
    const count = printed.get(address);
    const pages = count === undefined ? undefined : words.download.pages(count);
    return [address, { bytes, size: readableSize(bytes, library.language), pages }] as const;
  });
  return new Map(await Promise.all(found));
}

/** Tells every page what it links. */
async function fillPages({ out }: BuiltSite, made: ReadonlyMap<string, Download>): Promise<void> {
  const names = await readdir(out, { recursive: true });
  await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name) => {
        const page = await readFile(join(out, name), 'utf8');
        const filled = fillDownloads(page, (address) => made.get(address));
        if (filled !== page) await writeFile(join(out, name), filled);
      }),
  );
}
