/** The site that downloads are made from: the finished pages on the disk. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuiltSite {
  /** The folder with the pages, absolute. */
  out: string;
  /** `/` or `/library/`. */
  base: string;
  /** The public origin, for example `https://library.example.org`; undefined while nobody said. */
  publicOrigin: string | undefined;
}

/** @param folder the site's, as Astro names it to build steps */
export const builtSite = (
  folder: URL,
  { basePath, siteUrl }: { basePath: string; siteUrl: string | undefined },
): BuiltSite => ({ out: fileURLToPath(folder), base: basePath, publicOrigin: siteUrl });

/** The file of the page at an address, which has no base path. */
export const pageFile = ({ out }: BuiltSite, address: string) => join(out, address, 'index.html');

/** Whether the site has a page at an address. */
export const hasPage = (site: BuiltSite, address: string) => existsSync(pageFile(site, address));

/** The names of the folders below an address, in the order of the alphabet; none where there is no such folder. */
export async function listFolders({ out }: BuiltSite, address: string): Promise<string[]> {
  const entries = await readdir(join(out, address), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Writes a download whole or not at all: it gets its name when everything is in it. */
export async function writeDownload(
  { out }: BuiltSite,
  address: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = join(out, address);
  await mkdir(dirname(file), { recursive: true });
  const half = `${file}.part`;
  try {
    await writeFile(half, content);
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}
