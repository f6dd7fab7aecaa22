import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves dynamic imports as they are. Vite wraps each in a helper (1.8 KB, a request of its own) that preloads the styles
 * of the imported part; no part that is loaded later has styles of its own here, the deck's come by a link. Each module
 * gets a helper of its own, one line long, so that no file is made for what they share.
 */
export const plainDynamicImports = (): Plugin => ({
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  apply: 'build',
  resolveId: (source, importer = '') =>
    source === HELPER ? `${HELPER}?for=${encodeURIComponent(importer)}` : undefined,
  load: (id) =>
    id.startsWith(HELPER) ? 'export const __vitePreload = (load) => load();' : undefined,
});
