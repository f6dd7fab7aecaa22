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
  const set = (now: boolean) => {
    leads = now;
    onChange(now);
  };
  const hold = (options: LockOptions) => {
    // The lock is held until the page goes or another deck takes it.
    locks
      ?.request(name, options, () => {
        set(true);
        return new Promise<never>(() => undefined);
      })
      .catch(() => {
        set(false);
        hold({});
      });
  };
  if (locks)
    void locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock) return;
        set(false);
      })
      .then(
        () => hold({}),
        // Files on a disk may have no locks.
        () => set(true),
      );
  else onChange(true);
  return { leads: () => leads, take: () => hold({ steal: true }) };
}
