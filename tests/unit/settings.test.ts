import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { proveDisposable, readSettings } from '../../src/settings.ts';

let folder = '';
beforeEach(() => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync('.cache/settings-');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is said of a build into a folder with these files; undefined when it may go there. */
function refusal(...names: string[]): string | undefined {
  for (const name of names) writeFileSync(join(folder, name), '');
  try {
    proveDisposable(folder);
    return undefined;
  } catch (error) {
    return String(error).replace(folder, 'docs');
  }
}

test('a build goes into a folder that is new or empty', () => {
  expect(() => proveDisposable(join(folder, 'new'))).not.toThrow();
  expect(refusal()).toBeUndefined();
});

test('a build goes over an earlier one', () => {
  expect(refusal('catalogue.json', '404.html', 'index.html')).toBeUndefined();
});

test('a build goes over one that was interrupted', () => {
  expect(refusal('.prerender', 'icon.svg')).toBeUndefined();
});

test('a build does not empty a folder that no build made', () => {
  expect(refusal('404.html', 'authoring.md')).toMatchInlineSnapshot(
    `"Error: OUT is "docs", but a build empties that folder, and no earlier build made what is in it. Name one of its own, for example dist, or empty it yourself."`,
  );
});

test.each(['.', '..', '/', 'src', 'src/content'])('a build does not go to %s', (OUT) => {
  expect(() => readSettings({ OUT })).toThrow(`OUT is "${OUT}", but a build empties that folder`);
});

test('the address has no folder', () => {
  expect(() =>
    readSettings({ SITE_URL: 'https://example.org/library' }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: SITE_URL is "https://example.org/library", but must be the origin alone, for example https://library.example.org. A folder goes into BASE_PATH.]`,
  );
});
