import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';
import { tellPhase } from './progress.ts';

/** Empties the folder before the pages, once the content is known to be right, and tells how many pages stand. */
export const pagesPhase = ({ out }: Settings): AstroIntegration => ({
  name: 'pages-phase',
  hooks: {
    'astro:build:start': () => rm(out, { recursive: true, force: true }),
    'astro:build:done': ({ pages }) => tellPhase('Pages', `${pages.length}`),
  },
});
