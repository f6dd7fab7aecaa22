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
import { DOWNLOADS } from '../../model/downloads.ts';
import { readableSize } from '../../model/offline.ts';
import { site as library, words } from '../../site.ts';
import { type BuiltSite, pageFile } from '../built-site.ts';
import { readCatalogue } from '../catalogue.ts';
import { type Element, findElement, make, readPage, textOf } from '../page-tree.ts';
import { publicAddress, readSiteLink } from '../site-links.ts';
import { zipFiles } from '../zip.ts';
import { isDeck, packedDownload, packedPage, relativeLink, START } from './files.ts';
import { packPage } from './page.ts';

/** Makes the archive of a workshop. @throws Error when the catalogue doesn't know it */
export async function makePackage(site: BuiltSite, workshop: string): Promise<Uint8Array> {
  const own = workshopAddress(workshop);
  const entry = (await readCatalogue(site)).find(({ address }) => address === own);
  if (!entry) throw new Error(`catalogue.json has no ${own}, so its package can't be made.`);
  const pages = new Map<string, string>();
  for (const address of [
    own,
    runSheetAddress(workshop),
    scriptAddress(workshop),
    ...(entry.parts ?? []).flatMap((part) => {
      const [, handout] = /^\/handouts\/([^/]+)\/$/.exec(part) ?? [];
      return handout === undefined ? [part] : [part, blankAddress(handout)];
    }),
    GLOSSARY,
    ABOUT,
  ]) {
    const html = await readFile(pageFile(site, address), 'utf8').catch(() => undefined);
    if (html !== undefined) pages.set(address, html);
  }
  const files = new Map<string, string | Uint8Array>();
  const downloads = await listOwnDownloads(site, workshop, [...pages.keys()]);
  for (const [address, name] of downloads) files.set(name, await readFile(join(site.out, address)));

  const build = async (address: string, html: string, folder?: Element) => {
    const file = packedPage(address, workshop);
    const styles = Array.from(
      html.matchAll(/<link rel="stylesheet" href="([^"]*\/_astro\/[^"]+)"(?! media)/g),
      ([, href = '']) => href.slice(site.base.length - 1),
    );
    for (const style of styles)
      if (!files.has(styleFile(style))) files.set(styleFile(style), await readStyle(site, style));
    const resolve = (href: string): string | undefined => {
      if (href.startsWith('#')) return href;
      const link = readSiteLink(href, address, site.base);
      if (!link) return href;
      if (isDeck(link.address, workshop) && files.has('slides.html'))
        return relativeLink(file, 'slides.html') + link.query + link.hash;
      if (pages.has(link.address))
        return relativeLink(file, packedPage(link.address, workshop)) + link.hash;
      const download = downloads.get(link.address);
      return download === undefined ? publicAddress(link, site) : relativeLink(file, download);
    };
    const footer = await readFile(join(site.out, footerAddress(address)), 'utf8').catch(() => '');
    return packPage({
      html,
      start: relativeLink(file, START),
      resolve,
      styles: styles.map((style) => relativeLink(file, styleFile(style))),
      footer: footer.replaceAll('</', '<\\/'),
      folder,
    });
  };
  for (const [address, html] of pages)
    if (address !== own) files.set(packedPage(address, workshop), await build(address, html));
  files.set(START, await build(own, pages.get(own) ?? '', listFolder(files, pages, workshop)));
  return zipFiles(new Map([...files].map(([name, content]) => [`${workshop}/${name}`, content])));
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

/** The list of what is in the folder, with sizes. */
function listFolder(
  files: ReadonlyMap<string, string | Uint8Array>,
  pages: ReadonlyMap<string, string>,
  workshop: string,
): Element {
  const titles = new Map(
    [...pages].map(([address, html]) => {
      const title = findElement(readPage(html), ({ tagName }) => tagName === 'h1');
      return [packedPage(address, workshop), title ? textOf(title).trim() : address];
    }),
  );
  const listed = [...files.keys()].filter((name) => !name.startsWith('pages/styles/')).sort();
  const group = (title: string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          make('h3', {}, [title]),
          make(
            'ul',
            { class: 'papers' },
            names.map((name) => {
              const size = readableSize(Buffer.byteLength(files.get(name) ?? ''), library.language);
              return make('li', {}, [
                make('a', { href: name }, [titleOf(name, titles)]),
                make('span', {}, [words.package.file(name, size)]),
              ]);
            }),
          ),
        ];
  const isReading = (name: string) => /^pages\/(?:guidance\/|glossary|about)/.test(name);
  return make('div', {}, [
    make('h2', {}, [words.package.folder]),
    make('p', {}, [words.package.folderText]),
    ...group(
      words.package.slides,
      listed.filter((name) => name.startsWith('slides.')),
    ),
    ...group(
      words.package.pages,
      listed.filter((name) => name.startsWith('pages/') && !isReading(name)),
    ),
    ...group(
      words.package.papers,
      listed.filter((name) => name.endsWith('.pdf') && !name.startsWith('slides.')),
    ),
    ...group(words.package.reading, listed.filter(isReading)),
  ]);
}

function titleOf(name: string, titles: ReadonlyMap<string, string>): string {
  const page = titles.get(name);
  if (page !== undefined) return name.endsWith('-blank.html') ? words.sheet.blankTitle(page) : page;
  const whole = words.package.files[name];
  if (whole !== undefined) return whole;
  const [, stem = name, paper] = /^(.+)\.(a4|letter)\.pdf$/.exec(name) ?? [];
  const title = words.package.files[stem] ?? titles.get(`pages/${stem}.html`) ?? stem;
  return paper === 'a4' || paper === 'letter'
    ? words.package.name(title, words.download.papers[paper])
    : title;
}
