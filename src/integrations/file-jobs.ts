/** All files that a browser makes from pages of the built site. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BuiltSite, pageFile } from '../downloads/built-site.ts';
import { readCatalogue } from '../downloads/catalogue.ts';
import type { MadeFile } from '../downloads/kept-files.ts';
import { planPrinting, type PrintJob } from '../downloads/pdf/plan.ts';
import { printPage } from '../downloads/pdf/print-page.ts';
import type { Printer } from '../downloads/pdf/printer.ts';
import { makeSlideshow } from '../downloads/slideshow/make-slideshow.ts';
import { deckAddress } from '../model/addresses.ts';
import { slideshowAddress } from '../model/downloads.ts';
import { site as library } from '../site.ts';

/** A file that a browser makes from a page. */
export interface FileJob {
  /** The address of the page. */
  page: string;
  /** The address of the file. */
  file: string;
  /** Tells files apart that are made from one page. */
  purpose: string;
  make: (printer: Printer) => Promise<MadeFile>;
}

/** Decks and sheets as PDFs, then the decks to edit. */
export async function planFiles(site: BuiltSite): Promise<FileJob[]> {
  return [...(await planPrinting(site)).map(asFileJob), ...(await planSlideshows(site))];
}

const asFileJob = (job: PrintJob): FileJob => ({
  page: job.page,
  file: job.file,
  purpose: job.paper,
  make: (printer) => printPage(printer, job),
});

/** The slideshows of all decks. */
async function planSlideshows(site: BuiltSite): Promise<FileJob[]> {
  const workshops = (await readCatalogue(site.out)).filter(({ kind }) => kind === 'workshop');
  return workshops.map(({ address, title }) => {
    const workshop = basename(address);
    const page = deckAddress(workshop);
    return {
      page,
      file: slideshowAddress(workshop),
      purpose: 'slideshow',
      make: async (printer) => ({
        content: await printer.borrow(page, async (opened, url) =>
          makeSlideshow(opened, url, {
            title,
            language: library.language,
            direction: library.direction,
            changed: await readChange(site, page),
            resolve: (href) =>
              site.publicOrigin === undefined ? undefined : new URL(href, site.publicOrigin).href,
          }),
        ),
        pages: 0,
      }),
    };
  });
}

/** The day on which a page last changed, as it says itself: YYYY-MM-DD. */
async function readChange(site: BuiltSite, page: string): Promise<string> {
  const html = await readFile(pageFile(site, page), 'utf8');
  const [, day] = /property="og:updated_time" content="(\d{4}-\d\d-\d\d)/.exec(html) ?? [];
  if (day === undefined) throw new Error(`${page} does not say when it last changed.`);
  return day;
}
