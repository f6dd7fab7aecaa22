/** Makes the downloads that need a browser. */
import { join } from 'node:path';
import { findBrowser } from '../downloads/browser.ts';
import { type BuiltSite, writeDownload } from '../downloads/built-site.ts';
import { KeptFiles, type MadeFile } from '../downloads/kept-files.ts';
import { planPrinting, type PrintJob } from '../downloads/pdf/plan.ts';
import { printPage } from '../downloads/pdf/print-page.ts';
import { BrowserLost, firstLine, Printer } from '../downloads/pdf/printer.ts';
import type { Settings } from '../settings.ts';
import { findPromise } from './page-promises.ts';
import { tellPhase, tellProgress, tellWarning } from './progress.ts';

const HOW =
  'Install Chromium or Chrome, or name one in CHROMIUM=/path/to/chromium; PDF=off builds without PDFs and without this note.';

/** The pages of each file that was made, by its address. */
export type PrintedFiles = ReadonlyMap<string, number>;

/**
 * Prints all PDFs that the site links; what was printed before from the same page, browser and fonts is taken again.
 * Where a file can't be made a warning says so and the rest goes on.
 * @throws Error with `PDF=required`, at the first file that can't be made
 */
export async function printFiles(site: BuiltSite, settings: Settings): Promise<PrintedFiles> {
  const { pdf } = settings;
  const made = new Map<string, number>();
  if (pdf === 'off') return made;
  const program = findBrowser();
  if (program === undefined) {
    refuse(settings, `There are no PDFs: no browser was found that could print them. ${HOW}`);
    return made;
  }
  const jobs = await planPrinting(site);
  const kept = await KeptFiles.open(join(settings.cache, 'printed'), site, program);
  const press = new Press(site, program);
  const started = performance.now();
  try {
    for (const [index, job] of jobs.entries()) {
      tellProgress('PDFs', index, jobs.length, job.file);
      try {
        const pages = await makeFile(site, settings, kept, press, job);
        made.set(job.file, pages);
      } catch (error) {
        const message = firstLine(error);
        if (error instanceof BrowserLost) {
          refuse(
            settings,
            `${message} ${jobs.length - made.size} of ${jobs.length} PDFs are missing, and so are their links. ${HOW}`,
          );
          break;
        }
        refuse(settings, `${job.file} is missing, and so is its link: ${message}`);
      }
    }
  } finally {
    await press.stop();
  }
  await kept.tidy();
  tellProgress('PDFs', jobs.length, jobs.length, '');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tellPhase('PDFs', `${made.size}, ${press.printed} of them printed anew, in ${seconds} s`);
  return made;
}

/** The browser, started when the first file needs it: a rebuild without changes needs none. */
class Press {
  readonly #site: BuiltSite;
  readonly #program: string;
  /** How many files it printed. */
  printed = 0;
  #printer: Promise<Printer> | undefined;

  constructor(site: BuiltSite, program: string) {
    this.#site = site;
    this.#program = program;
  }

  print(job: PrintJob): Promise<MadeFile> {
    this.printed += 1;
    return this.#start().then((printer) => printPage(printer, job));
  }

  #start(): Promise<Printer> {
    return (this.#printer ??= Printer.start(this.#site, this.#program));
  }

  async stop(): Promise<void> {
    await (await this.#printer?.catch(() => undefined))?.close();
  }
}

/** @returns how many pages it has */
async function makeFile(
  site: BuiltSite,
  settings: Settings,
  kept: KeptFiles,
  press: Press,
  job: PrintJob,
): Promise<number> {
  const { content, pages } = await kept.take(job.page, job.paper, () => press.print(job));
  const promise = await findPromise(settings.content, job.page);
  if (promise && pages > promise.pages)
    throw new Error(
      `it takes ${pages} pages on ${job.paper}, and ${promise.place} promises ${promise.pages}. Shorten the sheet, or promise ${pages}.`,
    );
  await writeDownload(site, job.file, content);
  return pages;
}

function refuse({ pdf }: Settings, message: string): void {
  if (pdf === 'required') throw new Error(message);
  tellWarning(message);
}
