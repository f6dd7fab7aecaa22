/** Makes a folder to unzip of each workshop, and tells its page how large it is. */
import type { AstroIntegration } from 'astro';
import { builtSite, listFolders, writeDownload } from '../downloads/built-site.ts';
import { makePackage } from '../downloads/package/package.ts';
import { WORKSHOPS } from '../model/addresses.ts';
import { packageAddress } from '../model/downloads.ts';
import { readableSize } from '../model/offline.ts';
import type { Settings } from '../settings.ts';
import { site as library } from '../site.ts';
import { fillPages, listDownloads } from './fill-pages.ts';
import { tellPhase } from './progress.ts';

/** The integration. It runs after all that goes into a package, and before the offline files, which know the pages. */
export function packages(settings: Settings): AstroIntegration {
  return {
    name: 'packages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const built = builtSite(dir, settings);
        const workshops = await listFolders(built, WORKSHOPS);
        let bytes = 0;
        for (const workshop of workshops) {
          const made = await makePackage(built, workshop, settings.paper);
          bytes += made.length;
          await writeDownload(built, packageAddress(workshop), made);
        }
        const made = await listDownloads(built);
        await fillPages(built, (address) => made.get(address));
        tellPhase(
          'Packages',
          `${workshops.length} files, ${readableSize(bytes, library.language)}`,
        );
      },
    },
  };
}
