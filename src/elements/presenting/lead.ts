/** Which of several decks of a workshop the speaker window follows: the one that holds the lock. */
export interface Lead {
  leads(): boolean;
  /** Takes the lead from another deck. */
  take(): void;
  /** Calls back whenever this deck gets or loses the lead, and when another one turns out to have it. */
  onChange(listener: (leads: boolean) => void): void;
}

/** Asks for the lead; it comes soon, or when the deck that has it is closed. Without Web Locks every deck leads. */
export function askForLead(workshop: string): Lead {
  const name = `library:${import.meta.env.BASE_URL}:deck:${workshop}`;
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
  const listeners: ((leads: boolean) => void)[] = [];
  let leads = false;
  /** Ends the wait for the lock; undefined while nobody waits. */
  let waiting: AbortController | undefined;
  const set = (now: boolean) => {
    leads = now;
    for (const listener of listeners) listener(now);
  };
  const hold = () => {
    waiting = undefined;
    set(true);
    // The lock is held until the page goes or another deck takes it.
    return new Promise<never>(() => undefined);
  };
  const wait = (locked: LockManager) => {
    set(false);
    waiting = new AbortController();
    const { signal } = waiting;
    locked.request(name, { signal }, hold).catch(() => {
      // It ends when this deck takes the lead by itself, or when another one has taken it.
      if (!signal.aborted) wait(locked);
    });
  };
  const take = () => {
    if (leads) return;
    waiting?.abort();
    locks?.request(name, { steal: true }, hold).catch(() => wait(locks));
  };
  if (!locks) queueMicrotask(() => set(true));
  else {
    let isFirst = false;
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        isFirst = lock !== null;
        return lock ? hold() : wait(locks);
      })
      // Files on a disk may have no locks; and a lock that was held may be taken.
      .catch(() => (isFirst ? wait(locks) : set(true)));
  }
  return { leads: () => leads, take, onChange: (listener) => listeners.push(listener) };
}
