/** `npm start`: builds the library and serves it. */
import { readSettings } from '../src/settings.ts';
import { buildLibrary } from './build-library.ts';
import { fail } from './fail.ts';
import { readPort } from './port.ts';
import { provePortFree, serve } from './serve.ts';

try {
  const port = readPort();
  // Before the build, which takes a while.
  await provePortFree(port);
  await buildLibrary();
  const { out, basePath } = readSettings();
  const { address } = await serve({ folder: out, base: basePath, port });
  console.log(`\nThe library is at ${address}\nStop it with Ctrl+C.`);
} catch (error) {
  fail(error);
}
