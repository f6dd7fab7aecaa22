import type { AstroIntegration } from 'astro';
import { tellPhase } from './progress.ts';

/** Tells how many pages stand, before the steps that read them run. */
export const pagesPhase = (): AstroIntegration => ({
  name: 'pages-phase',
  hooks: {
    'astro:build:done': ({ pages }) => tellPhase('Pages', `${pages.length}`),
  },
});
