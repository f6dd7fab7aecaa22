/** Serves a built site as a static host does: trailing slashes, the 404 page, and the base path. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** The folder of the built site. */
  folder: string;
  /** `/` or `/library/`: what the site was built for. */
  base: string;
  /** 0 takes any free port. */
  port: number;
}

/**
 * Starts the server and resolves with it and its address.
 * @throws Error when the port is taken or the folder has no built site; the message says what to do.
 */
export async function serve({
  folder,
  base,
  port,
}: ServeOptions): Promise<{ server: Server; address: string }> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Run npm run build first.`);
  const notFound = readFileSync(join(folder, '404.html'));
  const hasFolder = (path: string) =>
    !path.includes('..') && existsSync(join(folder, path, 'index.html'));
  const files = sirv(folder, { etag: true, dotfiles: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const miss = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    const path = url.split(/[?#]/)[0] ?? '/';
    if (path === base.slice(0, -1)) return redirect(base);
    if (!path.startsWith(base)) return miss();
    const local = path.slice(base.length - 1);
    // A folder without its slash goes to the address with it, as on every static host.
    if (!local.endsWith('/') && hasFolder(decodePath(local)))
      return redirect(`${path}/${url.slice(path.length)}`);
    request.url = url.slice(base.length - 1);
    return files(request, response, miss);

    function redirect(location: string) {
      response.writeHead(301, { location });
      response.end();
    }
  });
  await listen(server, port);
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { server, address: `http://localhost:${actual}${base}` };
}

/** Proves that a server can listen at a port. @throws Error when it is taken; the message says what to do. */
export async function provePortFree(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

/** @throws Error when the port is taken. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken. Choose another one, for example PORT=${port + 1} npm start.`,
            )
          : error,
      );
    });
    server.listen(port, resolve);
  });
}

/** A path without its escapes; one that has none that make sense stays as it is and is then not found. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
