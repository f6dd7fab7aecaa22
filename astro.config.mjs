import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/integrations/content-checks.ts';
import { pagesPhase } from './src/integrations/pages-phase.ts';
import { sitemaps } from './src/integrations/sitemaps.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { deckPlugin } from './src/markdown/deck-plugin.ts';
import { quietModuleDirectives } from './src/integrations/quiet-module-directives.ts';
import { referencePlugin } from './src/markdown/reference-plugin.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();

export default defineConfig({
  ...(settings.siteUrl && { site: settings.siteUrl }),
  base: settings.basePath,
  outDir: settings.out,
  cacheDir: settings.cache,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: 'prism',
    processor: satteri({ mdastPlugins: [deckPlugin, referencePlugin(settings.basePath)] }),
  },
  integrations: [
    contentChecks(settings),
    mdx(),
    ...sitemaps(settings),
    pagesPhase(),
    searchIndex(),
  ],
  vite: {
    plugins: [tailwindcss(), quietModuleDirectives()],
    build: {
      assetsInlineLimit: 0,

      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    },
  },
});
