/** Unzipped downloads on the disk, as somebody has them who took them along. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

export interface Unzipped {
  /** The folder with the files, absolute. */
  folder: string;
  /** The names of the files, with slashes. */
  names: string[];
  remove: () => void;
}

/** Unzips a file into a new folder. */
export function unzip(file: string): Unzipped {
  const folder = mkdtempSync(join(tmpdir(), 'unzipped-'));
  const files = unzipSync(readFileSync(file));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    names: Object.keys(files),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
