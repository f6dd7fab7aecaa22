/** How many pages a sheet promises, read from its content file without the schemas and code that tests judge. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../src/settings.ts';

/** The front matter of a content file: as far as these tests read it. */
const frontMatter = z.looseObject({
  source: z.object({ attribution: z.string() }).optional(),
  exercise: z.string().optional(),
  pages: z.int().optional(),
});

export function readFrontMatter(...path: string[]) {
  const text = readFileSync(`${join(readSettings().content, ...path)}.mdx`, 'utf8');
  return frontMatter.parse(parse(text.split(/^---$/m)[1] ?? ''));
}

/** How many pages the sheet at an address takes at most; undefined where it promises nothing. */
export function readPromise(address: string): number | undefined {
  const [kind = '', id = '', blank] = address.split('/');
  if (kind === 'checklists') return readFrontMatter(kind, id).pages ?? 1;
  if (kind !== 'handouts') return undefined;
  const { exercise, pages: promised } = readFrontMatter(kind, id);
  return blank ? (readFrontMatter('exercises', exercise ?? '').pages ?? 1) : promised;
}
