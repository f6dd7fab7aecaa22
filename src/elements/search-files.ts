/** Files of search. What every answer needs is asked for when search is opened, together with the script that reads it. */
import { INDEX, SEARCH_LIBRARY } from '../model/addresses.ts';
import { ENGINE_FILE, LIST_FILE } from '../model/search/library.ts';

/** A file of search can't be had or is damaged. */
export class LoadError extends Error {}

/** What was asked for and not yet taken over, by address. */
const early = new Map<string, Promise<Response>>();

/** Asks for what every answer needs. @param base the base path, with a slash at its end */
export function loadEarly(base: string): void {
  const ask = (path: string, send: (address: string) => Promise<Response>) => {
    const address = base + path.slice(1);
    const response = early.get(address) ?? send(address);
    early.set(address, response);
    // Who loads the file meets the error.
    return response.then(
      () => undefined,
      () => undefined,
    );
  };
  const library = ask(SEARCH_LIBRARY, (address) => request(address, 'no-cache'));
  void ask(INDEX + LIST_FILE, (address) => request(address, 'no-cache'));
  // Titles answer first. The engine's 60 KB would hold up what they need on a slow line, so it is asked for when the library
  // begins to arrive; when all of it is there would be a round trip too late.
  void ask(INDEX + ENGINE_FILE, async (address) => {
    await library;
    return request(address);
  });
}

/**
 * Loads a file, or takes it over where it was asked for early.
 * @param cache `no-cache` for a file that another version of the site has under the same name
 * @throws LoadError when it can't be had
 */
export async function load(address: string, cache?: RequestCache): Promise<Response> {
  const asked = early.get(address);
  // A response is read once; what failed is asked for again with the next question.
  early.delete(address);
  const response = await readable(address, asked ?? request(address, cache));
  if (!response.ok) throw new LoadError(`${address} answered ${response.status}.`);
  return response;
}

/**
 * Waits for something that is read from a file.
 * @throws LoadError with the file's address where that fails
 */
export async function readable<T>(address: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    throw new LoadError(`${address} can't be had or is damaged.`, { cause });
  }
}

const request = (address: string, cache?: RequestCache) =>
  fetch(address, cache === undefined ? undefined : { cache });
