import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listKeptFiles } from '../../../src/integrations/offline.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

test('kept files are listed in order, with their size in bytes', async () => {
  for (const path of ['index.html', 'b/index.html', 'a.css', 'robots.txt', 'downloads/b/b.pdf'])
    write(path, 'Süß');
  const files = await listKeptFiles(folder);
  expect(files.map(([address]) => address)).toEqual(['a.css', 'b/', './']);
  expect(files.map(([, , bytes]) => bytes)).toEqual([5, 5, 5]);
});

test('the revision follows the content alone', async () => {
  write('a.css', 'one');
  write('b.css', 'one');
  const [[, first] = [], [, second] = []] = await listKeptFiles(folder);
  expect(first).toBe(second);
  write('b.css', 'two');
  const [[, same] = [], [, changed] = []] = await listKeptFiles(folder);
  expect(same).toBe(first);
  expect(changed).not.toBe(first);
});
