/**
 * Splits an amount by shares, in half units, so that the parts add up to the whole exactly.
 * The largest remainders get what rounding leaves (the method of Hamilton).
 */
export function splitByShare(amount: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return [];
  const units = Math.round(amount * 2);
  const exact = shares.map((share) => (units * share) / total);
  const parts = exact.map(Math.floor);
  const left = units - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => part / 2);
}
