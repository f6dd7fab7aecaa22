/** Every page of the built site, and what its HTML says. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { type Page, test as base } from '@playwright/test';
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

export interface Heading {
  level: number;
  id: string;
  text: string;
}

export interface Reference {
  /** The element and the attribute, as a message names them. */
  where: string;
  value: string;
}

export interface Slide {
  id: string;
  variants: string[];
}

/** What a page's HTML says before any script runs. */
export interface PageFacts {
  title: string;
  description: string;
  language: string;
  canonical: string | null;
  /** Whether search engines may list it. */
  listed: boolean;
  /** What it says to other sites that link to it, by property: `og:title`. */
  openGraph: Record<string, string>;
  /** What it says to programs, as JSON-LD. */
  structured: Record<string, unknown>[];
  /** The Content-Security-Policy, and whether it stands before all that it governs. */
  policy: string | null;
  policyIsFirst: boolean;
  headings: Heading[];
  ids: string[];
  /** The slides of a deck, in order. */
  slides: Slide[];
  references: Reference[];
  /** Scripts, styles and event handlers that stand in the page itself. */
  inline: string[];
  hasSearch: boolean;
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

type ReadPage = (page: BuiltPage) => Promise<PageFacts>;

/** A test that reads pages and opens none. */
export const test = base.extend<object, { readPage: ReadPage }>({
  readPage: [
    async ({ browser }, use) => {
      const parser = await browser.newPage();
      const known = new Map<string, Promise<PageFacts>>();
      await use((page) => {
        const facts = known.get(page.file) ?? readFacts(parser, readFileSync(page.file, 'utf8'));
        known.set(page.file, facts);
        return facts;
      });
      await parser.close();
    },
    { scope: 'worker' },
  ],
});
export { expect } from '@playwright/test';

/** Reads HTML with the parser of the browser; nothing of it is loaded or run. */
function readFacts(parser: Page, html: string): Promise<PageFacts> {
  return parser.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html');
    const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
    const all = [document, ...templates].flatMap((root) => [...root.querySelectorAll('*')]);
    const nameOf = (element: Element, attribute: string) =>
      `<${element.localName} ${attribute}="${element.getAttribute(attribute) ?? ''}">`;
    const content = (selector: string) =>
      document.querySelector(selector)?.getAttribute('content') ?? null;

    const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];
    const references = all.flatMap((element) =>
      [
        ...addresses.map((attribute) => [attribute, element.getAttribute(attribute)] as const),
        ...(element.getAttribute('srcset') ?? '')
          .split(/,\s+/)
          .map((candidate) => ['srcset', candidate.trim().split(/\s+/)[0]] as const),
        ...(element.matches('meta[property="og:image"], meta[property="og:url"]')
          ? [['content', element.getAttribute('content')] as const]
          : []),
      ].flatMap(([attribute, value]) =>
        value ? [{ where: nameOf(element, attribute), value }] : [],
      ),
    );

    const inline = all.flatMap((element) => [
      ...(element.localName === 'script' &&
      !element.hasAttribute('src') &&
      !/json/.test(element.getAttribute('type') ?? '')
        ? [`<script>${element.textContent.slice(0, 60)}`]
        : []),
      ...(element.localName === 'style' ? [`<style>${element.textContent.slice(0, 60)}`] : []),
      ...element
        .getAttributeNames()
        .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
        .map((attribute) => nameOf(element, attribute)),
      ...(/^\s*javascript:/i.test(element.getAttribute('href') ?? '')
        ? [nameOf(element, 'href')]
        : []),
    ]);

    const policy = document.querySelector('meta[http-equiv="content-security-policy" i]');
    const governed = document.querySelector('script, style, link, base');
    return {
      title: document.title,
      description: content('meta[name=description]') ?? '',
      language: document.documentElement.lang,
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
      listed: !/noindex/.test(content('meta[name=robots]') ?? ''),
      openGraph: Object.fromEntries(
        [...document.querySelectorAll('meta[property]')].map((meta) => [
          meta.getAttribute('property') ?? '',
          meta.getAttribute('content') ?? '',
        ]),
      ),
      structured: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
      ),
      policy: policy?.getAttribute('content') ?? null,
      policyIsFirst:
        policy !== null &&
        (governed === null ||
          (policy.compareDocumentPosition(governed) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => ({
        level: Number(heading.localName[1]),
        id: heading.id,
        text: heading.textContent.trim().replace(/\s+/g, ' '),
      })),
      ids: all.map(({ id }) => id).filter(Boolean),
      slides: [...document.querySelectorAll<HTMLElement>('.slides > section')].map(
        ({ id, dataset }) => ({ id, variants: (dataset['variants'] ?? '').split(' ') }),
      ),
      references,
      inline,
      hasSearch: document.querySelector('search-dialog') !== null,
    };
  }, html);
}
