import { expect, test } from 'vitest';
import {
  findMissing,
  keepFiles,
  obstacleIn,
  type Wanted,
} from '../../../src/offline/keep-files.ts';

const HOST = 'https://library.example.org';
const files = Array.from({ length: 20 }, (_, index): Wanted => ({
  url: `${HOST}/${index}`,
  key: `${HOST}/${index}?version=1`,
  bytes: 10,
}));

/** A cache that knows what it holds; `room` is how many answers fit. */
function makeCache(held: string[] = [], room = Infinity) {
  const keys = new Set(held);
  return {
    held: keys,
    keys: () => Promise.resolve([...keys].map((key) => new Request(key))),
    put: (key: RequestInfo | URL) => {
      if (keys.size >= room)
        return Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
      keys.add(key instanceof Request ? key.url : String(key));
      return Promise.resolve();
    },
  };
}
const answer = () => Promise.resolve(new Response(''));

test('all files are fetched once, and each adds its bytes', async () => {
  const cache = makeCache();
  const asked: string[] = [];
  const told: number[] = [];
  await keepFiles(files, {
    cache,
    load: (url) => (asked.push(url), answer()),
    tell: (bytes) => told.push(bytes),
  });
  expect(asked.toSorted()).toEqual(files.map(({ url }) => url).toSorted());
  expect(await findMissing(cache, files)).toEqual([]);
  expect(told).toEqual(Array.from({ length: 21 }, (_, count) => count * 10));
});

test('what is there is not fetched again, and counts', async () => {
  const asked: string[] = [];
  const told: number[] = [];
  await keepFiles(files, {
    cache: makeCache(files.slice(3).map(({ key }) => key)),
    load: (url) => (asked.push(url), answer()),
    tell: (bytes) => told.push(bytes),
  });
  expect(asked).toEqual(files.slice(0, 3).map(({ url }) => url));
  expect(told).toEqual([170, 180, 190, 200]);
});

test('another version of a file is another file', async () => {
  const cache = makeCache([`${HOST}/0?version=0`]);
  expect(await findMissing(cache, files)).toHaveLength(20);
});

test('after an error nothing more is fetched, and what arrived stays', async () => {
  const cache = makeCache();
  const asked: string[] = [];
  const kept = keepFiles(files, {
    cache,
    load: (url) => {
      asked.push(url);
      return asked.length === 9 ? Promise.reject(new TypeError('Failed to fetch')) : answer();
    },
    tell: () => undefined,
  });
  await expect(kept).rejects.toThrow('Failed to fetch');
  expect(asked.length).toBeLessThan(20);
  expect(cache.held.size).toBeGreaterThan(0);
});

test('a full device is told from a broken connection', async () => {
  const kept = keepFiles(files, {
    cache: makeCache([], 4),
    load: answer,
    tell: () => undefined,
  });
  const error: unknown = await kept.catch((reason: unknown) => reason);
  expect(obstacleIn(error)).toBe('storage');
  expect(obstacleIn(new TypeError('Failed to fetch'))).toBe('connection');
});
