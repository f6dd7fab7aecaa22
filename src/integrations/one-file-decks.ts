/** Makes the decks in one file each, from the built pages and a script of their own. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type BuiltSite, listFolders, pageFile, writeDownload } from '../downloads/built-site.ts';
import { makeOneFile } from '../downloads/one-file.ts';
import { deckAddress, speakerAddress, withBase, WORKSHOPS } from '../model/addresses.ts';
import { oneFileAddress } from '../model/downloads.ts';

const SCRIPT = fileURLToPath(new URL('../elements/one-file.ts', import.meta.url));
const PRESENTATION = 'presentation.css?url';

/** Writes each workshop's deck as one file. @returns how many there are */
export async function makeOneFileDecks(site: BuiltSite): Promise<number> {
  const script = await bundleScript();
  const workshops = await listFolders(site, WORKSHOPS);
  for (const workshop of workshops)
    await writeDownload(site, oneFileAddress(workshop), await makeFile(site, workshop, script));
  return workshops.length;
}

async function makeFile(site: BuiltSite, workshop: string, script: string): Promise<string> {
  const { out, base, publicOrigin } = site;
  const load = (address: string) => readFile(pageFile(site, address), 'utf8');
  const [deck, speaker] = await Promise.all([
    load(deckAddress(workshop)),
    load(speakerAddress(workshop)),
  ]);
  // What the deck loads once it starts stands beside what it starts with.
  const assets = await readdir(join(out, '_astro'));
  const presentation = assets.find((name) => /^presentation\..*\.css$/.test(name));
  if (!presentation) throw new Error('The built site has no styles of the presentation.');
  const [deckStyles, speakerStyles] = await Promise.all([
    readStyles(out, base, deck, [withBase(base, `/_astro/${presentation}`)]),
    readStyles(out, base, speaker, []),
  ]);
  return makeOneFile({
    deck,
    speaker,
    deckStyles,
    speakerStyles,
    script,
    resolve: (href) => (publicOrigin === undefined ? undefined : new URL(href, publicOrigin).href),
  });
}

/** The styles of a page in one piece, with their fonts inside. */
async function readStyles(
  out: string,
  base: string,
  page: string,
  more: readonly string[],
): Promise<string> {
  const linked = Array.from(
    page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g),
    ([, href = '']) => href,
  );
  const local = (address: string) => join(out, address.slice(base.length - 1));
  const sheets = await Promise.all(
    [...new Set([...linked, ...more])].map((address) => readFile(local(address), 'utf8')),
  );
  const styles = sheets.join('\n');
  const fonts = [
    ...new Set(
      Array.from(styles.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g), ([, url = '']) => url),
    ),
  ];
  const contents = await Promise.all(fonts.map((url) => readFile(local(url), 'base64')));
  return fonts.reduce(
    (all, url, index) => all.replaceAll(url, `data:font/woff2;base64,${contents[index] ?? ''}`),
    styles,
  );
}

/** One module without imports: a file on a disk can load no other. */
async function bundleScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [
      {
        name: 'styles-inside',
        enforce: 'pre',
        resolveId: (source) => (source.endsWith(PRESENTATION) ? '\0styles-inside' : undefined),
        // They are in the file already; an empty address says so.
        load: (id) => (id === '\0styles-inside' ? "export default ''" : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: SCRIPT,
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [made] = [result].flat();
  const output = made && 'output' in made ? made.output : undefined;
  if (output?.length !== 1)
    throw new Error('The script of the one-file deck did not come in one piece.');
  // An end tag in a string would end the script in the page.
  return output[0].code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
