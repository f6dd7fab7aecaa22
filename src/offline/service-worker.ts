/** Answers from what is kept on the device. Nothing registers it before somebody asks for that. */
import { copyResponse } from 'workbox-core/copyResponse.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import {
  isKept,
  isPresenting,
  isRunning,
  type KeptFile,
  keptAddress,
  NOT_FOUND_PAGE,
  offlineCache,
  type OfflineAnswers,
  type OfflineNews,
  type OfflineQuestion,
} from '../model/offline.ts';
import { findMissing, keepFiles, obstacleIn, sizeOf, type Wanted } from './keep-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** The build puts the list of files in its place. */
declare const KEPT_FILES: KeptFile[];

const { scope } = self.registration;
const notFoundPage = new URL(NOT_FOUND_PAGE, scope).href;
const controller = new PrecacheController({ cacheName: offlineCache(scope) });
const openCache = () => caches.open(controller.strategy.cacheName);
const files = KEPT_FILES.map(([address, revision, bytes]): Wanted => {
  const { href: url } = new URL(address, scope);
  controller.addToCacheList([{ url, revision }]);
  return { url, key: controller.getCacheKeyForURL(url) ?? url, bytes };
});

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) =>
  event.waitUntil(controller.activate(event).then(() => self.clients.claim())),
);

/** Fetches what is not there, and tells the pages how far it is. Workbox would fetch one file after the other. */
async function keep(): Promise<void> {
  const total = sizeOf(files);
  let told = -1;
  try {
    await keepFiles(files, {
      cache: await openCache(),
      load,
      // Hundreds of small files: pages hear of each hundredth of the whole.
      tell: (bytes) => {
        const part = Math.floor((100 * bytes) / total);
        if (part === told) return;
        told = part;
        void tellPages({ news: 'progress', bytes, total });
      },
    });
  } catch (error) {
    await tellPages({ news: 'stopped', obstacle: obstacleIn(error) });
    throw error;
  }
}

async function load(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'reload' });
  // Some hosts answer so even where that page is asked for by its name.
  if (!response.ok && url !== notFoundPage) throw new Error(`${url} answered ${response.status}.`);
  // A browser refuses to show a page from an answer that was redirected.
  return response.redirected ? copyResponse(response) : response;
}

/** Pages from before the first visit with a service worker count as well. */
const listPages = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

async function tellPages(news: OfflineNews): Promise<void> {
  for (const page of await listPages()) page.postMessage(news);
}

/** The page or file that is kept for an address; no query makes another one: not `?variant=`, not `?q=`. */
const addressOf = ({ pathname, origin }: URL) => origin + keptAddress(pathname);

registerRoute(
  ({ url }) => controller.getCacheKeyForURL(addressOf(url)) !== undefined,
  async ({ url, request }) => (await controller.matchPrecache(addressOf(url))) ?? fetch(request),
);

// Pages that are not there by this address. What is there but not kept, such as a download, is the network's.
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && isKept(url.href.slice(scope.length)),
  async ({ url, request }) => {
    if (controller.getCacheKeyForURL(`${addressOf(url)}/`))
      return Response.redirect(`${addressOf(url)}/${url.search}`, 301);
    try {
      return await fetch(request);
    } catch {
      const page = await controller.matchPrecache(notFoundPage);
      return page
        ? new Response(page.body, { headers: page.headers, status: 404 })
        : Response.error();
    }
  },
);

const answers: {
  [Question in OfflineQuestion]: (page: string) => Promise<OfflineAnswers[Question]>;
} = {
  missing: async () => (await findMissing(await openCache(), files)).length,
  keep: () =>
    keep().then(
      () => true,
      () => false,
    ),
  renew: async (asking) => {
    const others = (await listPages()).filter(({ id }) => id !== asking);
    if (others.some(({ url }) => isPresenting(new URL(url).pathname))) return false;
    const locks = (await self.navigator.locks?.query()) ?? {};
    if (isRunning(locks, new URL(scope).pathname)) return false;
    await self.skipWaiting();
    return true;
  },
};

const isQuestion = (data: unknown): data is OfflineQuestion =>
  typeof data === 'string' && Object.hasOwn(answers, data);

self.addEventListener('message', (event) => {
  const { data, source, ports } = event;
  if (!isQuestion(data) || !source) return;
  event.waitUntil(answers[data](source.id).then((answer) => ports[0]?.postMessage(answer)));
});
