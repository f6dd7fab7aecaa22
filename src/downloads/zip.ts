/** Archives whose bytes depend on what is in them alone. */
import { zipSync } from 'fflate';

/** The first moment that a zip can tell, in the time of the machine: as fflate writes it, in the bytes the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** What is as small as it gets. */
const PACKED = /\.(?:zip|pptx|png|jpe?g|woff2?|epub)$/;

/**
 * Zips files, sorted by name.
 * @param files content by name; what `first` names goes first, as it is
 */
export function zipFiles(
  files: ReadonlyMap<string, Uint8Array | string>,
  first?: string,
): Uint8Array {
  const names = [...files.keys()].filter((name) => name !== first).sort();
  const entries = [...(first === undefined ? [] : [first]), ...names].map((name) => {
    const content = files.get(name) ?? '';
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const level = name === first || PACKED.test(name) ? 0 : 9;
    return [name, [bytes, { level, mtime: NO_TIME }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
