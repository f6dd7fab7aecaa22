/** LibreOffice, for what only an office program can say: whether it opens a file and finds everything in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAMS = [
  '/usr/bin/soffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const INSTALL =
  'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libreoffice-impress';

/** Finds LibreOffice, or installs it. @throws Error that says how to get it by hand. */
export function ensureOffice(): string {
  const find = () => PROGRAMS.find((path) => existsSync(path));
  const found = find();
  if (found) return found;
  console.log('No LibreOffice found; installing libreoffice-impress');
  try {
    execFileSync('sh', ['-c', INSTALL], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 });
  } catch {
    // What is missing is said below.
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(
    'The slideshows are checked with LibreOffice, and it could not be installed. Install LibreOffice Impress, on Debian: apt-get install libreoffice-impress.',
  );
}

/** A file as LibreOffice has it after opening, as text in one of its flat formats. @throws Error when it opens nothing */
export function convertFlat(office: string, file: string, format: 'fodp' | 'fodt'): string {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    execFileSync(
      office,
      [
        // A profile of its own, so that no open window of LibreOffice takes the task over.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--convert-to', format, '--outdir', folder, file],
      ],
      { stdio: 'ignore', timeout: 180_000 },
    );
    return readFileSync(join(folder, `${basename(file, extname(file))}.${format}`), 'utf8');
  } catch (error) {
    throw new Error(`LibreOffice can't open ${file}.`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
