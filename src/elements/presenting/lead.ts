/** Which of several decks of a workshop the speaker window follows: the one that holds the lock. */
export interface Lead {
  leads(): boolean;
  /** Takes the lead from another deck. */
  take(): void;
}

/**
 * Asks for the lead; it comes at once, or when the deck that has it is closed. Without Web Locks every deck leads.
 * @param onChange called when that changes, and at once when another deck leads
 */
export function askForLead(workshop: string, onChange: (leads: boolean) => void): Lead {
  const name = `library:${import.meta.env.BASE_URL}:deck:${workshop}`;
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
  let leads = locks === undefined;
  /** Ends the wait for the lock; undefined while nobody waits. */
  let waiting: AbortController | undefined;
  const set = (now: boolean) => {
    leads = now;
    onChange(now);
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
    waiting?.abort();
    locks?.request(name, { steal: true }, hold).catch(() => wait(locks));
  };
  if (!locks) onChange(true);
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
  return { leads: () => leads, take };
}
