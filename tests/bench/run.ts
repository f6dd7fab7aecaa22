/**
 * The benchmark: what pages weigh, and when a deck's first slide shows. Needs a built site; see README.md beside it.
 * Other tools' decks can stand beside: `--beside marp=/folder/of/built/files:/deck.html`.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/browser.ts';
import { readSettings } from '../../src/settings.ts';
import { timeFirstSlide } from './first-slide.ts';
import { type PageWeight, weighPage } from './page-weight.ts';
import { serveCompressed } from './serve-compressed.ts';

const { values } = parseArgs({
  options: {
    beside: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '9' },
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

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const weightRow = (name: string, weight: PageWeight) =>
  row(
    name,
    kilobytes(weight.html + weight.css + weight.js),
    kilobytes(weight.html),
    kilobytes(weight.css),
    kilobytes(weight.js),
    kilobytes(weight.fonts),
    weight.requests,
  );

const site = await serveCompressed(readSettings().out);
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

row('page', 'HTML, CSS, JS', 'HTML', 'CSS', 'JS', 'fonts', 'requests');
row('---', '---', '---', '---', '---', '---', '---');
for (const [name, path] of Object.entries(PAGES))
  weightRow(name, await weighPage(browser, site.origin + path, PHONE));
weightRow(
  'deck, until it can be presented',
  await weighPage(browser, site.origin + DECK, SCREEN, '[data-tools]:not([hidden])'),
);

console.log();
const decks = [
  { name: 'this library', address: site.origin + DECK },
  ...others.map(({ name, path, server }) => ({ name, address: server.origin + path })),
];
const times = new Map(decks.map(({ name }) => [name, [] as number[]]));
// In turn, so that a machine that slows down slows all of them.
for (let run = 0; run < Number(values.runs); run++)
  for (const { name, address } of decks)
    times.get(name)?.push(await timeFirstSlide(browser, address));
const ours = median(times.get('this library') ?? []);
row('deck', 'first slide, ms (least to most)', 'this library, relative');
row('---', '---', '---');
for (const [name, list] of times)
  row(
    name,
    `${Math.round(median(list))} (${Math.round(Math.min(...list))}–${Math.round(Math.max(...list))})`,
    (ours / median(list)).toFixed(2),
  );

await browser.close();
for (const { close } of [site, ...others.map(({ server }) => server)]) close();
