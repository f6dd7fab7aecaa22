import { readWish, sameWish, type Wish, writeWish } from '../model/search/wish.ts';

/** How answers were looked at, as the browser keeps it with an address. */
export interface View {
  /** How many of them were shown. */
  hits: number;
  /** How far they were scrolled, in CSS pixels. */
  top: number;
}

/** Puts what is asked for into the address: so it can be shared, and the Back button returns to it. */
export function carryWish(wish: Wish): void {
  if (sameWish(readWish(location.search), wish)) return;
  const address = new URL(location.href);
  address.search = writeWish(address.search, wish);
  replace(null, address);
}

/** Keeps how the answers to what stands in the address are looked at, for the way back to them. */
export const keepView = (view: View): void => replace(view);

/** How the answers to what stands in the address were looked at. */
export function keptView(): View {
  const { hits, top } = (history.state ?? {}) as Partial<Record<keyof View, unknown>>;
  return {
    hits: typeof hits === 'number' ? hits : 0,
    top: typeof top === 'number' ? top : 0,
  };
}

function replace(view: View | null, address?: URL): void {
  try {
    history.replaceState(view, '', address);
  } catch {
    // Some browsers allow a hundred changes in half a minute; the next one carries it.
  }
}
