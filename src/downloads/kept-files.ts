/** Keeps what a browser made for the next build, by all that it was made from. */
import { execFile } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { footerAddress, withBase } from '../model/addresses.ts';
import { type BuiltSite, pageFile } from './built-site.ts';

/** How long a file that no build uses stays, in milliseconds. */
const KEPT_FOR = 14 * 24 * 3_600_000;
/** Where systems have fonts: letters that the library's own fonts lack come from there. */
const FONT_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.fonts'),
  join(homedir(), '.local/share/fonts'),
  '/Library/Fonts',
  '/System/Library/Fonts',
  join(homedir(), 'Library/Fonts'),
  'C:\\Windows\\Fonts',
  join(homedir(), 'AppData/Local/Microsoft/Windows/Fonts'),
];
const CODE = fileURLToPath(new URL('.', import.meta.url));
const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

export interface MadeFile {
  content: Uint8Array;
  pages: number;
}

/** The files that earlier builds made. */
export class KeptFiles {
  readonly #folder: string;
  readonly #site: BuiltSite;
  readonly #surroundings: string;
  readonly #names: readonly string[];

  private constructor(
    folder: string,
    site: BuiltSite,
    surroundings: string,
    names: readonly string[],
  ) {
    this.#folder = folder;
    this.#site = site;
    this.#surroundings = surroundings;
    this.#names = names.filter((name) => !name.endsWith('.part'));
  }

  /**
   * @param folder where they are kept
   * @param program the browser's
   */
  static async open(folder: string, site: BuiltSite, program: string): Promise<KeptFiles> {
    await mkdir(folder, { recursive: true });
    const hash = createHash('sha256').update(`${site.base} ${site.publicOrigin ?? ''}`);
    hash.update(`${program} ${await versionOf(program)}`);
    for (const path of FONT_FOLDERS) await addFonts(hash, path);
    for (const path of await listCode()) hash.update(await readFile(path));
    return new KeptFiles(folder, site, hash.digest('hex'), await readdir(folder));
  }

  /**
   * The file made from a page, from an earlier build or by `make`.
   * @param purpose what is made of the page: tells apart two files from one page
   */
  async take(page: string, purpose: string, make: () => Promise<MadeFile>): Promise<MadeFile> {
    const key = await this.#key(page, purpose);
    // The name says how many pages it has, which would take longer to read than the file.
    const name = this.#names.find((each) => each.startsWith(`${key}-`));
    if (name !== undefined) {
      const file = join(this.#folder, name);
      await utimes(file, new Date(), new Date());
      return { content: await readFile(file), pages: Number(name.slice(key.length + 1)) };
    }
    const made = await make();
    const file = join(this.#folder, `${key}-${made.pages}`);
    const half = `${file}.${process.pid}.part`;
    await writeFile(half, made.content);
    await rename(half, file);
    return made;
  }

  /** Lets go of what no build has used for two weeks. */
  async tidy(): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const file = join(this.#folder, name);
      // Another build may let go of it at the same time.
      const found = await stat(file).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > KEPT_FOR) await rm(file, { force: true });
    }
  }

  /** Names of styles and fonts hold their content, but for the page's own footer. */
  async #key(page: string, purpose: string): Promise<string> {
    const html = await readFile(pageFile(this.#site, page), 'utf8');
    const hash = createHash('sha256')
      .update(`${this.#surroundings} ${page} ${purpose}`)
      .update(html);
    const footer = footerAddress(page);
    if (html.includes(withBase(this.#site.base, footer))) {
      const rules = await readFile(join(this.#site.out, footer), 'utf8');
      hash.update(rules);
      for (const [, address = ''] of rules.matchAll(/url\("([^"]+)"\)/g))
        hash.update(await readFile(join(this.#site.out, address.slice(this.#site.base.length))));
    }
    return hash.digest('hex');
  }
}

/** What a browser calls itself, and its file: a program may be a script that starts another one. */
async function versionOf(program: string): Promise<string> {
  const { size, mtimeMs } = await stat(program);
  const file = `${size} ${mtimeMs}`;
  // Chrome on Windows would open a window.
  if (process.platform === 'win32') return file;
  const run = promisify(execFile);
  return run(program, ['--version'], { timeout: 10_000 }).then(
    ({ stdout }) => `${stdout} ${file}`,
    () => file,
  );
}

/** The code that makes files with the words that they hold, and the versions of what it uses. */
async function listCode(): Promise<string[]> {
  const folders = [CODE, join(SOURCE, 'integrations'), join(SOURCE, 'model')];
  const files = folders.map(async (folder) =>
    (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
  );
  const code = (await Promise.all(files)).flat().filter((name) => name.endsWith('.ts'));
  return [...code.sort(), join(SOURCE, 'site.ts'), PACKAGES];
}

async function addFonts(hash: Hash, folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.sort()) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    hash.update(`${name} ${found?.size ?? 0} ${found?.mtimeMs ?? 0}`);
  }
}
