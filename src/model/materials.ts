/** How much of each thing a session needs. */
import type { Material } from '../schemas/workshop.ts';

/** What a quantity depends on. */
export type Counted = Pick<Material, 'count' | 'per' | 'spare'>;

/**
 * How many pieces a session needs, rounded up, spare ones included.
 * @param people in the session, at least 1
 * @param groupSize people at a table; the last table may have fewer
 */
export function quantity(
  { count, per, spare }: Counted,
  people: number,
  groupSize: number,
): number {
  const times = { person: people, group: Math.ceil(people / groupSize), session: 1 }[per];
  return Math.ceil(count * times) + spare;
}
