import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import { SEARCH, SEARCH_LIBRARY } from '../../../src/model/addresses.ts';
import { readSettings } from '../../../src/settings.ts';

vi.mock('pagefind', () => ({ createIndex: vi.fn(), close: vi.fn() }));

const PAGE = '/handouts/polls/';
const SLIDE = '/workshops/intro/slides/#polls';
const CATALOGUE = [
  { kind: 'handout', address: PAGE, title: 'Polls' },
  { kind: 'slide', address: SLIDE, title: 'Polls', text: 'Vote.' },
];
const SITE: Record<string, string> = {
  '/catalogue.json': JSON.stringify(CATALOGUE),
  [PAGE]: '<main data-pagefind-body>Polls</main>',
  [SEARCH]: '<div data-answers>Answers</div>',
};

/** A record as Pagefind writes it. */
const fragmentOf = (url: string, name: string) => ({
  path: `fragment/${name}.pf_fragment`,
  content: gzipSync(JSON.stringify({ url, content: 'Polls', anchors: [] })),
});
const FILES = [
  fragmentOf(PAGE, 'en_page'),
  fragmentOf(SLIDE, 'en_slide'),
  { path: 'wasm.en.pagefind', content: new Uint8Array() },
];

/** What Pagefind gives where nothing is wrong. */
const index = {
  addHTMLFile: vi.fn(),
  addCustomRecord: vi.fn(),
  getFiles: vi.fn(),
  deleteIndex: vi.fn(),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  index.addHTMLFile.mockResolvedValue({ errors: [] });
  index.addCustomRecord.mockResolvedValue({ errors: [] });
  index.getFiles.mockResolvedValue({ errors: [], files: FILES });
  index.deleteIndex.mockResolvedValue(null);
  vi.mocked(createIndex).mockResolvedValue({ errors: [], index: index as never });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.resetAllMocks();
  vi.unstubAllGlobals();
});

const hooks = () => searchIndex({ ...readSettings(), content: folder }).hooks;

/** What the server gives each request to: its third argument is called with what went wrong. */
type Handle = (request: object, response: object, next: (error: unknown) => void) => void;

/** An authoring server whose pages `answer` gives. */
function startServer(answer: (path: string) => Response | Promise<Response>) {
  const load = vi.fn((address: string) => answer(new URL(address).pathname));
  vi.stubGlobal('fetch', load);
  const watcher = new EventEmitter();
  const use = vi.fn<(handle: Handle) => void>();
  const httpServer = { address: () => ({ port: 4321 }) };
  void hooks()['astro:server:setup']?.({
    server: { watcher, httpServer, middlewares: { use } },
  } as never);
  return {
    /** How often the pages were read from the first on. */
    builds: () => load.mock.calls.filter(([address]) => address.endsWith('/catalogue.json')).length,
    save: () => watcher.emit('all', 'change', 'polls.mdx'),
    /** Asks for what search loads; resolves with the error, or undefined when it is served. */
    ask: () =>
      new Promise<unknown>((resolve) => {
        const response = { writeHead: vi.fn(), end: () => resolve(undefined) };
        use.mock.calls[0]?.[0]({ url: SEARCH_LIBRARY }, response, resolve);
      }),
  };
}

const page = (path: string) => new Response(SITE[path], { status: path in SITE ? 200 : 404 });

describe('in the authoring server', () => {
  test('an index is made once, and again after something is saved', async () => {
    const server = startServer(page);
    expect(await server.ask()).toBeUndefined();
    expect(await server.ask()).toBeUndefined();
    expect(server.builds()).toBe(1);
    server.save();
    expect(await server.ask()).toBeUndefined();
    expect(server.builds()).toBe(2);
    expect(index.deleteIndex).toHaveBeenCalledTimes(2);
  });

  test('a page that fails leaves no index behind, and the next question tries again', async () => {
    let status = 500;
    const server = startServer((path) =>
      path === PAGE ? new Response(SITE[PAGE], { status }) : page(path),
    );
    expect(String(await server.ask())).toContain(`${PAGE} answers 500`);
    expect(index.deleteIndex).toHaveBeenCalledTimes(1);
    status = 200;
    expect(await server.ask()).toBeUndefined();
  });

  test('an outdated index that fails does not take the newer one with it', async () => {
    const { promise: outdated, resolve } = Promise.withResolvers<Response>();
    const answers = [outdated];
    const server = startServer((path) =>
      path === PAGE ? (answers.shift() ?? page(path)) : page(path),
    );
    const early = server.ask();
    await expect.poll(() => answers.length).toBe(0);
    server.save();
    expect(await server.ask()).toBeUndefined();
    resolve(new Response('', { status: 500 }));
    expect(await early).toBeInstanceOf(Error);
    expect(await server.ask()).toBeUndefined();
    expect(server.builds()).toBe(2);
  });

  test.each([
    ['addHTMLFile', PAGE],
    ['addCustomRecord', SLIDE],
    ['getFiles', 'files'],
  ] as const)('what Pagefind says of a failed %s is an error', async (call, name) => {
    index[call].mockResolvedValue({ errors: ['no html element', 'too long'], files: [] });
    const error = await startServer(page).ask();
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain(name);
    expect(String(error)).toContain('no html element; too long');
    expect(index.deleteIndex).toHaveBeenCalledTimes(1);
  });

  test('what Pagefind says where it makes no index is an error', async () => {
    vi.mocked(createIndex).mockResolvedValue({ errors: ['no such language'] });
    expect(String(await startServer(page).ask())).toContain('no such language');
  });
});

test('a build that fails ends Pagefind’s program', async () => {
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(CATALOGUE));
  const build = async () =>
    hooks()['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) } as never);
  await expect(build()).rejects.toThrow('ENOENT');
  expect(close).toHaveBeenCalledTimes(1);
});
