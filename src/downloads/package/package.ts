/** Everything of a workshop in one folder, zipped, for somebody without a network. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  ABOUT,
  blankAddress,
  footerAddress,
  GLOSSARY,
  runSheetAddress,
  scriptAddress,
  workshopAddress,
} from '../../model/addresses.ts';
import { DOWNLOADS, type Paper } from '../../model/downloads.ts';
import { type BuiltSite, pageFile } from '../built-site.ts';
import { readCatalogue } from '../catalogue.ts';
import { findElement, readPage, textOf } from '../page-tree.ts';
import { publicAddress, readSiteLink } from '../site-links.ts';
import { zipFiles } from '../zip.ts';
import { isDeck, packedDownload, packedPage, relativeLink, START } from './files.ts';
import { listFolder } from './folder.ts';
import { FOLDER_STYLES } from './folder-styles.ts';
import { type PackedPageParts, packPage } from './page.ts';

/** What a folder is made from, and what is in it so far. */
interface Packing {
  site: BuiltSite;
  workshop: string;
  /** The HTML of each page that is in it, by address. */
  pages: ReadonlyMap<string, string>;
  /** The names of its downloads, by address. */
  downloads: ReadonlyMap<string, string>;
  files: Map<string, string | Uint8Array>;
}

/**
 * Makes the archive of a workshop.
 * @param paper whose PDFs come first
 * @throws Error when the catalogue doesn't know the workshop
 */
export async function makePackage(
  site: BuiltSite,
  workshop: string,
  paper: Paper,
): Promise<Uint8Array> {
  const pages = await readPages(site, workshop);
  const downloads = await listOwnDownloads(site, workshop, [...pages.keys()]);
  const files: Packing['files'] = new Map();
  const packing = { site, workshop, pages, downloads, files };
  for (const [address, name] of downloads) files.set(name, await readFile(join(site.out, address)));
  const start = workshopAddress(workshop);
  for (const address of pages.keys())
    if (address !== start) files.set(packedPage(address, workshop), await pack(packing, address));
  const sizes = new Map([...files].map(([name, content]) => [name, Buffer.byteLength(content)]));
  const folder = { sizes, titles: readTitles(pages, workshop), paper };
  files.set(FOLDER_STYLE, FOLDER_STYLES);
  files.set(START, await pack(packing, start, (variants) => listFolder(folder, variants)));
  return zipFiles(new Map([...files].map(([name, content]) => [`${workshop}/${name}`, content])));
}

/** The built pages that belong to a workshop, its own first. */
async function readPages(site: BuiltSite, workshop: string): Promise<Map<string, string>> {
  const own = workshopAddress(workshop);
  const entry = (await readCatalogue(site.out)).find(({ address }) => address === own);
  if (!entry) throw new Error(`catalogue.json has no ${own}, so its package can't be made.`);
  const parts = (entry.parts ?? []).flatMap((part) => {
    const [, handout] = /^\/handouts\/([^/]+)\/$/.exec(part) ?? [];
    return handout === undefined ? [part] : [part, blankAddress(handout)];
  });
  const pages = new Map<string, string>();
  for (const address of [
    own,
    runSheetAddress(workshop),
    scriptAddress(workshop),
    ...parts,
    GLOSSARY,
    ABOUT,
  ]) {
    const html = await readFile(pageFile(site, address), 'utf8').catch(() => undefined);
    if (html !== undefined) pages.set(address, html);
  }
  return pages;
}

