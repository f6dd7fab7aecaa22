/** By what a reader's device knows the book again. */
import { createHash } from 'node:crypto';
import { EPUB } from '../../model/downloads.ts';
import { site as library } from '../../site.ts';

/** A UUID of version 5 of the book's public address or of the library's name: the same library is the same book. */
export function bookIdentifier(address = `${library.name} ${EPUB}`): string {
  // The namespace of addresses: RFC 9562, 6.6.
  const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(space).update(address).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
