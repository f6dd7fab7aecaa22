/** Settings from the environment, with defaults that work. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { PAPERS, type Paper } from './model/downloads.ts';

const PDF_CHOICES = ['auto', 'required', 'off'] as const;

export interface Settings {
  /** The public origin, for example `https://library.example.org`; undefined while nobody said. */
  siteUrl: string | undefined;
  /** `/` or `/library/`: starts and ends with a slash. */
  basePath: string;
  /** The content folder, absolute. */
  content: string;
  /** Where the finished site goes, absolute. */
  out: string;
  /** The paper whose downloads come first. */
  paper: Paper;
  /** Whether downloads that need a browser are made: where one is found, or else it is an error, or not at all. */
  pdf: 'auto' | 'required' | 'off';
  /** What a build may keep for the next one; apart for each content folder, address and way of reading. */
  cache: string;
}

/**
 * Reads the settings.
 * @throws Error that names the variable, what is wrong and a right value.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const { SITE_URL, BASE_PATH = '/', CONTENT = 'src/content', OUT = 'dist' } = environment;
  if (SITE_URL && !/^https?:\/\/[^/]+\/?$/.test(SITE_URL))
    throw new Error(
      `SITE_URL is "${SITE_URL}", but must be the origin alone, for example https://library.example.org. A folder goes into BASE_PATH.`,
    );
  if (!/^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/.test(BASE_PATH))
    throw new Error(`BASE_PATH is "${BASE_PATH}", but must be a path, for example / or /library/.`);
  const paper = PAPERS.find((each) => each === (environment['PAPER'] || 'letter').toLowerCase());
  if (!paper) throw new Error(`PAPER is "${environment['PAPER']}", but must be letter or a4.`);
  const pdf = PDF_CHOICES.find((each) => each === (environment['PDF'] || 'auto'));
  if (!pdf)
    throw new Error(
      `PDF is "${environment['PDF']}", but must be auto (made where a browser is found), required (no browser is an error) or off.`,
    );
  const [out, content] = [resolve(OUT), resolve(CONTENT)];
  if ([resolve('.'), content].some((path) => isWithin(path, out))) throw explainOut(OUT);
  return {
    siteUrl: SITE_URL?.replace(/\/$/, '') || undefined,
    basePath: BASE_PATH.endsWith('/') ? BASE_PATH : `${BASE_PATH}/`,
    content,
    out,
    paper,
    pdf,
    cache: resolve(
      '.cache',
      createHash('sha256')
        .update(`${resolve(CONTENT)} ${BASE_PATH} ${readingCode()}`)
        .digest('hex')
        .slice(0, 8),
    ),
  };
}

/**
 * The code that reads content. Astro keeps what it has read and reads a file again only when that file changes, so what
 * other code read must not be found.
 */
function readingCode(): string {
  return ['src/schemas', 'src/markdown']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => readFileSync(file, 'utf8'))
    .join();
}

/** What a build leaves: the files that every finished one has, or the folder that an interrupted one works in. */
const TRACES = [['catalogue.json', '404.html'], ['.prerender']];

/**
 * Proves that a build may empty the folder that it goes to: there is none, or it is empty, or an earlier build made it.
 * @throws Error that names the variable and a right value.
 */
export function proveDisposable(out: string): void {
  const names = existsSync(out) ? readdirSync(out) : [];
  const isBuild = TRACES.some((trace) => trace.every((name) => names.includes(name)));
  if (names.length > 0 && !isBuild) throw explainOut(relative('.', out));
}

const explainOut = (out: string) =>
  new Error(
    `OUT is "${out}", but a build empties that folder, and no earlier build made what is in it. Name one of its own, for example dist, or empty it yourself.`,
  );

/** Whether a path is a folder or lies below it. */
function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
