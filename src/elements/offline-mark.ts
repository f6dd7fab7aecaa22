/**
 * Says on a page that has no button for it whether the library can be used without a network, and says it again when
 * that changes. Nobody waits for it, so it comes once the browser has nothing else to do.
 */
export function markWhenIdle(): void {
  // Some browsers have no idle time to ask for, whatever the types say.
  const { requestIdleCallback: whenIdle = setTimeout } = window as Partial<Window>;
  whenIdle(() => {
    // Where it could not be loaded, the page goes on without saying so.
    import('./offline-watch.ts').catch(() => undefined);
  });
}
