/**
 * Pagefind's engine and its index: words in, records out. The engine is loaded here and not by the script that comes with
 * it, which loads three times as much and answers with nothing where a part of the index is lost. What is called here is what
 * that script of the same version calls; docs/decisions/search-asks-pagefinds-engine-directly.md says more.
 */
import { ENGINE_FILE, LIST_FILE } from '../model/search/library.ts';
import type { TextHit } from '../model/search/ranking.ts';
import { once } from './once.ts';
import { load, LoadError, readable } from './search-files.ts';

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

/** The records that have some words, by id. */
type Found = ReadonlyMap<string, TextHit>;

/** Each way to ask throws a LoadError when a part of the index can't be had or is damaged. */
export interface TextIndex {
  /** As Pagefind answers: records that have these words or other forms of them, and what it takes an unfinished word for. */
  find(words: readonly string[]): Promise<Found>;
  /** Records that have this word, or another form of it; of each, one place. */
  findExactly(word: string): Promise<Found>;
  /** Records that have words that begin so. Where none does, Pagefind takes words that are the beginning of this one. */
  findBegun(letters: string): Promise<Found>;
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
 * @throws LoadError when the files can't be had or are damaged
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
  const starting = Promise.resolve().then(() => engine.init_pagefind(...write(list)));
  let index = await readable(`${bundle}${LIST_FILE}`, starting);
  if (ranking !== null) index = engine.set_ranking_weights(index, ...write(ranking));

  const chunks = once(async (name) => {
    const chunk = await loadPart(`${bundle}index/${name}.pf_index`);
    index = engine.load_index_chunk(index, ...write(chunk));
  });
  /** Loads the parts of the index that have some words. */
  const request = async (query: string) => {
    const needed = JSON.parse(read(engine.request_indexes(index, ...write(query)))) as string[];
    await Promise.all(needed.filter(Boolean).map(chunks));
  };
  const search = (query: string, isExact: boolean): Found => {
    const texts = [query, query, '{}', ''].flatMap((text) => write(text));
    const answer = JSON.parse(
      read(engine.search(index, ...texts, isExact ? 1 : 0, 0)),
    ) as EngineAnswer;
    return new Map(
      answer.results.map(({ p, s, l }) => [p, { score: s, places: l.map((place) => place.l) }]),
    );
  };
  /** Asks once for each query; the engine's own errors are those of damaged parts. */
  const asked = (isExact: boolean, prepare: (query: string) => Promise<unknown>) =>
    once((query) =>
      readable(
        bundle,
        prepare(query).then(() => search(query, isExact)),
      ),
    );
  const found = asked(false, request);
  return {
    find: (words) => found(words.join(' ')),
    findExactly: asked(true, request),
    // The words that begin so may go on in the next parts.
    findBegun: asked(false, (letters) =>
      Promise.all(['', ...NEXT_LETTERS].map((next) => request(letters + next))),
    ),
  };
}

/** How a word may go on. */
const NEXT_LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

async function loadEngine(address: string): Promise<Engine> {
  const made: { engine?: Engine } = {};
  const code = await loadPart(address);
  const starting = WebAssembly.instantiate(code, {
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
  const { instance } = await readable(address, starting);
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

/** A file of the index, unpacked; some hosts have done that already. @throws LoadError when it is missing or damaged */
async function loadPart(address: string, cache?: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  const response = await load(address, cache);
  let bytes = new Uint8Array(await readable(address, response.arrayBuffer()));
  if (!isUnpacked(bytes)) {
    const packed = new Blob([bytes]).stream();
    const unpacked = new Response(packed.pipeThrough(new DecompressionStream('gzip')));
    bytes = new Uint8Array(await readable(address, unpacked.arrayBuffer()));
  }
  if (!isUnpacked(bytes)) throw new LoadError(`${address} is no file of a search index.`);
  return bytes.slice(SIGNATURE.length);
}

const isUnpacked = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
