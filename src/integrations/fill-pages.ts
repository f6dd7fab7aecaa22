/** Tells finished pages what they link to download. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BuiltSite } from '../downloads/built-site.ts';
import { type Download, DOWNLOADS, fillDownloads } from '../model/downloads.ts';
import { readableSize } from '../model/offline.ts';
import { site as library, words } from '../site.ts';
import type { PrintedFiles } from './print-files.ts';

/** The finished downloads, by address. @param printed how many pages each has that was printed */
export async function listDownloads(
  { out }: BuiltSite,
  printed: PrintedFiles = new Map(),
): Promise<Map<string, Download & { bytes: number }>> {
  const folder = join(out, DOWNLOADS);
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((entry) => entry.isFile());
  const found = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const { size: bytes } = await stat(file);
    const address = `/${relative(out, file).split(sep).join('/')}`;
    const count = printed.get(address);
    const pages = count === undefined ? undefined : words.download.pages(count);
    return [address, { bytes, size: readableSize(bytes, library.language), pages }] as const;
  });
  return new Map(await Promise.all(found));
}

/** Tells every page what it links. @param find as `fillDownloads` takes it */
export async function fillPages(
  { out }: BuiltSite,
  find: Parameters<typeof fillDownloads>[1],
): Promise<void> {
  const names = await readdir(out, { recursive: true });
  await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name) => {
        const page = await readFile(join(out, name), 'utf8');
        const filled = fillDownloads(page, find);
        if (filled !== page) await writeFile(join(out, name), filled);
      }),
  );
}
