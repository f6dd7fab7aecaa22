/** `npm run dev`: the authoring server. Saved content shows at once, and search answers here too. */
import { rmSync } from 'node:fs';
import { dev } from 'astro';
import { readSettings } from '../src/settings.ts';
import { fail } from './fail.ts';
import { readPort } from './port.ts';

try {
  const { basePath } = readSettings();
  // What an earlier run read, maybe with other schemas: Astro would take it for right.
  rmSync('.astro/data-store.json', { force: true });
  const server = await dev({
    logLevel: 'warn',
    server: { port: readPort() },
  });
  console.log(
    `Writing at http://localhost:${server.address.port}${basePath}\nStop it with Ctrl+C.`,
  );
} catch (error) {
  fail(error);
}
