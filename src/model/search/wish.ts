/** What is asked for, as an address carries it. */
import type { Filters } from './hits.ts';
import { LONGEST_QUERY } from './library.ts';

/** What somebody asks for. */
export interface Wish extends Filters {
  query: string;
  /** As it was typed, without putting words right. */
  literally: boolean;
}

/** Nothing is asked for. */
export const NOTHING: Wish = { query: '', kind: '', bucket: '', literally: false };

/** The names of the parameters: other parts of an address stay as they are. */
const NAMES = { query: 'q', kind: 'kind', bucket: 'bucket', literally: 'as-typed' } as const;

/** Reads the wish in the query of an address. */
export function readWish(search: string): Wish {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get(NAMES.query) ?? '').slice(0, LONGEST_QUERY),
    kind: parameters.get(NAMES.kind) ?? '',
    bucket: parameters.get(NAMES.bucket) ?? '',
    literally: parameters.has(NAMES.literally),
  };
}

/** Whether two wishes are one. A wish without words is none. */
export const sameWish = (a: Wish, b: Wish): boolean => writeWish('', a) === writeWish('', b);

/** The query of an address with this wish in it, or without one where nothing is asked; `?` stands before it. */
export function writeWish(search: string, { query, kind, bucket, literally }: Wish): string {
  const parameters = new URLSearchParams(search);
  for (const name of Object.values(NAMES)) parameters.delete(name);
  if (query !== '') {
    parameters.set(NAMES.query, query);
    if (kind !== '') parameters.set(NAMES.kind, kind);
    if (bucket !== '') parameters.set(NAMES.bucket, bucket);
    if (literally) parameters.set(NAMES.literally, '1');
  }
  return parameters.size > 0 ? `?${parameters}` : '';
}
