/** Makes the downloads that need a browser. */
import { join } from 'node:path';
import { findBrowser } from '../downloads/browser.ts';
import { type BuiltSite, writeDownload } from '../downloads/built-site.ts';
import { KeptFiles, type MadeFile } from '../downloads/kept-files.ts';
import { BrowserLost, firstLine, Printer } from '../downloads/pdf/printer.ts';
import type { Settings } from '../settings.ts';
import { type FileJob, planFiles } from './file-jobs.ts';
import { findPromise } from './page-promises.ts';
import { tellPhase, tellProgress, tellWarning } from './progress.ts';

const HOW =
  'Install Chromium or Chrome, or name one in CHROMIUM=/path/to/chromium; PDF=off builds without PDFs and without this note.';

/** The pages of each file that was made, by its address. */
export type PrintedFiles = ReadonlyMap<string, number>;

/**
 * Prints all PDFs that the site links; what was printed before from the same page, browser and fonts is taken again.
 * Where a file can't be made a warning says so and the rest goes on.
 * @param patience how long one page may take, in milliseconds
 * @throws Error with `PDF=required`, at the first file that can't be made
 */
export async function printFiles(
  site: BuiltSite,
  settings: Settings,
  patience?: number,
): Promise<PrintedFiles> {
  const { pdf } = settings;
  const made = new Map<string, number>();
  if (pdf === 'off') return made;
  const program = findBrowser();
  if (program === undefined) {
    refuse(settings, `There are no PDFs: no browser was found that could print them. ${HOW}`);
    return made;
  }
  const jobs = await planFiles(site);
  const kept = await KeptFiles.open(join(settings.cache, 'printed'), site, program);
  const press = new Press(site, program, patience);
  const started = performance.now();
  const failures: string[] = [];
  const lost: BrowserLost[] = [];
  try {
    for (const [index, job] of jobs.entries()) {
      tellProgress('PDFs and slides', index, jobs.length, job.file);
      try {
        made.set(job.file, await makeFile(site, settings, kept, press, job));
      } catch (error) {
        if (error instanceof BrowserLost) lost.push(error);
        else failures.push(`${job.file}: ${messageOf(error)}`);
        if (pdf === 'required') break;
      }
    }
  } finally {
    await press.stop();
  }
  await kept.tidy();
  tellProgress('PDFs and slides', jobs.length, jobs.length, '');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tellPhase('PDFs and slides', `${made.size} files, ${press.made} of them anew, in ${seconds} s`);
  const [first] = lost;
  if (first)
    failures.push(
      `${firstLine(first)} ${lost.length} files are missing without it. Build again; if it happens again, name another browser: CHROMIUM=/path/to/chromium.`,
    );
  if (failures.length > 0)
    refuse(
      settings,
      `These downloads are missing, and so are their links:\n    ${failures.join('\n    ')}`,
    );
  return made;
}

/** The browser, started when the first file needs it: a rebuild without changes needs none. */
class Press {
  readonly #site: BuiltSite;
  readonly #program: string;
  readonly #patience: number | undefined;
  /** How many files it made. */
  made = 0;
  #printer: Promise<Printer> | undefined;
  #lost: BrowserLost | undefined;

  constructor(site: BuiltSite, program: string, patience: number | undefined) {
    this.#site = site;
    this.#program = program;
    this.#patience = patience;
  }

  /** @throws BrowserLost, from then on at every file: a browser that failed once is not trusted again */
  async use(job: FileJob): Promise<MadeFile> {
    if (this.#lost) throw this.#lost;
    try {
      this.#printer ??= Printer.start(this.#site, this.#program, this.#patience);
      const made = await job.make(await this.#printer);
      this.made += 1;
      return made;
    } catch (error) {
      if (error instanceof BrowserLost) this.#lost = error;
      throw error;
    }
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
  job: FileJob,
): Promise<number> {
  const { content, pages } = await kept.take(job.page, job.purpose, () => press.use(job));
  const promise = await findPromise(settings.content, job.page);
  if (promise && pages > promise.pages)
    throw new Error(
      `it takes ${pages} pages, and ${promise.place} promises ${promise.pages}. Shorten the sheet, or promise ${pages}.`,
    );
  await writeDownload(site, job.file, content);
  return pages;
}

/** A message of several lines, below the file that it is about. */
const messageOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replaceAll('\n', '\n      ');

function refuse({ pdf }: Settings, message: string): void {
  if (pdf === 'required') throw new Error(message);
  tellWarning(message);
}
