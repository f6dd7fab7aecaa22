/**
 * Pagefind's engine and its index: words in, records out. The engine is loaded here and not by the script that comes with
 * it, which loads three times as much and answers with nothing where a part of the index is lost. What is called here is what
 * that script of the same version calls; docs/decisions/search-asks-pagefinds-engine-directly.md says more.
 */
import { ENGINE_FILE, LIST_FILE } from '../model/search/library.ts';
import type { TextHit } from '../model/search/ranking.ts';
import { load } from './search-files.ts';

/** What the engine exports, as wasm-bindgen writes it; texts are a place in its memory and a length. */
interface Engine {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(bytes: number, align: number): number;
  __wbindgen_free(at: number, bytes: number, align: number): void;
  init_pagefind(meta: number, length: number): number;
  set_ranking_weights(index: number, json: number, length: number): number;
  /** JSON: the names of the parts of the index that have these words. */
  request_indexes(index: number, query: number, length: number): [number, number];
  load_index_chunk(index: number, chunk: number, length: number): number;
  /** The index, four texts (the words twice, filters, order), and whether the words are meant exactly, accents too. */
  search(index: number, ...values: number[]): [number, number];
}

/** What `search` answers, as far as it is used. */
interface EngineAnswer {
  results: { p: string; s: number; l: { l: number }[] }[];
}

export interface TextIndex {
  /**
   * The records that have these words, or other forms of them; an unfinished word, those that it begins.
   * @param exactly not the words that one of these begins
   * @throws Error when a part of the index can't be had
   */
  find(words: readonly string[], exactly?: boolean): Promise<ReadonlyMap<string, TextHit>>;
}

/** How the files of Pagefind begin once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';
/** Words of titles weigh as any other: titles are compared apart. */
const RANKING = JSON.stringify({
  term_similarity: null,
  page_length: null,
  term_saturation: null,
  term_frequency: null,
  diacritic_similarity: null,
  meta_weights: { title: 0 },
});

/**
 * Loads the engine and the list of what is in its index.
 * @param bundle the address of the index, with a slash at its end
 * @param ranking JSON of what weighs how much; null for Pagefind's own
 * @throws Error when the files can't be had or are damaged
 */
export async function loadTexts(
  bundle: string,
  ranking: string | null = RANKING,
): Promise<TextIndex> {
  const [engine, list] = await Promise.all([
    loadEngine(`${bundle}${ENGINE_FILE}`),
    // The files that it names have other names in another version of the site.
    loadPart(`${bundle}${LIST_FILE}`, 'no-cache'),
  ]);
  const { write, read } = memoryOf(engine);
  let index = engine.init_pagefind(...write(list));
  if (ranking !== null) index = engine.set_ranking_weights(index, ...write(ranking));

  const chunks = once(async (name) => {
    const chunk = await loadPart(`${bundle}index/${name}.pf_index`);
    index = engine.load_index_chunk(index, ...write(chunk));
  });
  const answers = once(async (question) => {
    const query = question.replace(/"$/, '');
    const needed = JSON.parse(read(engine.request_indexes(index, ...write(query)))) as string[];
    await Promise.all(needed.filter(Boolean).map(chunks));
    const texts = [query, query, '{}', ''].flatMap((text) => write(text));
    const isExact = question === query ? 0 : 1;
    const answer = JSON.parse(read(engine.search(index, ...texts, isExact, 0))) as EngineAnswer;
    return new Map(
      answer.results.map(({ p, s, l }): [string, TextHit] => [
        p,
        { score: s, places: l.map((place) => place.l) },
      ]),
    );
  });
  return {
    find: (words, exactly) => answers(words.join(' ') + (exactly ? '"' : '')),
  };
}

/** Does something once for each name; what failed is done again when it is asked for again. */
export function once<T>(make: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    let promise = made.get(name);
    if (!promise) {
      made.set(name, (promise = make(name)));
      promise.catch(() => made.delete(name));
    }
    return promise;
  };
}

async function loadEngine(address: string): Promise<Engine> {
  const made: { engine?: Engine } = {};
  const { instance } = await WebAssembly.instantiate(await loadPart(address), {
    './pagefind_web_bg.js': {
      // What generated code does with the constants that it refers to.
      __wbindgen_init_externref_table: () => {
        const table = made.engine?.__wbindgen_externrefs;
        if (!table) return;
        const offset = table.grow(4);
        for (const [at, value] of [undefined, null, true, false].entries())
          table.set(offset + at, value);
        table.set(0, undefined);
      },
    },
  });
  const engine = instance.exports as unknown as Engine;
  made.engine = engine;
  engine.__wbindgen_start();
  return engine;
}

/** Ways to hand things to the engine and to get its answers. */
function memoryOf(engine: Engine) {
  const decoder = new TextDecoder();
  return {
    /** The engine frees what it is given. */
    write: (data: string | Uint8Array): [number, number] => {
      const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
      const at = engine.__wbindgen_malloc(bytes.length, 1);
      new Uint8Array(engine.memory.buffer).set(bytes, at);
      return [at, bytes.length];
    },
    read: ([at, length]: [number, number]): string => {
      const text = decoder.decode(new Uint8Array(engine.memory.buffer, at, length));
      engine.__wbindgen_free(at, length, 1);
      return text;
    },
  };
}

/** A file of the index, unpacked; some hosts have done that already. @throws Error when it is missing or damaged */
async function loadPart(address: string, cache?: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array(await (await load(address, cache)).arrayBuffer());
  if (!isUnpacked(bytes)) {
    const packed = new Blob([bytes]).stream();
    const unpacked = new Response(packed.pipeThrough(new DecompressionStream('gzip')));
    bytes = new Uint8Array(await unpacked.arrayBuffer());
  }
  if (!isUnpacked(bytes)) throw new Error(`${address} is no file of a search index.`);
  return bytes.slice(SIGNATURE.length);
}

const isUnpacked = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
