/** `npm run dev`: the authoring server. Saved content shows at once, and search answers here too. */
import { dev } from 'astro';
import { readSettings } from '../src/settings.ts';
import { fail } from './fail.ts';
import { readPort } from './port.ts';

try {
  const { basePath } = readSettings();
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
