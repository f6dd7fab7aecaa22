import { withBase } from '../model/addresses.ts';
import {
  type Hindrance,
  isRunning,
  type Obstacle,
  offlineCache,
  SERVICE_WORKER,
} from '../model/offline.ts';
import { ask, findRegistration, findWorkers, followRegistration } from './offline-state.ts';

/** Starts to keep the library on this device, or goes on with it. Resolves with what forbids it; `look` hears of each step. */
export async function keepOffline(look: () => void): Promise<Obstacle | undefined> {
  try {
    // Kept things go first when a device runs out of room, unless the browser agrees to spare them. It may ask for long.
    void (navigator.storage as Partial<StorageManager>).persist?.().catch(() => false);
    const registration = await findWorkers()?.register(
      withBase(import.meta.env.BASE_URL, SERVICE_WORKER),
    );
    if (registration?.active) void ask(registration.active, 'keep').then(look);
    else if (registration) followRegistration(registration, look);
    return registration ? undefined : 'refused';
  } catch (error) {
    // This is how a browser says that it could not fetch the service worker.
    return error instanceof TypeError ? 'connection' : 'refused';
  }
}

/** Takes the newer version and loads the page again. Resolves with what hinders it. */
export async function renewOffline(): Promise<Hindrance | undefined> {
  const registration = await findRegistration();
  if (!registration?.waiting) return undefined;
  const refused = new AbortController();
  const { signal } = refused;
  findWorkers()?.addEventListener('controllerchange', () => location.reload(), { signal });
  if (await ask(registration.waiting, 'renew')) return undefined;
  // When another window takes it later, what somebody writes here must not be lost.
  refused.abort();
  return isRunning(await navigator.locks.query(), import.meta.env.BASE_URL)
    ? 'running'
    : 'presenting';
}

/** Removes all that is kept; what somebody wrote or ticked is kept elsewhere and stays. */
export async function removeOffline(): Promise<void> {
  const registration = await findRegistration();
  if (!registration) return;
  await registration.unregister();
  await caches.delete(offlineCache(registration.scope));
}
