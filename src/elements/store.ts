/** Words kept on this device under one key. A browser that forbids or has no room costs the keeping, never the page. */
export interface Store {
  /** What is kept; empty where nothing is or nothing can be read. */
  read(): Record<string, string>;
  /** Keeps it, and says whether that worked. */
  write(values: Record<string, string>): boolean;
}

export function openStore(name: string): Store {
  // Two libraries can share an origin.
  const key = `library:${import.meta.env.BASE_URL}:${name}`;
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
        if (typeof kept !== 'object' || kept === null) return {};
        return Object.fromEntries(
          Object.entries(kept).filter(
            (entry): entry is [string, string] => typeof entry[1] === 'string',
          ),
        );
      } catch {
        return {};
      }
    },
    write(values) {
      try {
        if (Object.keys(values).length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(values));
        return true;
      } catch {
        return false;
      }
    },
  };
}
