import { readWish, sameWish, type Wish, writeWish } from '../model/search/wish.ts';

/** What the browser keeps with an address: how many hits were asked for. */
interface Kept {
  hits?: unknown;
}

/** Puts what is asked for into the address: so it can be shared, and the Back button returns to it. */
export function carryWish(wish: Wish): void {
  if (sameWish(readWish(location.search), wish)) return;
  const address = new URL(location.href);
  address.search = writeWish(address.search, wish);
  replace({}, address);
}

/** Keeps how many hits are shown, for the way back to them. */
export const keepHits = (hits: number): void => replace({ hits });

/** How many hits were shown here before; 0 where that is not known. */
export function keptHits(): number {
  const { hits } = (history.state ?? {}) as Kept;
  return typeof hits === 'number' ? hits : 0;
}

function replace(kept: Kept, address?: URL): void {
  try {
    history.replaceState(kept, '', address);
  } catch {
    // Some browsers allow a hundred changes in half a minute; the next one carries it.
  }
}
