import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { downloads } from './src/integrations/downloads.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { leanRevealStyles } from './src/integrations/lean-reveal-styles.ts';
import { offline } from './src/integrations/offline.ts';
import { packages } from './src/integrations/packages.ts';
import { pagesPhase } from './src/integrations/pages-phase.ts';
import { sitemaps } from './src/integrations/sitemaps.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { filledGroups, scriptGroups, styleGroups } from './src/integrations/file-groups.ts';
import { deckPlugin } from './src/markdown/deck-plugin.ts';
import { quietModuleDirectives } from './src/integrations/quiet-module-directives.ts';
import { shortPreloadHelper } from './src/integrations/short-preload-helper.ts';
import { referencePlugin } from './src/markdown/reference-plugin.ts';
import { tablePlugin } from './src/markdown/table-plugin.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();
const outputs = (output) => ({ build: { rolldownOptions: { output } } });

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
    processor: satteri({
      mdastPlugins: [deckPlugin, referencePlugin(settings.basePath)],
      hastPlugins: [tablePlugin],
    }),
  },
  integrations: [
    contentChecks(settings),
    mdx(),
    ...sitemaps(settings),
    pagesPhase(),
    downloads(settings),
    searchIndex(settings),
    packages(settings),
    // Last: it lists what the others wrote.
    offline(),
  ],
  vite: {
    css: { postcss: { plugins: [leanRevealStyles()] } },
    environments: {
      prerender: outputs(styleGroups),
      client: outputs(scriptGroups),
    },
    plugins: [tailwindcss(), shortPreloadHelper(), quietModuleDirectives(), filledGroups()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,

      cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    },
  },
});
