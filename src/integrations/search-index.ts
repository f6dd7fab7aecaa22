import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tellPhase } from './progress.ts';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { CataloguePage } from '../library/catalogue.ts';
import { withBase } from '../model/addresses.ts';

/** Builds the search index from the built pages; slides and terms are records of their own. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  const language = 'en';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const pages = JSON.parse(await readFile(`${out}catalogue.json`, 'utf8')) as CataloguePage[];
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        const { page_count: count } = await index.addDirectory({ path: out });
        const records = pages.filter(({ text }) => text !== undefined);
        for (const { kind, address, title, text = '', place } of records)
          await index.addCustomRecord({
            url: withBase(base, address),
            content: `${title}. ${text}`,
            language,
            meta: { title, ...(place && { place }) },
            filters: { kind: [kind] },
          });
        await index.writeFiles({ outputPath: `${out}pagefind` });
        await close();
        tellPhase('Search index', `${count} pages, ${records.length} slides and terms`);
      },
    },
  };
}
