/** A checklist: which of its items stand under which heading. */

/**
 * Entries in a row, grouped under headings: an entry with a heading begins a group, those without belong to the one before.
 * Entries before the first heading form a group without one.
 */
export function groupItems<Entry>(
  entries: readonly Entry[],
  headingOf: (entry: Entry) => string | undefined,
): { heading: string | undefined; entries: Entry[] }[] {
  const groups: { heading: string | undefined; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const heading = headingOf(entry);
    const open = groups.at(-1);
    if (open && heading === undefined) open.entries.push(entry);
    else groups.push({ heading, entries: [entry] });
  }
  return groups;
}
