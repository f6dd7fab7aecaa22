/**
 * The benchmark: what pages weigh, and how fast decks are. Needs a built site; see README.md beside it.
 * Other tools' decks can stand beside: `--beside marp=/folder/of/built/files:/deck.html`.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser.ts';
import { BROWSER_ARGUMENTS } from '../../src/downloads/browser.ts';
import { readSettings } from '../../src/settings.ts';
import {
  DECK_KB,
  FILE_KB,
  FONTS_KB,
  PAGE_KB,
  PRINT_S,
  RELATIVE,
  SEARCH_KB,
  SHEET_KB,
  SPEAKER_MS,
} from './bounds.ts';
import { sizeDownloads } from './file-size.ts';
import { timeFirstSlide } from './first-slide.ts';
import { timeKeys } from './next-slide.ts';
import { type PageWeight, weighPage } from './page-weight.ts';
import { timePrinting } from './printing.ts';
import { serveCompressed } from './serve-compressed.ts';
import { timeSearch } from './search.ts';
import { timeSpeaker } from './speaker-delay.ts';
import { head, kilobytes, median, row, spread } from './table.ts';

const { values } = parseArgs({
  options: {
    beside: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '9' },
    walks: { type: 'string', default: '1' },
    // What another tool takes for a deck's PDF when it makes ten, in the same hour on the same machine.
    'deck-seconds': { type: 'string' },
  },
});
const PHONE = { width: 412, height: 823 };
const SCREEN = { width: 1280, height: 720 };
const DECK = '/workshops/social-media-at-work/slides/';
const PAGES = {
  handout: '/handouts/monitoring-pros-and-cons/',
  'handout, blank': '/handouts/monitoring-pros-and-cons/blank/',
  checklist: '/checklists/clarity-for-everyone/',
  article: '/guidance/managing-time/',
};
const SEARCHED = ['team', 'transparency'];
const US = 'this library';

const { out } = readSettings();
const site = await serveCompressed(out);
const others = await Promise.all(
  values.beside.map(async (argument) => {
    const [, name = '', folder = '', path = ''] = /^([^=]+)=(.+):(\/.*)$/.exec(argument) ?? [];
    if (!folder) throw new Error(`--beside is "${argument}", but must be name=folder:/path.`);
    return { name, path, server: await serveCompressed(folder) };
  }),
);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_ARGUMENTS],
});
const decks = [
  { name: US, address: site.origin + DECK },
  ...others.map(({ name, path, server }) => ({ name, address: server.origin + path })),
];

function weightRow(name: string, weight: PageWeight, bound: number | 'none') {
  const { html, css, js, fonts, requests } = weight;
  const parts = [html, css, js].map(kilobytes);
  row(name, kilobytes(html + css + js), bound, ...parts, kilobytes(fonts), FONTS_KB, requests);
}

/** Measures all decks in turn, so that a machine that slows down slows all of them, and prints a table. */
async function compareDecks(
  figure: string,
  rounds: number,
  measure: (address: string) => Promise<number[]>,
  bound: (name: string) => number | undefined,
) {
  const times = new Map(decks.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const { name, address } of decks) times.get(name)?.push(...(await measure(address)));
  const ours = median(times.get(US) ?? []);
  head('deck', `${figure}, ms (least to most)`, 'measured', `${US}, relative`, 'bound');
  for (const [name, list] of times)
    row(name, spread(list), list.length, (ours / median(list)).toFixed(2), bound(name) ?? 'none');
}

head('page', 'HTML, CSS, JS', 'bound', 'HTML', 'CSS', 'JS', 'fonts', 'bound', 'requests');
for (const [name, path] of Object.entries(PAGES))
  weightRow(name, await weighPage(browser, site.origin + path, PHONE), PAGE_KB);
const deckWeight = (until?: string) => weighPage(browser, site.origin + DECK, SCREEN, until);
weightRow(
  'deck, until it can be presented',
  await deckWeight('[data-tools]:not([hidden])'),
  DECK_KB,
);
weightRow('deck, with what comes a moment later', await deckWeight(), 'none');

head(
  'search',
  'key to answer, ms (least to most)',
  'click to answer, ms',
  'measured',
  'most KB',
  'bound',
);
for (const isSlow of [false, true])
  for (const word of SEARCHED) {
    const times = [];
    for (let run = 0; run < Number(values.runs); run++)
      times.push(await timeSearch(browser, site.origin + PAGES.article, word, isSlow));
    row(
      isSlow ? `“${word}” on a slow line` : `“${word}”`,
      spread(times.map(({ fromKey }) => fromKey)),
      spread(times.map(({ fromClick }) => fromClick)),
      times.length,
      kilobytes(Math.max(...times.map(({ bytes }) => bytes))),
      SEARCH_KB,
    );
  }

head('deck in one file', 'KB', 'bound');
for (const [id, bytes] of sizeDownloads(out)) row(id, kilobytes(bytes), FILE_KB);

await compareDecks(
  'first slide',
  Number(values.runs),
  async (address) => [await timeFirstSlide(browser, address)],
  () => undefined,
);
await compareDecks(
  'first slide on a slow line',
  Number(values.runs),
  async (address) => [await timeFirstSlide(browser, address, true)],
  (name) => RELATIVE[name]?.slow,
);
await compareDecks(
  'key to next slide',
  Number(values.walks),
  (address) => timeKeys(browser, address),
  (name) => RELATIVE[name]?.key,
);

const delays = { toSpeaker: [] as number[], toDeck: [] as number[] };
for (let walk = 0; walk < Number(values.walks); walk++) {
  const { toSpeaker, toDeck } = await timeSpeaker(browser, site.origin + DECK);
  delays.toSpeaker.push(...toSpeaker);
  delays.toDeck.push(...toDeck);
}
head('key in', 'slide in', 'ms (least to most)', 'measured', 'bound');
row('deck', 'speaker window', spread(delays.toSpeaker), delays.toSpeaker.length, SPEAKER_MS);
row('speaker window', 'deck', spread(delays.toDeck), delays.toDeck.length, SPEAKER_MS);

const printing = await timePrinting(readSettings());
const perFile = printing.cold / printing.files;
head('printing', 'measured', 'bound');
row('a file, seconds', perFile.toFixed(2), PRINT_S.file);
row(
  `all ${printing.files} files with nothing kept, seconds`,
  printing.cold.toFixed(1),
  PRINT_S.cold,
);
row('the same with all kept, seconds', printing.warm.toFixed(1), PRINT_S.warm);
row('a deck of ten, seconds', printing.deck.toFixed(2), values['deck-seconds'] ?? 'none');
row('the largest sheet, KB', kilobytes(printing.sheet), SHEET_KB);

await browser.close();
for (const { close } of [site, ...others.map(({ server }) => server)]) close();
