import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { makeOneFile } from '../downloads/one-file.ts';
import { downloadPlace, oneFileAddress } from '../model/downloads.ts';
import { deckAddress, speakerAddress, withBase, workshopAddress } from '../model/addresses.ts';
import { readableSize } from '../model/offline.ts';
import { site } from '../site.ts';
import { tellPhase } from './progress.ts';

const SCRIPT = fileURLToPath(new URL('../elements/one-file.ts', import.meta.url));
const PRESENTATION = 'presentation.css?url';

/** Makes the files to take along, and writes their sizes into the pages that link them. */
export function downloads(): AstroIntegration {
  let base = '/';
  let publicOrigin: string | undefined;
  return {
    name: 'downloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        publicOrigin = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const script = await bundleScript();
        const workshops = await listWorkshops(out);
        const sizes: number[] = [];
        for (const workshop of workshops) {
          const file = await makeFile(out, base, workshop, script, (href) =>
            publicOrigin === undefined ? undefined : new URL(href, publicOrigin).href,
          );
          const address = oneFileAddress(workshop);
          await mkdir(dirname(join(out, address)), { recursive: true });
          await writeFile(join(out, address), file);
          const size = Buffer.byteLength(file);
          sizes.push(size);
          await fillPlace(join(out, workshopAddress(workshop), 'index.html'), address, size);
        }
        const total = readableSize(
          sizes.reduce((sum, size) => sum + size, 0),
          site.language,
        );
        tellPhase('Downloads', `${sizes.length} decks in one file each, ${total}`);
      },
    },
  };
}

/** The workshops of the built site: each has a folder. */
async function listWorkshops(out: string): Promise<string[]> {
  const entries = await readdir(join(out, 'workshops'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function makeFile(
  out: string,
  base: string,
  workshop: string,
  script: string,
  resolve: (href: string) => string | undefined,
): Promise<string> {
  const load = (address: string) => readFile(join(out, address, 'index.html'), 'utf8');
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
  return makeOneFile({ deck, speaker, deckStyles, speakerStyles, script, resolve });
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

/** Writes a download's size where the page has its place. */
async function fillPlace(file: string, address: string, bytes: number): Promise<void> {
  const page = await readFile(file, 'utf8');
  await writeFile(
    file,
    page.replaceAll(downloadPlace(address), readableSize(bytes, site.language)),
  );
}
