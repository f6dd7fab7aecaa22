/** How many pages a sheet promises to take when printed: its content file says so. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readFrontMatter } from '../checks/files.ts';

export interface PagePromise {
  /** At most so many. */
  pages: number;
  /** The file and line that say so. */
  place: string;
}

/**
 * What the sheet at an address promises; undefined where it may take as many pages as it needs.
 * @param content the content folder
 */
export async function findPromise(
  content: string,
  address: string,
): Promise<PagePromise | undefined> {
  const [, kind = '', id = '', blank] = address.split('/');
  if (kind === 'checklists') return readPromise(content, kind, id, 1);
  if (kind !== 'handouts') return undefined;
  if (!blank) return readPromise(content, kind, id);
  const { fields } = await readFields(content, kind, id);
  const exercise = fields.data['exercise'];
  return typeof exercise === 'string' ? readPromise(content, 'exercises', exercise, 1) : undefined;
}

/** @param fallback what a file promises that says nothing */
async function readPromise(content: string, kind: string, id: string, fallback?: number) {
  const { file, fields } = await readFields(content, kind, id);
  const pages = fields.data['pages'] ?? fallback;
  if (typeof pages !== 'number') return undefined;
  const line = fields.data['pages'] === undefined ? 1 : fields.lineOf(['pages']);
  return { pages, place: `${relative('.', file).split(sep).join('/')}:${line}` };
}

async function readFields(content: string, kind: string, id: string) {
  const file = join(content, kind, `${id}.mdx`);
  return { file, fields: readFrontMatter(await readFile(file, 'utf8')) };
}
