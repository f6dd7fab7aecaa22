/** What the pages, the service worker and the build agree on for use without a network. */

export const SERVICE_WORKER = '/sw.js';
export const NOT_FOUND_PAGE = '404.html';

/** A file that is kept: its address below the base path, what tells its versions apart, its size in bytes. */
export type KeptFile = readonly [address: string, revision: string, bytes: number];

/** What stands in the built pages where the size of all kept files goes, which is known after them. */
export const SIZE_PLACE = '{size}';

/** Why files could not be kept: the connection broke, the device is full, the browser forbids it. */
export type Obstacle = 'connection' | 'storage' | 'refused';

/** What the service worker tells all pages while it keeps files. */
export type OfflineNews =
  { news: 'progress'; bytes: number; total: number } | { news: 'stopped'; obstacle: Obstacle };

/** What a page asks of the service worker; each gets one answer. */
export interface OfflineAnswers {
  /** How many files are not there. */
  missing: number;
  /** Fetches what is not there, and says whether all is there now. */
  keep: boolean;
  /** Takes the place of the version before it; refused while somebody presents or a session runs in another window. */
  renew: boolean;
}
export type OfflineQuestion = keyof OfflineAnswers;

/** Files of a built site that nobody needs without a network: for programs, for other sites, or too large to take along. */
const LEFT_OUT = [
  /^(?:downloads|pictures)\//,
  /^(?:_headers|sw\.js|robots\.txt|llms\.txt|catalogue\.json|feed\.xml|opensearch\.xml|sitemap[^/]*\.xml)$/,
];

/** Whether a file of the built site is kept; `path` is below the base path. */
export const isKept = (path: string) => !LEFT_OUT.some((pattern) => pattern.test(path));

/** The address of a file as links write it: a page's is its folder, for some hosts send `index.html` elsewhere. */
export const keptAddress = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');

/** The cache of one library; several can share an origin. */
export const offlineCache = (scope: string) => `offline:${scope}`;

/** Whether somebody presents at this address. */
export const isPresenting = (pathname: string) => /\/workshops\/[^/]+\/slides\//.test(pathname);

/** What a run sheet holds while its session runs; several libraries can share an origin. */
export const runningLock = (base: string) => `library:${base}:running`;

/** Whether a session runs on a run sheet, by the locks of the origin. */
export const isRunning = ({ held = [] }: { held?: readonly { name?: string }[] }, base: string) =>
  held.some(({ name }) => name === runningLock(base));

/** Why a newer version can't be taken now: a deck is open, or a session runs, in another window. */
export type Hindrance = 'presenting' | 'running';

/** "3.1 MB" or "96 kB", in the language's own way; a megabyte is a million bytes here, as on the devices' own pages. */
export function readableSize(bytes: number, language: string): string {
  const isLarge = bytes >= 999_500;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    minimumFractionDigits: isLarge ? 1 : 0,
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1e6 : 1e3));
}
