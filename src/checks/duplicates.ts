/** Finds what is claimed twice and names both places. */
import type { Problem } from './problem.ts';

/** Something that may be said only once, with the place that says it. */
export interface Claim {
  value: string;
  file: string;
  line: number;
}

/** A problem for every claim that an earlier one already makes; `what` names it, for example `slide id`. */
export function findDuplicates(what: string, claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const { value, file, line } = claim;
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, claim);
      return [];
    }
    const message = `The ${what} '${value}' is used twice: here and in ${earlier.file}:${earlier.line}. Each needs its own.`;
    return [{ file, line, message }];
  });
}
