/** `npm start`: builds the library and serves it. */
import { readSettings } from '../src/settings.ts';
import { fail } from './fail.ts';
import { serve } from './serve.ts';

await import('./build.ts');
try {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is "${process.env['PORT']}", but must be a number, for example 4321.`);
  const { out, basePath } = readSettings();
  const { address } = await serve({ folder: out, base: basePath, port });
  console.log(`\nThe library is at ${address}\nStop it with Ctrl+C.`);
} catch (error) {
  fail(error);
}
