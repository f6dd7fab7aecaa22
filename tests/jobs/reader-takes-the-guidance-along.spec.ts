import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EPUB } from '../../src/model/downloads.ts';
import { readSettings } from '../../src/settings.ts';
import { site as library, words } from '../../src/site.ts';
import { expect, test } from '../support/site.ts';
import { type Unzipped, unzip } from '../support/unzip.ts';

const { out, siteUrl, basePath } = readSettings();
const catalogue = z
  .array(z.object({ kind: z.string(), address: z.string(), title: z.string() }))
  .parse(JSON.parse(readFileSync(join(out, 'catalogue.json'), 'utf8')));

/** What a strict parser finds in a file of the book. */
interface BookFile {
  problem: string | undefined;
  language: string | null;
  direction: string | null;
  title: string | undefined;
  heading: string | undefined;
  ids: readonly string[];
  /** Addresses as they are written: those of links, pictures, styles and files of the package. */
  links: readonly string[];
}

let book: Unzipped;
const files = new Map<string, BookFile>();

test.beforeAll(async ({ browser }) => {
  book = unzip(join(out, EPUB));
  const page = await browser.newPage();
  const texts = book.names
    .filter((name) => /\.(?:xhtml|opf|xml)$/.test(name))
    .map((name) => [name, readFileSync(join(book.folder, name), 'utf8')] as const);
  const read = await page.evaluate(
    (all) =>
      all.map(([name, text]) => {
        const type = name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'application/xml';
        const tree = new DOMParser().parseFromString(text, type);
        const root = tree.documentElement;
        const list = (selector: string, attribute: string) =>
          [...tree.querySelectorAll(selector)].map((each) => each.getAttribute(attribute) ?? '');
        return [
          name,
          {
            problem: tree.querySelector('parsererror')?.textContent,
            language: root.getAttribute('xml:lang'),
            direction: root.getAttribute('dir'),
            title: tree.querySelector('title')?.textContent,
            heading: tree.querySelector('h1')?.textContent,
            ids: list('[id]', 'id'),
            links: [...list('[href]', 'href'), ...list('[src]', 'src')],
          },
        ] as const;
      }),
    texts,
  );
  await page.close();
  for (const [name, file] of read) files.set(name, file);
});
test.afterAll(() => {
  book.remove();
});

const chapters = () => [...files].filter(([name]) => name.endsWith('.xhtml'));

test('every file of the book is XML, and says its language and direction', () => {
  expect(chapters().length).toBeGreaterThan(5);
  for (const [name, { problem, language, direction, title }] of files) {
    expect(problem, name).toBeUndefined();
    if (name.startsWith('META-INF/')) continue;
    expect(language, name).toBe(library.language);
    expect(direction, name).toBe(library.direction);
    if (name.endsWith('.xhtml')) expect(title, name).toBeTruthy();
  }
});

test('every link leads to a file of the book and a place in it, or to a public address', () => {
  const home = siteUrl === undefined ? undefined : new URL(basePath, siteUrl).href;
  for (const [name, { ids, links }] of files) {
    if (name.startsWith('META-INF/')) continue;
    expect(new Set(ids).size, `ids of ${name}`).toBe(ids.length);
    for (const link of links) {
      if (/^(?:https?:|mailto:)/.test(link)) {
        expect(link, name).not.toMatch(/localhost|127\.0\.0\.1|\.invalid\b/);
        if (home !== undefined && new URL(link).origin === siteUrl)
          expect(link, name).toMatch(new RegExp(`^${home}`));
        continue;
      }
      const target = new URL(link, `book:/${name}`);
      const file = target.pathname.slice(1);
      expect(book.names, `${name} → ${link}`).toContain(file);
      if (target.hash)
        expect(files.get(file)?.ids, `${name} → ${link}`).toContain(
          decodeURIComponent(target.hash.slice(1)),
        );
    }
  }
});

test('every article and every term of the library is in the book, and in its contents', () => {
  const contents = files.get('EPUB/nav.xhtml')?.links ?? [];
  const headings = new Map(chapters().map(([name, { heading }]) => [heading, name]));
  const articles = catalogue.filter(({ kind }) => kind === 'guidance');
  expect(articles.length).toBeGreaterThan(0);
  for (const { title } of articles) {
    const file = headings.get(title);
    expect(file, title).toBeDefined();
    expect(contents, title).toContain(file?.slice('EPUB/'.length));
  }
  const terms = catalogue.filter(({ kind }) => kind === 'term');
  for (const { address } of terms)
    expect(files.get('EPUB/glossary.xhtml')?.ids).toContain(
      new URL(address, 'book:/').hash.slice(1),
    );
  for (const [name, { heading }] of chapters())
    if (!/\/(?:nav|cover)\.xhtml$/.test(name))
      expect(contents, heading).toContain(name.slice('EPUB/'.length));
});

test('the title page says whose sessions the workshops follow', async ({ page, baseURL }) => {
  const text = readFileSync(join(book.folder, 'EPUB/title.xhtml'), 'utf8');
  for (const { address } of catalogue.filter(({ kind }) => kind === 'workshop')) {
    await page.goto((baseURL ?? '') + address.slice(1));
    const source = page.locator('h1 ~ .source, header .source, .source').first();
    if ((await source.count()) > 0) expect(text).toContain((await source.innerText()).trim());
  }
});

test('a reader gets the book from the home page and from the articles', async ({ page }) => {
  for (const address of ['', 'guidance/']) {
    await page.goto(address);
    const link = page.getByRole('link', { name: words.book.download });
    const size = /\((.+)\)/.exec(await link.innerText())?.[1];
    expect(size).toMatch(/^\d+(?:\.\d)? [kM]B$/);
    const started = page.waitForEvent('download');
    await link.click();
    const path = await (await started).path();
    expect(readFileSync(path).equals(readFileSync(join(out, EPUB)))).toBe(true);
  }
});

test('a chapter keeps to the width of a phone', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  for (const [name] of chapters()) {
    await page.goto(`file://${join(book.folder, name)}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, name).toBeLessThanOrEqual(320);
  }
  await page.close();
});
