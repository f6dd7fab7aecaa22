/** What was searched for on this device, the last first. */
import { openStore } from './store.ts';

const MOST = 5;

export interface RecentSearches {
  list(): string[];
  add(query: string): void;
  clear(): void;
}

/** Opens the list that is kept on the device. */
export function openRecentSearches(): RecentSearches {
  const store = openStore('searches');
  const list = () =>
    Object.entries(store.read())
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, query]) => query);
  return {
    list,
    add(query) {
      const others = list().filter((other) => other.toLowerCase() !== query.toLowerCase());
      const kept = [query, ...others].slice(0, MOST);
      store.update(Object.fromEntries(kept.map((each, place) => [`${place}`, each])));
    },
    clear: () => void store.clear(),
  };
}
