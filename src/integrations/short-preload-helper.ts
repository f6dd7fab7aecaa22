import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * Fetches a part that is loaded later together with the modules that it imports, instead of one after the other. Vite's own
 * helper for that (1.8 KB, a request of its own) also waits for styles; no such part has any here, they come by links. Each
 * module gets a helper of its own, a few lines long, so that no file is made for what they share.
 */
export function shortPreloadHelper(): Plugin {
  let base = '/';
  return {
    name: 'short-preload-helper',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    resolveId: (source, importer = '') =>
      source === HELPER ? `${HELPER}?for=${encodeURIComponent(importer)}` : undefined,
    load: (id) =>
      id.startsWith(HELPER)
        ? `const known = new Set();
export const __vitePreload = (load, parts = []) => {
  for (const part of parts) {
    if (known.has(part)) continue;
    known.add(part);
    document.head.append(Object.assign(document.createElement('link'), {
      rel: 'modulepreload',
      href: ${JSON.stringify(base)} + part,
    }));
  }
  return load();
};`
        : undefined,
  };
}
