/** Serves the built site to one test alone, so that it can be switched off and changed. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import { readSettings } from '../../src/settings.ts';
import { test as base } from './site.ts';

export interface OwnServer {
  address: string;
  /** The paths below the base path that were asked for, in their order. */
  asked: string[];
  /** Switches it off: what is on its way breaks off, and nothing answers. */
  stop: () => Promise<void>;
  /** Switches it on again, at the same address. */
  start: () => Promise<void>;
  /** Switches it off when this many more requests have come. */
  stopAfter: (requests: number) => void;
  /** Changes a file, from then on of a copy; the server has to be off. */
  change: (file: string, edit: (content: string) => string) => Promise<void>;
}

export const test = base.extend<{ library: OwnServer }>({
  library: async ({ browserName: _ }, use, test) => {
    const copy = test.outputPath('site');
    const library = await startServer(copy);
    await use(library);
    await library.stop();
    await rm(copy, { recursive: true, force: true });
  },
  baseURL: async ({ library }, use) => use(library.address),
});

async function startServer(copy: string): Promise<OwnServer> {
  const { out, basePath: base } = readSettings();
  let folder = out;
  const asked: string[] = [];
  let left = Infinity;
  const listen = async (port: number) => {
    const { server, address } = await serve({ folder, base, port });
    server.prependListener('request', ({ url = '' }) => {
      asked.push(url.slice(base.length));
      left -= 1;
      if (left < 0) void stop(server);
    });
    return { server, address };
  };
  let { server, address } = await listen(0);
  const { port } = new URL(address);
  return {
    address,
    asked,
    stop: () => stop(server),
    async start() {
      left = Infinity;
      ({ server, address } = await listen(Number(port)));
    },
    stopAfter: (requests) => (left = requests),
    async change(file, edit) {
      if (folder === out) await cp(out, copy, { recursive: true });
      folder = copy;
      const path = join(folder, file);
      await writeFile(path, edit(await readFile(path, 'utf8')));
    },
  };
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
