/**
 * Which parts come in one file. The bundler would make a file for each set of pages that share something: eight requests
 * for two kilobytes.
 */

/** Styles: `site` stands on every page of the site, `author` wherever authors' components stand, decks included. */
export const styleGroups = {
  groups: [
    { name: 'author', test: /src\/components\/(?:author\/|BucketMark|Box|Exercise)/, priority: 2 },
    {
      name: 'site',
      test: /src\/(?:layouts\/(?:SitePage|SheetPage)|components\/(?:Site|Search|PageHead|Corrections))/,
      priority: 1,
    },
  ],
};

/** Scripts: what both the site and the decks run. */
export const scriptGroups = {
  groups: [{ name: 'shared', test: /preload-helper|src\/elements\/store/ }],
};
