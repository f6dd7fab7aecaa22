import type { OfflineAnswers, OfflineQuestion } from '../model/offline.ts';

/**
 * What there is on this device: nothing or not all, all of it, all of it and a newer version that waits, or it is coming
 * just now; `unsupported` where this browser or address can't keep anything.
 */
export type OfflineState = 'unsupported' | 'none' | 'keeping' | 'ready' | 'newer';

/** The browser's service workers; undefined where it has none for this page, whatever the types say. */
export function findWorkers(): ServiceWorkerContainer | undefined {
  try {
    return (navigator as Partial<Navigator>).serviceWorker;
  } catch {
    // Reading it is an error in a page that may keep nothing.
    return undefined;
  }
}

/** The library's own service worker; undefined while there is none. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await findWorkers()?.getRegistration(import.meta.env.BASE_URL);
  // A site above this one may have one of its own that covers these pages.
  const { href } = new URL(import.meta.env.BASE_URL, location.href);
  return registration?.scope === href ? registration : undefined;
}

/** Asks a service worker. */
export function ask<Question extends OfflineQuestion>(
  worker: ServiceWorker,
  question: Question,
): Promise<OfflineAnswers[Question]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<OfflineAnswers[Question]>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}

/** Looks whether the library can be used without a network: all of its files are there, not only their list. */
async function readOffline(): Promise<OfflineState> {
  try {
    if (!findWorkers()) return 'unsupported';
    const registration = await findRegistration();
    if (!registration) return 'none';
    // The first version waits for nobody; it is about to take over.
    if (!registration.active)
      return registration.installing || registration.waiting ? 'keeping' : 'none';
    if ((await ask(registration.active, 'missing')) > 0) return 'none';
    return registration.waiting ? 'newer' : 'ready';
  } catch {
    return 'unsupported';
  }
}

/**
 * Says on `<html>` whether the library can be used without a network: `data-offline="ready"`. Resolves with what there
 * is.
 */
export async function markOffline(): Promise<OfflineState> {
  const state = await readOffline();
  const { dataset } = document.documentElement;
  if (state === 'ready' || state === 'newer') dataset['offline'] = 'ready';
  else delete dataset['offline'];
  return state;
}

/** Tells what there is now, and again whenever that changes. */
export async function watchOffline(tell: (state: OfflineState) => void): Promise<void> {
  const look = async () => tell(await markOffline());
  findWorkers()?.addEventListener('controllerchange', () => void look());
  await look();
  const registration = await findRegistration().catch(() => undefined);
  if (registration) followRegistration(registration, () => void look());
}

/** Calls back with every step of the version that is coming, and of those after it. */
export function followRegistration(registration: ServiceWorkerRegistration, look: () => void) {
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
}
