import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { proveDisposable } from '../settings.ts';
import { tellPhase } from './progress.ts';

/** Refuses to build over what no build made, before Astro empties the folder; tells how many pages stand. */
export const pagesPhase = (): AstroIntegration => ({
  name: 'pages-phase',
  hooks: {
    'astro:config:setup': ({ command, config }) => {
      // `astro build --outDir` goes before the setting.
      if (command === 'build') proveDisposable(fileURLToPath(config.outDir));
    },
    'astro:build:done': ({ pages }) => tellPhase('Pages', `${pages.length}`),
  },
});
