/** Every address in the built site leads somewhere: pages, files, fragments and slides. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { readSettings } from '../../src/settings.ts';
import {
  type BuiltPage,
  expect,
  nameOf,
  type PageFacts,
  pages,
  type Reference,
  test,
} from '../support/pages.ts';

const { basePath, out, siteUrl } = readSettings();
/** Stands for the site's own origin where it has none yet. */
const ORIGIN = siteUrl ?? 'https://library.invalid';

const byAddress = new Map(pages.map((page) => [page.address, page]));

/** The address below the base path; undefined for another site's. @throws Error with what is wrong about it. */
function localAddress(value: string, from: string): URL | undefined {
  const url = new URL(value, `${ORIGIN}${basePath}${from}`);
  if (['mailto:', 'data:', 'tel:'].includes(url.protocol) || url.origin !== ORIGIN)
    return undefined;
  if (!url.pathname.startsWith(basePath)) throw new Error(`leaves the base path ${basePath}`);
  return url;
}

/** The page behind an address, or undefined when it is another file. @throws Error when nothing is there. */
function findTarget(url: URL): BuiltPage | undefined {
  const address = decodeURIComponent(url.pathname.slice(basePath.length));
  const page = byAddress.get(address);
  if (page) return page;
  const file = join(out, address);
  if (!existsSync(file)) throw new Error('leads nowhere');
  if (!statSync(file).isDirectory()) return undefined;
  throw new Error(address.endsWith('/') ? 'has no page' : 'lacks its trailing slash');
}

for (const page of pages) {
  test(`every link of ${nameOf(page)} leads somewhere`, async ({ readPage }) => {
    const { references } = await readPage(page);
    const problems: string[] = [];
    for (const reference of references) {
      const problem = await findProblem(reference);
      if (problem) problems.push(`${reference.where} ${problem}`);
    }
    expect(problems).toEqual([]);

    async function findProblem({ value }: Reference): Promise<string | undefined> {
      try {
        const url = localAddress(value, page.address);
        const target = url && findTarget(url);
        if (!url || !target) return undefined;
        return problemInside(url, target, await readPage(target));
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    }
  });
}

/** What is wrong about the part of a page that an address names. */
function problemInside(
  { hash, searchParams }: URL,
  { isDeck }: BuiltPage,
  { ids, slides }: PageFacts,
): string | undefined {
  const fragment = decodeURIComponent(hash.slice(1));
  const variant = searchParams.get('variant');
  if (variant && !slides.some(({ variants }) => variants.includes(variant)))
    return `names the variant ${variant}, which the deck doesn't have`;
  if (fragment.startsWith('/'))
    return isDeck && slides.some(({ id }) => id === fragment.slice(1))
      ? undefined
      : 'names a slide that is not there';
  return fragment === '' || ids.includes(fragment) ? undefined : 'names a part that is not there';
}

test('every address in a stylesheet and in the manifest leads to a file', () => {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const stylesheets = files.filter((file) => extname(file) === '.css');
  const named = stylesheets.flatMap((file) => {
    const css = readFileSync(join(out, file), 'utf8');
    return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(
      (match) => [file, match[1] ?? ''] as const,
    );
  });
  const manifest = JSON.parse(readFileSync(join(out, 'site.webmanifest'), 'utf8')) as {
    start_url: string;
    icons: { src: string }[];
  };
  const addresses = [manifest.start_url, ...manifest.icons.map(({ src }) => src)];
  const problems = [...named, ...addresses.map((address) => ['site.webmanifest', address] as const)]
    .filter(([, address]) => !address.startsWith('data:') && !address.startsWith('#'))
    .flatMap(([file, address]) => {
      try {
        const url = localAddress(address, file.split(sep).join('/'));
        if (!url) return [`${file}: ${address} is on another site`];
        findTarget(url);
        return [];
      } catch (error) {
        return [`${file}: ${address} ${error instanceof Error ? error.message : ''}`];
      }
    });
  expect(addresses.length).toBeGreaterThan(1);
  expect(problems).toEqual([]);
});
