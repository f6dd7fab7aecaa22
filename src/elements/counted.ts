/** What pages say of a material, and what it comes to. */
import { type Counted, quantity } from '../model/materials.ts';

const PER = ['person', 'group', 'session'] as const;

/** What a row says of its material; undefined in the head. */
function readCounted({ count, per, spare }: DOMStringMap): Counted | undefined {
  const found = PER.find((each) => each === per);
  return found && { count: Number(count), per: found, spare: Number(spare) };
}

/**
 * Fills in the column for one's own session, or hides it.
 * @param people in the session; not a number while nothing fits
 * @param groupSize people at a table
 */
export function showOwnColumn(table: ParentNode, people: number, groupSize: number): void {
  const known = !Number.isNaN(people);
  for (const cell of table.querySelectorAll<HTMLElement>('[data-yours]')) {
    cell.hidden = !known;
    const counted = readCounted(cell.closest('tr')?.dataset ?? {});
    if (known && counted) cell.textContent = String(quantity(counted, people, groupSize));
  }
}
