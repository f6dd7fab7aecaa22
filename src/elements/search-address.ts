import { readWish, sameWish, type Wish, writeWish } from '../model/search/wish.ts';

/** Puts what is asked for into the address: so it can be shared, and the Back button returns to it. */
export function carryWish(wish: Wish): void {
  if (sameWish(readWish(location.search), wish)) return;
  const address = new URL(location.href);
  address.search = writeWish(address.search, wish);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers allow a hundred changes in half a minute; the next one carries it.
  }
}
