import type { Plugin } from 'vite';

/**
 * Leaves dynamic imports as they are. Vite wraps each in a helper (1.8 KB, a request of its own) that preloads the styles
 * of the imported part; no part that is loaded later has styles of its own here, the deck's come by a link.
 */
export const plainDynamicImports = (): Plugin => ({
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
});
