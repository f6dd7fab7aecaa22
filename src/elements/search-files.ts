/** A file of search can't be had or is damaged. */
export class LoadError extends Error {}

/** What was asked for and not yet read, by address. */
const waiting = new Map<string, Promise<Response>>();

/** Takes over files that were asked for when search was opened, before this script was there. */
export function takeOver(responses: Iterable<[address: string, response: Promise<Response>]>) {
  for (const [address, response] of responses) waiting.set(address, response);
}

/**
 * Loads a file, or takes it over where it was asked for early.
 * @param cache `no-cache` for a file that another version of the site has under the same name
 * @throws LoadError when it can't be had
 */
export async function load(address: string, cache?: RequestCache): Promise<Response> {
  const asked = waiting.get(address);
  // A response is read once; what failed is asked for again with the next question.
  waiting.delete(address);
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
