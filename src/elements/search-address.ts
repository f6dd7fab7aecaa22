import { type Wish, writeWish } from '../model/search/wish.ts';

/** Puts what is asked for into the address: so it can be shared, and the Back button returns to it. */
export function carryWish(wish: Wish): void {
  const address = new URL(location.href);
  address.search = writeWish(address.search, wish);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
