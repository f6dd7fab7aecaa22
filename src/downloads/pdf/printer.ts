/** The browser that prints: one for all files, with one page that is used again. It reads the site from the disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserServer,
  chromium,
  type Page,
  type Route,
} from 'playwright-core';
import { withBase } from '../../model/addresses.ts';
import { BROWSER_ARGUMENTS } from '../browser.ts';
import type { BuiltSite } from '../built-site.ts';

/** Stands for the public origin while nobody said it. Source: RFC 2606 keeps the domain from ever existing. */
const NOWHERE = 'https://library.invalid';
/** Longer than a page ever takes, in milliseconds: a hundred times the longest that was measured. */
export const PATIENCE = 60_000;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The browser is gone or does not answer: no further file can be expected of it. */
export class BrowserLost extends Error {}

/** A browser that prints pages of a built site. */
export class Printer {
  readonly #site: BuiltSite;
  readonly #origin: string;
  /** The browser's process, which can be ended even when it answers no more. */
  readonly #server: BrowserServer;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #patience: number;
  /** What the current page asked for and the site has not. */
  #missing: string[] = [];

  private constructor(
    site: BuiltSite,
    server: BrowserServer,
    browser: Browser,
    page: Page,
    patience: number,
  ) {
    this.#site = site;
    this.#origin = site.publicOrigin ?? NOWHERE;
    this.#server = server;
    this.#browser = browser;
    this.#page = page;
    this.#patience = patience;
  }

  /**
   * Starts a browser.
   * @param patience how long a page may take, in milliseconds
   * @throws BrowserLost when it does not start
   */
  static async start(site: BuiltSite, program: string, patience = PATIENCE): Promise<Printer> {
    let server: BrowserServer | undefined;
    try {
      server = await chromium.launchServer({
        executablePath: program,
        // Letters stand where the font wants them, not on whole pixels.
        args: [...BROWSER_ARGUMENTS, '--font-render-hinting=none'],
        timeout: patience,
      });
      const browser = await chromium.connect(server.wsEndpoint(), { timeout: patience });
      const context = await browser.newContext({
        // Paper is the page as it is without script, so nothing depends on what a script does in time.
        javaScriptEnabled: false,
        serviceWorkers: 'block',
        colorScheme: 'light',
        deviceScaleFactor: 1,
      });
      const page = await context.newPage();
      const printer = new Printer(site, server, browser, page, patience);
      await printer.#prepare(context);
      return printer;
    } catch (error) {
      await server?.kill();
      throw new BrowserLost(`The browser ${program} did not start: ${firstLine(error)}`);
    }
  }

  async #prepare(context: BrowserContext): Promise<void> {
    await context.route('**/*', (route) => this.#answer(route));
    await this.#page.emulateMedia({ media: 'print' });
  }

  /**
   * Opens a page, lets `use` work with it, and closes nothing: the next one takes its place.
   * @param address without the base path
   * @throws BrowserLost when the browser crashed or hangs; Error when the page or a file of it is missing
   */
  async visit<T>(address: string, use: (page: Page) => Promise<T>): Promise<T> {
    this.#missing = [];
    return this.#inTime(address, async () => {
      await this.#page.goto(this.#urlOf(address), { timeout: this.#patience });
      await this.#assertWhole(address, this.#page);
      return use(this.#page);
    });
  }

  /**
   * Opens a page that the others do not see, for work that leaves it changed.
   * @param use gets the page, empty, and the whole address that it can open
   * @throws BrowserLost when the browser crashed or hangs; Error when the work fails
   */
  async borrow<T>(address: string, use: (page: Page, url: string) => Promise<T>): Promise<T> {
    return this.#inTime(address, async () => {
      const page = await this.#page.context().newPage();
      page.setDefaultTimeout(this.#patience);
      this.#missing = [];
      try {
        const made = await use(page, this.#urlOf(address));
        await this.#assertWhole(address, page);
        return made;
      } finally {
        // A browser that is gone has closed it.
        await page.close().catch(() => undefined);
      }
    });
  }

  /** The origin that pages are opened at; it is nobody's while the site has no public one. */
  get isPublic(): boolean {
    return this.#origin !== NOWHERE;
  }

  /** Ends the browser. All that it had to do is done, so it is not asked. */
  async close(): Promise<void> {
    await this.#server.kill();
  }

  async #inTime<T>(address: string, work: () => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () =>
          reject(new BrowserLost(`The browser hung on ${address} for ${this.#patience / 1000} s.`)),
        this.#patience,
      );
    });
    try {
      return await Promise.race([work(), late]);
    } catch (error) {
      if (error instanceof BrowserLost || !this.#browser.isConnected() || isCrash(error))
        throw new BrowserLost(
          error instanceof BrowserLost ? error.message : `The browser stopped at ${address}.`,
        );
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async #assertWhole(address: string, page: Page): Promise<void> {
    const broken = await page.evaluate(loadFonts);
    const missing = [...new Set([...this.#missing, ...broken])];
    if (missing.length > 0)
      throw new Error(
        `${address} needs ${missing.join(', ')}, which the built site lacks. Build again; if that does not help, install the packages again with npm ci.`,
      );
  }

  #urlOf(address: string): string {
    return new URL(withBase(this.#site.base, address), this.#origin).href;
  }

  /** Answers from the disk. Nothing is fetched from elsewhere. */
  async #answer(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    const { out, base } = this.#site;
    if (url.origin !== this.#origin || !url.pathname.startsWith(base))
      return this.#refuse(route, url.href);
    const local = url.pathname.slice(base.length);
    try {
      const file = decodeURIComponent(/(?:^|\/)$/.test(local) ? `${local}index.html` : local);
      const body = await readFile(join(out, file));
      const contentType = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      await route.fulfill({ body, contentType });
    } catch {
      await this.#refuse(route, url.pathname);
    }
  }

  async #refuse(route: Route, what: string): Promise<void> {
    this.#missing.push(what);
    await route.abort();
  }
}

export const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** What Playwright says when the browser or its page is gone; other errors are the page's own. */
const isCrash = (error: unknown) =>
  /^(?:page|browser|browserContext|route|response)\.\w+: .*(?:crashed|closed|disconnected)/i.test(
    firstLine(error),
  );

/** In the page: loads the fonts that it uses. @returns those that can't be */
async function loadFonts(): Promise<string[]> {
  await document.fonts.ready;
  return [...document.fonts]
    .filter(({ status }) => status === 'error')
    .map(({ family, weight }) => `the font ${family} ${weight}`);
}
