/** How long the downloads take that a browser makes, and how large they are. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/downloads/browser.ts';
import type { BuiltSite } from '../../src/downloads/built-site.ts';
import { planPrinting } from '../../src/downloads/pdf/plan.ts';
import { printPage } from '../../src/downloads/pdf/print-page.ts';
import { Printer } from '../../src/downloads/pdf/printer.ts';
import { printFiles } from '../../src/integrations/print-files.ts';
import type { Settings } from '../../src/settings.ts';

export interface PrintingTimes {
  files: number;
  /** Seconds for all files with nothing kept, and with all of it. */
  cold: number;
  warm: number;
  /** Seconds for a deck when ten are made, the browser's start included. */
  deck: number;
  /** Bytes of the largest sheet or checklist. */
  sheet: number;
}

const DECKS = 10;

/** Prints everything of a built site twice, and its decks ten times; writes over its files with the same bytes. */
export async function timePrinting(settings: Settings): Promise<PrintingTimes> {
  const { out, basePath: base, siteUrl: publicOrigin } = settings;
  const site: BuiltSite = { out, base, publicOrigin };
  const cache = await mkdtemp(join(tmpdir(), 'printing-'));
  let files = 0;
  const all = async () => {
    files = (await printFiles(site, { ...settings, cache, pdf: 'required' })).size;
  };
  const [cold, warm] = [await secondsOf(all), await secondsOf(all)];
  await rm(cache, { recursive: true });
  const jobs = await planPrinting(site);
  const sheets = jobs.filter(({ file }) => /\/(?:handouts|checklists)\//.test(file));
  const sizes = sheets.map(async ({ file }) => (await stat(join(out, file))).size);
  return {
    files,
    cold,
    warm,
    deck: (await secondsOf(() => printDecks(site))) / DECKS,
    sheet: Math.max(...(await Promise.all(sizes))),
  };
}

async function printDecks(site: BuiltSite): Promise<void> {
  const decks = (await planPrinting(site)).filter(({ paper }) => paper === 'slides');
  const printer = await Printer.start(site, findBrowser() ?? '');
  for (let index = 0; index < DECKS; index += 1) {
    const job = decks[index % decks.length];
    if (job) await printPage(printer, job);
  }
  await printer.close();
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
