import { withBase } from '../model/addresses.ts';

/** An address as a page writes it, under the base path. */
export const href = (address: string) => withBase(import.meta.env.BASE_URL, address);