/** Makes a page of the folder, and adds the styles that it is the first to need. */
async function pack(
  packing: Packing,
  address: string,
  list?: PackedPageParts['listFolder'],
): Promise<string> {
  const { site, workshop, pages, files } = packing;
  const html = pages.get(address) ?? '';
  const file = packedPage(address, workshop);
  const styles = Array.from(
    html.matchAll(/<link rel="stylesheet" href="([^"]*\/_astro\/[^"]+)"(?! media)/g),
    ([, href = '']) => href.slice(site.base.length - 1),
  );
  for (const style of styles)
    if (!files.has(styleFile(style))) files.set(styleFile(style), await readStyle(site, style));
  const footer = await readFile(join(site.out, footerAddress(address)), 'utf8').catch(() => '');
  return packPage({
    html,
    start: relativeLink(file, START),
    resolve: (href) => resolveLink(packing, href, address),
    styles: [...styles.map(styleFile), ...(list ? [FOLDER_STYLE] : [])].map((style) =>
      relativeLink(file, style),
    ),
    footer: (await holdPictures(site, footer)).replaceAll('</', '<\\/'),
    listFolder: list,
  });
}

/** The rules of a printed footer with the pictures that they name inside. */
async function holdPictures(site: BuiltSite, rules: string): Promise<string> {
  let held = rules;
  for (const [, address = ''] of rules.matchAll(/url\("([^"]+\.svg)"\)/g)) {
    const file = join(site.out, address.slice(site.base.length));
    held = held.replace(address, `data:image/svg+xml;base64,${await readFile(file, 'base64')}`);
  }
  return held;
}

/** Where a link of a page leads in the folder; undefined for nowhere, the same text for what is no link of the site. */
function resolveLink(packing: Packing, href: string, address: string): string | undefined {
  const { site, workshop, pages, downloads, files } = packing;
  const link = href.startsWith('#') ? undefined : readSiteLink(href, address, site.base);
  if (!link) return href;
  const file = packedPage(address, workshop);
  if (isDeck(link.address, workshop) && files.has('slides.html'))
    return relativeLink(file, 'slides.html') + link.query + link.hash;
  if (pages.has(link.address))
    return relativeLink(file, packedPage(link.address, workshop)) + link.hash;
  const download = downloads.get(link.address);
  return download === undefined ? publicAddress(link, site) : relativeLink(file, download);
}

/** The finished downloads of a workshop and its sheets, with their names in its folder. */
async function listOwnDownloads(
  { out }: BuiltSite,
  workshop: string,
  pages: readonly string[],
): Promise<Map<string, string>> {
  const names = await readdir(join(out, DOWNLOADS), { recursive: true }).catch(() => []);
  const found = new Map<string, string>();
  for (const path of names.map((name) => name.replaceAll('\\', '/')).sort()) {
    const name = packedDownload(DOWNLOADS + path, workshop);
    const [, kind, sheet] = /^(handouts|checklists)\/(.+?)(?:-blank)?\.[^/]+$/.exec(path) ?? [];
    const belongs = sheet === undefined || pages.includes(`/${kind ?? ''}/${sheet}/`);
    if (name !== undefined && /\.[a-z]+$/.test(name) && belongs) found.set(DOWNLOADS + path, name);
  }
  return found;
}

const styleFile = (address: string) => `pages/styles/${basename(address)}`;
const FOLDER_STYLE = styleFile('folder.css');

/** A stylesheet with its fonts inside: browsers load no font from a disk. No script runs here, so rules for it hold. */
async function readStyle({ out, base }: BuiltSite, address: string): Promise<string> {
  let style = await readFile(join(out, address), 'utf8');
  for (const [, url = ''] of style.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)) {
    const font = await readFile(join(out, url.slice(base.length - 1)), 'base64');
    style = style.replaceAll(url, `data:font/woff2;base64,${font}`);
  }
  return style
    .replaceAll(/\(scripting:\s*none\)/g, '(min-width:0)')
    .replaceAll(/\(scripting:\s*enabled\)/g, '(max-width:0)');
}

/** The title of each page, by its file in the folder. */
const readTitles = (pages: ReadonlyMap<string, string>, workshop: string) =>
  new Map(
    [...pages].map(([address, html]) => {
      const title = findElement(readPage(html), ({ tagName }) => tagName === 'h1');
      return [packedPage(address, workshop), title ? textOf(title).trim() : address];
    }),
  );
