import type { Obstacle } from '../model/offline.ts';

/** A file to fetch, and the key under which the cache has it. */
export interface Wanted {
  url: string;
  key: string;
  bytes: number;
}

interface Ways {
  cache: Pick<Cache, 'keys' | 'put'>;
  /** Fetches past the browser's own cache. @throws what `fetch` throws, and when the answer is no use. */
  load: (url: string) => Promise<Response>;
  /** Called when a file is there. @param bytes of all files that are */
  tell: (bytes: number) => void;
}

/** As many as a browser fetches from one host; more would only wait, and fewer make a slow line slower. */
const AT_ONCE = 6;

/** The files that the cache doesn't have. */
export async function findMissing(cache: Pick<Cache, 'keys'>, files: Wanted[]): Promise<Wanted[]> {
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return files.filter(({ key }) => !there.has(key));
}

/**
 * Fetches what the cache doesn't have yet. What arrived before an error stays, so that the next try goes on.
 * @throws the first error; nothing more is fetched after it.
 */
export async function keepFiles(files: Wanted[], { cache, load, tell }: Ways): Promise<void> {
  const missing = await findMissing(cache, files);
  let bytes = sizeOf(files) - sizeOf(missing);
  tell(bytes);
  const queue = missing.values();
  let broken = false;
  const fetchSome = async () => {
    for (const { url, key, bytes: size } of queue) {
      try {
        await cache.put(key, await load(url));
      } catch (error) {
        broken = true;
        throw error;
      }
      // The iterator is shared: after an error elsewhere this one stops as well.
      if (broken) return;
      bytes += size;
      tell(bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
}

/** What stood in the way, by the error. */
export const obstacleIn = (error: unknown): Obstacle =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage' : 'connection';

export const sizeOf = (files: { bytes: number }[]) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);
