import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readYaml } from '../checks/yaml.ts';
import { readCatalogue } from '../downloads/catalogue.ts';
import {
  INDEX,
  SEARCH,
  SEARCH_LIBRARY,
  SEARCH_QUESTIONS,
  SEARCH_WORDS,
  withBase,
} from '../model/addresses.ts';
import { ENGINE_FILE, LIST_FILE, type Synonym } from '../model/search/library.ts';
import { type CataloguePage, catalogueSchema } from '../schemas/catalogue.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import type { Settings } from '../settings.ts';
import { site } from '../site.ts';
import { tellPhase } from './progress.ts';
import { makeSearchLibrary, type SearchSource } from './search-library.ts';

const TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** How large the parts of the index are, in Pagefind's own measure: one holds the words of most questions in 3 KB. */
const CHUNK_WORDS = 1500;

/** The list of synonyms, below the content folder. */
const SYNONYMS = 'synonyms.yaml';

/** One index for all records, stemmed in the language of the library ("en" for "en-US"). */
const LANGUAGE = new Intl.Locale(site.language).language;

/** The files of search by their path in the site. */
type Files = Map<string, Uint8Array | string>;

/** Makes the search index: from the built pages after a build, from the served ones while somebody writes. */
export function searchIndex({ content }: Settings): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const catalogue = await readCatalogue(out);
        const files = await indexBuilt(out, base, content, catalogue);
        for (const [path, content] of files) {
          const file = join(out, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        const records = catalogue.filter(isRecord).length;
        tellPhase(
          'Search index',
          `${catalogue.length - records} pages, ${records} slides and terms`,
        );
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Files> | undefined;
        // What is saved counts from the next question on.
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          const own = [
            INDEX,
            SEARCH_LIBRARY,
            SEARCH_WORDS,
            SEARCH_QUESTIONS,
            `${SEARCH}texts/`,
          ].some((start) => path.startsWith(withBase(base, start)));
          if (!own) return next();
          const listening = server.httpServer?.address();
          // Without a port of its own there is nothing to read from.
          if (!listening || typeof listening === 'string') return next();
          const asked = (files ??= indexServed(
            `http://localhost:${listening.port}`,
            base,
            content,
          ));
          asked.then(
            (made) => {
              const file = made.get(path.slice(withBase(base, '/').length));
              response.writeHead(file ? 200 : 404, {
                'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
              });
              response.end(file);
            },
            (error: unknown) => {
              // Something may have been saved since, and a newer index be on its way.
              if (files === asked) files = undefined;
              next(error);
            },
          );
        });
      },
    },
  };
}

/** Where the pages are, and what else search is made of. */
interface Pages extends Omit<SearchSource, 'files' | 'searchPage'> {
  /** Reads the page at an address without the base path. */
  read: (address: string) => Promise<string>;
}

