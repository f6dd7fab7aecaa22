import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import {
  isKept,
  type KeptFile,
  keptAddress,
  readableSize,
  SERVICE_WORKER,
  SIZE_PLACE,
} from '../model/offline.ts';
import { site, words } from '../site.ts';
import { tellPhase } from './progress.ts';

const SOURCE = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));

/** Makes the service worker, which knows every file that is kept; so it comes after all that writes files. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      // A page's new text is as long as its place or a few bytes off, which no rounded size shows.
      const size = readableSize(sizeOf(await listKeptFiles(folder)), site.language);
      await fillSize(folder, size);
      const files = await listKeptFiles(folder);
      await writeFile(join(folder, SERVICE_WORKER), await bundle(files));
      tellPhase('Offline', `${files.length} files, ${size}`);
    },
  },
});

/** The files of a built site that are kept, sorted by address: the same site makes the same service worker. */
export async function listKeptFiles(folder: string): Promise<KeptFile[]> {
  const paths = (await listFiles(folder)).filter(isKept);
  const files = paths.map(async (path): Promise<KeptFile> => {
    const content = await readFile(join(folder, path));
    const revision = createHash('sha256').update(content).digest('hex').slice(0, 12);
    // The home page's address below the base path is empty, and a dot means the same.
    return [keptAddress(path) || './', revision, content.length];
  });
  return Promise.all(files);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}

const sizeOf = (files: readonly KeptFile[]) => files.reduce((sum, [, , bytes]) => sum + bytes, 0);

/** Writes the size into the pages that offer to keep the library. */
async function fillSize(folder: string, size: string): Promise<void> {
  const offer = words.offline.keep(SIZE_PLACE);
  const pages = (await listFiles(folder)).filter((path) => path.endsWith('.html'));
  await Promise.all(
    pages.map(async (path) => {
      const page = await readFile(join(folder, path), 'utf8');
      if (page.includes(offer))
        await writeFile(join(folder, path), page.replaceAll(offer, words.offline.keep(size)));
    }),
  );
}

/** One file: a service worker that imports others is not stored as a whole by every browser. */
async function bundle(files: readonly KeptFile[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { KEPT_FILES: JSON.stringify(files) },
    build: {
      write: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const [made] = [result].flat();
  const chunk = made && 'output' in made ? made.output[0] : undefined;
  if (!chunk) throw new Error('The service worker could not be built.');
  return chunk.code;
}
