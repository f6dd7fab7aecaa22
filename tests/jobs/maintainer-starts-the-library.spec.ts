import { cp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { alone, BUILDS, FIXTURE, startCommand } from '../support/commands.ts';
import { expect, test } from '../support/site.ts';

// Content of its own, so that it shares no cache with other builds.
const content = `${BUILDS}/started-library`;
const variables = { CONTENT: content, OUT: `${BUILDS}/started-library-built` };

test.describe.configure({ mode: 'default', timeout: 180_000 });

test.beforeAll(() => cp(FIXTURE, content, { recursive: true }));

test('npm start builds the library, tells its address, and serves it there', async () => {
  const started = await alone(async () => {
    const command = await startCommand('start', { ...variables, PORT: '0' });
    await command.waitFor(/Stop it with Ctrl\+C/);
    return command;
  });
  const [, address = ''] = await started.waitFor(/The library is at (http:\/\/localhost:\d+\/\S*)/);
  await started.waitFor(/Built \d+ pages/);
  expect((await fetch(address)).status).toBe(200);
  expect((await fetch(`${address}handouts/agenda-sheet/`)).status).toBe(200);
  expect((await fetch(`${address}no-such-page/`)).status).toBe(404);
  await started.stop();
  await expect(fetch(address)).rejects.toThrow();
});

test('a port that is taken is said before anything is built, with a free one to try', async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, () => {
      const address = other.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
  const { code, output } = await (
    await startCommand('start', { ...variables, PORT: String(port) })
  ).ended;
  other.close();
  expect(code).toBe(1);
  expect(output).toContain(`Port ${port} is taken.`);
  expect(output).toContain(`PORT=${port + 1} npm start`);
  expect(output, 'a stack').not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(output).not.toContain('Pages');
});

test('a setting that is wrong is said before anything is built', async () => {
  const { code, output } = await (
    await startCommand('start', { ...variables, BASE_PATH: 'library' })
  ).ended;
  expect(code).toBe(1);
  expect(output).toContain('BASE_PATH is "library", but must be a path');
  expect(output).not.toContain('Pages');
});
