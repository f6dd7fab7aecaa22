/** Words kept on this device under one key. A browser that forbids or has no room costs the keeping, never the page. */
export interface Store {
  /** What is kept; empty where nothing is or nothing can be read. */
  read(): Record<string, string>;
  /**
   * Keeps these values beside the others, which another tab may have written; an empty one is forgotten. Says whether
   * that worked.
   */
  update(values: Record<string, string>): boolean;
  /** Forgets everything, and says whether that worked. */
  clear(): boolean;
}

export function openStore(name: string): Store {
  // Two libraries can share an origin.
  const key = `library:${import.meta.env.BASE_URL}:${name}`;
  const read = () => {
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
  };
  const write = (values: Record<string, string>) => {
    const filled = Object.entries(values).filter(([, value]) => value !== '');
    try {
      // Set first, also when nothing is left: only setting tells whether things can be kept here.
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(filled)));
      if (filled.length === 0) localStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  };
  return {
    read,
    update: (values) => write({ ...read(), ...values }),
    clear: () => write({}),
  };
}
