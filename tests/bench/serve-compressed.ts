/** Serves a folder as a content delivery network does: brotli over HTTP/1.1, cacheable. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
/** What such networks use for files that they compress on the way. */
const QUALITY = 5;

/** Starts the server at any free port; `close` ends it. */
export async function serveCompressed(
  folder: string,
): Promise<{ origin: string; close: () => void }> {
  const cache = new Map<string, { body: Buffer; headers: Record<string, string> } | undefined>();
  const load = (path: string) => {
    const file = [path, `${path}.html`, join(path, 'index.html')]
      .map((name) => join(folder, name))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (!file) return undefined;
    const type = TYPES[extname(file)];
    const raw = readFileSync(file);
    const cached = { 'cache-control': 'public, max-age=600' };
    if (!type)
      return { body: raw, headers: { ...cached, 'content-type': 'application/octet-stream' } };
    const body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
    return { body, headers: { ...cached, 'content-type': type, 'content-encoding': 'br' } };
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!cache.has(path)) cache.set(path, load(path));
    const found = cache.get(path);
    // HTTP/2 compresses what HTTP/1.1 repeats with each file; here it is left out.
    response.sendDate = false;
    response.writeHead(
      found ? 200 : 404,
      found && { ...found.headers, 'content-length': found.body.length },
    );
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
