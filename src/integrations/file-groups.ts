import type { Plugin } from 'vite';

interface Group {
  name: string;
  /** What its modules' paths contain; each must be found in one. */
  patterns: RegExp[];
  priority?: number;
}

/**
 * Which parts come in one file, by Vite's environments. The bundler would make a file for each set of pages that share
 * something: eight requests for two kilobytes.
 */
const GROUPS: Record<'prerender' | 'client', Group[]> = {
  // Styles: `site` is what every page has and what sheets and articles have, `article` what only texts to read have.
  // `author` keeps authors' components, whose styles are linked where they stand, out of those: decks have them, too.
  prerender: [
    {
      name: 'author',
      patterns: [
        /src\/components\/author\//,
        /src\/components\/BucketMark/,
        /src\/components\/Box/,
        /src\/components\/exercise\/ExerciseSteps/,
      ],
      priority: 2,
    },
    {
      name: 'site',
      patterns: [
        /src\/layouts\/SitePage/,
        /src\/layouts\/SheetPage/,
        /src\/components\/site\/Site/,
        /src\/components\/site\/SearchDialog/,
        /src\/components\/page\/(?!Article|Contents|Corrections)/,
      ],
      priority: 1,
    },
    {
      name: 'article',
      patterns: [
        /src\/components\/page\/Article/,
        /src\/components\/page\/Contents/,
        /src\/components\/page\/Corrections/,
        /src\/pages\/guidance\/\[article\]/,
      ],
      priority: 0,
    },
  ],
  // Scripts: what both the site and the decks run; `dom` is what most scripts use.
  client: [
    {
      name: 'shared',
      patterns: [/src\/elements\/store/],
    },
    {
      name: 'dom',
      patterns: [
        /src\/elements\/dom/,
        /src\/elements\/find/,
        /src\/model\/deck\.ts/,
        /src\/model\/addresses/,
      ],
    },
  ],
};

const options = (groups: Group[]) => ({
  groups: groups.map(({ patterns, ...group }) => ({
    ...group,
    test: new RegExp(patterns.map(({ source }) => source).join('|')),
  })),
});
/** How the bundler groups styles. */
export const styleGroups = { codeSplitting: options(GROUPS.prerender) };
/** How the bundler groups scripts, and what it calls them. */
export const scriptGroups = {
  codeSplitting: options(GROUPS.client),
  // Astro's own names say in 36 bytes that a script is one; each page that has it pays for them.
  entryFileNames: ({ name }: { name: string }) => `_astro/${name.split('.astro_')[0]}.[hash].js`,
};

/** Fails the build when a pattern finds nothing: what it meant has another name now, and would come in a file of its own. */
export const filledGroups = (): Plugin => ({
  name: 'filled-groups',
  apply: 'build',
  buildEnd(error) {
    const { name } = this.environment;
    if (error || (name !== 'prerender' && name !== 'client')) return;
    const modules = [...this.getModuleIds()];
    const idle = GROUPS[name]
      .flatMap(({ patterns }) => patterns)
      .filter((pattern) => !modules.some((id) => pattern.test(id)));
    if (idle.length > 0)
      this.error(
        `No file is called ${idle.join(' or ')} any more. Put its new name into src/integrations/file-groups.ts.`,
      );
  },
});