/** Makes the files of search; whatever goes wrong, Pagefind keeps no index. */
async function makeFiles({ read, ...source }: Pages): Promise<Files> {
  const index = await openIndex();
  try {
    await addPages(index, source.catalogue, read);
    await addRecords(index, source.catalogue);
    return await listFiles(index, { ...source, searchPage: await read(SEARCH) });
  } finally {
    await index.deleteIndex();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(CHUNK_WORDS);
  const { index } = expectDone(await createIndex({ forceLanguage: LANGUAGE }), 'make an index');
  if (!index) throw new Error('Pagefind made no index and did not say why.');
  return index;
}

/** What Pagefind answers; it resolves even where it failed. @throws Error with its errors */
function expectDone<Answer extends { errors: string[] }>(answer: Answer, task: string): Answer {
  const { errors } = answer;
  if (errors.length > 0)
    throw new Error(
      `Pagefind, which makes the search index, could not ${task}: ${errors.join('; ')}`,
    );
  return answer;
}

/** The synonyms of a library; none where it has no list of them. The content checks have read it before. */
async function readSynonyms(content: string): Promise<Synonym[]> {
  const file = join(content, SYNONYMS);
  if (!existsSync(file)) return [];
  return synonymsSchema.parse(readYaml(await readFile(file, 'utf8')).data).synonyms;
}

const isRecord = ({ text }: CataloguePage) => text !== undefined;

/** Parts words that only the page's look keeps apart, such as those of a table; Pagefind would read them as one. */
const partWords = (page: string) =>
  page
    .replace(/<\/t[hd]>(?=<t[hd])/g, ' · $&')
    .replace(/(?<![.!?])<\/t[hd]>(?=<\/tr>)/g, '.$&')
    .replaceAll(TOUCHING, '$1 ');
const TOUCHING =
  /(<\/(?:th|td|dt|dd|strong|b|span|summary|label|small)>(?:<[^>]+>)*)(?=[\p{L}\p{N}“(])/gu;

/** Adds the pages that are no records of others. */
async function addPages(
  index: PagefindIndex,
  catalogue: readonly CataloguePage[],
  read: (address: string) => Promise<string>,
): Promise<void> {
  for (const { address } of catalogue.filter((page) => !isRecord(page)))
    expectDone(
      await index.addHTMLFile({ url: address, content: partWords(await read(address)) }),
      `read ${address}`,
    );
}

/** Adds slides and terms, which are records of their own. */
async function addRecords(
  index: PagefindIndex,
  catalogue: readonly CataloguePage[],
): Promise<void> {
  for (const { kind, address, title, text = '' } of catalogue.filter(isRecord))
    expectDone(
      await index.addCustomRecord({
        url: address,
        content: `${title}. ${text}`,
        language: LANGUAGE,
        meta: { title },
        filters: { kind: [kind] },
      }),
      `add ${address}`,
    );
}

/** What Pagefind made and what search knows besides. */
async function listFiles(
  index: PagefindIndex,
  source: Omit<SearchSource, 'files'>,
): Promise<Files> {
  const { files } = expectDone(await index.getFiles(), 'write its files');
  if (!files.some(({ path }) => keptName(path) === ENGINE_FILE))
    throw new Error(
      `Pagefind has no engine for the language ${site.language} of src/site.ts, so there would be no search.`,
    );
  const { library, words, questions, texts } = makeSearchLibrary({ ...source, files });
  return new Map<string, Uint8Array | string>([
    ...files.flatMap(({ path, content }) => {
      const kept = keptName(path);
      return kept === undefined ? [] : [[INDEX.slice(1) + kept, content] as const];
    }),
    [SEARCH_LIBRARY.slice(1), JSON.stringify(library)],
    [SEARCH_WORDS.slice(1), JSON.stringify(words)],
    [SEARCH_QUESTIONS.slice(1), JSON.stringify(questions)],
    ...Array.from(texts, ([path, text]) => [SEARCH.slice(1) + path, text] as const),
  ]);
}

/** What a file of Pagefind's is called in the site; undefined for what this library doesn't use. */
function keptName(path: string): string | undefined {
  if (path.startsWith('index/')) return path;
  if (path.endsWith('.pf_meta')) return LIST_FILE;
  return path === `wasm.${LANGUAGE}.pagefind` ? ENGINE_FILE : undefined;
}

/** Makes the files from the built pages; Pagefind's program ends with it. */
async function indexBuilt(
  out: string,
  base: string,
  content: string,
  catalogue: readonly CataloguePage[],
): Promise<Files> {
  try {
    return await makeFiles({
      catalogue,
      synonyms: await readSynonyms(content),
      base,
      exists: (address) => existsSync(join(out, address)),
      read: (address) => readFile(join(out, address, 'index.html'), 'utf8'),
    });
  } finally {
    await close();
  }
}

/** Makes the files in memory from the pages as the authoring server shows them. */
async function indexServed(origin: string, base: string, content: string): Promise<Files> {
  const load = async (address: string) => {
    const response = await fetch(origin + withBase(base, address));
    if (!response.ok)
      throw new Error(`${address} answers ${response.status}, so it can't be searched.`);
    return response;
  };
  return makeFiles({
    catalogue: catalogueSchema.parse(await (await load('/catalogue.json')).json()),
    synonyms: await readSynonyms(content),
    base,
    // Downloads come with a build.
    exists: () => false,
    read: async (address) => (await load(address)).text(),
  });
}
