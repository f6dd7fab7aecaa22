/** Every page of the built site, and what its HTML says. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Page } from '@playwright/test';
import { readSettings } from '../../src/settings.ts';

export interface BuiltPage {
  /** The address below the base path: empty for the home page, else `glossary/` or `404.html`. */
  address: string;
  file: string;
  isDeck: boolean;
  /** Whether it prints with a footer of its own. */
  isPrinted: boolean;
  /** Whether it leads on to another page at once. */
  isForward: boolean;
}

const { out } = readSettings();
const REFRESH = /<meta http-equiv="refresh"[^>]*>/i;

/** The pages in the order of their addresses. Downloads are files to keep, not pages. */
export const pages: BuiltPage[] = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.html') && !/^(downloads|pagefind)\//.test(file))
  .sort()
  .map((name) => {
    const file = join(out, name);
    const address = name.replace(/(^|\/)index\.html$/, '$1');
    const html = readFileSync(file, 'utf8');
    return {
      address,
      file,
      isDeck: /^workshops\/[^/]+\/slides\/$/.test(address),
      isPrinted: existsSync(join(dirname(file), 'print.css')) && name.endsWith('index.html'),
      isForward: REFRESH.test(html),
    };
  });
if (pages.length === 0) throw new Error(`There is no page in ${out}. Run npm run build first.`);

export const decks = pages.filter(({ isDeck }) => isDeck);

/** The template of a page, and which stylesheets its content brings along. */
const kindOf = (page: BuiltPage) => {
  const sheets = readFileSync(page.file, 'utf8').matchAll(
    /<link rel="stylesheet" href="[^"]*\/([^"/]+\.css)"/g,
  );
  return {
    page,
    size: statSync(page.file).size,
    template: page.address.replace(/^([^/]+\/)[^/]+\//, '$1*/'),
    sheets: new Set(Array.from(sheets, ([, name = '']) => name)),
  };
};

/** Whether tests that take seconds look at every page, as in `npm run verify`, and in every theme. */
export const looksAtAll = process.env['PAGES'] === 'all';

/**
 * The pages for tests that take seconds each: of each template the longest, whose content strains it most, and those that
 * bring stylesheets along which no longer one has.
 */
export const samples: BuiltPage[] = looksAtAll
  ? pages
  : [...Map.groupBy(pages.map(kindOf), ({ template }) => template).values()].flatMap((kinds) => {
      const chosen: typeof kinds = [];
      for (const kind of kinds.toSorted((a, b) => b.size - a.size))
        if (!chosen.some(({ sheets }) => kind.sheets.isSubsetOf(sheets))) chosen.push(kind);
      return chosen.map(({ page }) => page);
    });

/** The name of a test on a page. */
export const nameOf = ({ address }: BuiltPage) => `/${address}`;

/** Opens a page; one that leads on to another stays open, since it can be read where nothing forwards. */
export async function openPage(tab: Page, { address, file, isForward }: BuiltPage): Promise<void> {
  if (isForward)
    await tab.route(`**/${address}`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: readFileSync(file, 'utf8').replace(REFRESH, ''),
      }),
    );
  await tab.goto(address);
}

/** A test that reads pages and opens none. */
export { expect, test } from './worker.ts';
export type { PageFacts, Reference, Slide } from './page-facts.ts';
