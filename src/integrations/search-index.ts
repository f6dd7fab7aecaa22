import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import { withBase } from '../model/addresses.ts';
import { site } from '../site.ts';
import { tellPhase } from './progress.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** What `catalogue.json` says of each page, slide and term. */
const catalogueSchema = z.array(
  z.object({
    kind: z.string(),
    address: z.string(),
    title: z.string(),
    text: z.string().optional(),
    also: z.string().optional(),
    place: z.string().optional(),
  }),
);

/** One index for all records, stemmed in the language of the library ("en" for "en-US"). */
const LANGUAGE = new Intl.Locale(site.language).language;

/** Makes the search index: from the built pages after a build, from the served ones while somebody writes. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const catalogue = catalogueSchema.parse(
          JSON.parse(await readFile(`${out}catalogue.json`, 'utf8')),
        );
        const index = await openIndex();
        await index.addDirectory({ path: out });
        const records = await addRecords(index, catalogue);
        await index.writeFiles({ outputPath: `${out}pagefind` });
        await close();
        tellPhase(
          'Search index',
          `${catalogue.length - records} pages, ${records} slides and terms`,
        );
      },
      'astro:server:setup': ({ server }) => {
        const folder = withBase(base, '/pagefind/');
        let files: Promise<Map<string, Uint8Array>> | undefined;
        // What is saved counts from the next question on.
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          if (!path.startsWith(folder)) return next();
          const listening = server.httpServer?.address();
          // Without a port of its own there is nothing to read from.
          if (!listening || typeof listening === 'string') return next();
          files ??= indexServed(`http://localhost:${listening.port}`, base);
          files.then(
            (made) => {
              const file = made.get(path.slice(folder.length));
              response.writeHead(file ? 200 : 404, {
                'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
              });
              response.end(file);
            },
            (error: unknown) => {
              files = undefined;
              next(error);
            },
          );
        });
      },
    },
  };
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  return index;
}

/** Adds slides and terms, which are records of their own, and says how many. */
async function addRecords(
  index: PagefindIndex,
  catalogue: z.infer<typeof catalogueSchema>,
): Promise<number> {
  const records = catalogue.filter(({ text }) => text !== undefined);
  for (const { kind, address, title, text = '', also, place } of records)
    await index.addCustomRecord({
      // Pagefind puts the base path before it, as it does for pages.
      url: address,
      content: `${title}. ${text}`,
      language: LANGUAGE,
      meta: { title, ...(place && { place }), ...(also && { also }) },
      filters: { kind: [kind] },
    });
  return records.length;
}

/** Reads the pages as the authoring server shows them, and makes the index's files in memory. */
async function indexServed(origin: string, base: string): Promise<Map<string, Uint8Array>> {
  const load = async (address: string) => {
    const response = await fetch(origin + withBase(base, address));
    if (!response.ok)
      throw new Error(`${address} answers ${response.status}, so it can't be searched.`);
    return response;
  };
  const catalogue = catalogueSchema.parse(await (await load('/catalogue.json')).json());
  const index = await openIndex();
  for (const { address } of catalogue.filter(({ text }) => text === undefined))
    await index.addHTMLFile({
      url: address,
      content: await (await load(address)).text(),
    });
  await addRecords(index, catalogue);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}
