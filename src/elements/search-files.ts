/** Files of search. What every answer needs is asked for when search is opened, together with the script that reads it. */
import { INDEX, SEARCH_LIBRARY } from '../model/addresses.ts';
import { ENGINE_FILE, LIST_FILE } from '../model/search/library.ts';

const early = new Map<string, Promise<Response>>();

/** Asks for what every answer needs. @param base the base path, with a slash at its end */
export function loadEarly(base: string): void {
  const ask = (path: string, response: (address: string) => Promise<Response>) => {
    const address = base + path.slice(1);
    const asked = response(address);
    early.set(address, asked);
    // Who loads the file meets the error.
    return asked.then(
      () => undefined,
      () => undefined,
    );
  };
  const library = ask(SEARCH_LIBRARY, (address) => request(address, 'no-cache'));
  void ask(INDEX + LIST_FILE, (address) => request(address, 'no-cache'));
  // Titles answer first: on a slow line, the engine's 60 KB would hold up what they need.
  void ask(INDEX + ENGINE_FILE, async (address) => {
    await library;
    return request(address);
  });
}

/**
 * Loads a file, or takes it over where it was asked for early.
 * @param cache `no-cache` for a file that another version of the site has under the same name
 * @throws Error when it can't be had
 */
export async function load(address: string, cache?: RequestCache): Promise<Response> {
  const asked = early.get(address);
  // A response is read once; what failed is asked for again with the next question.
  early.delete(address);
  const response = await (asked ?? request(address, cache));
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

const request = (address: string, cache?: RequestCache) =>
  fetch(address, cache === undefined ? undefined : { cache });
