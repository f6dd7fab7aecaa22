/** Makes the files to take along, and tells the pages that link them what they are. */
import type { AstroIntegration } from 'astro';
import { makeBook } from '../downloads/book/book.ts';
import { builtSite, writeDownload } from '../downloads/built-site.ts';
import { EPUB, isPackage } from '../model/downloads.ts';
import { readableSize } from '../model/offline.ts';
import type { Settings } from '../settings.ts';
import { site as library } from '../site.ts';
import { fillPages, listDownloads } from './fill-pages.ts';
import { makeOneFileDecks } from './one-file-decks.ts';
import { type PrintedFiles, printFiles } from './print-files.ts';
import { tellPhase } from './progress.ts';

/** The integration. It runs after the pages and before the search index, which reads what it wrote into them. */
export function downloads(settings: Settings): AstroIntegration {
  return {
    name: 'downloads',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const built = builtSite(dir, settings);
        await makeOneFileDecks(built);
        const book = await makeBook(built);
        if (book) await writeDownload(built, EPUB, book);
        let printed: PrintedFiles = new Map();
        try {
          printed = await printFiles(built, settings);
        } finally {
          // A build that fails leaves no link to nothing.
          const made = await listDownloads(built, printed);
          await fillPages(built, (address) => (isPackage(address) ? 'later' : made.get(address)));
          const bytes = [...made.values()].reduce((sum, each) => sum + each.bytes, 0);
          tellPhase('Downloads', `${made.size} files, ${readableSize(bytes, library.language)}`);
        }
      },
    },
  };
}
