/** Every library says what it is and who made it. */
import type { Library } from './files.ts';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';

/** A library without `about.mdx`, to which every page links. */
export function checkAbout(library: Library): Problem[] {
  const [first] = library.files;
  if (!first || library.files.some(({ kind }) => kind === 'about')) return [];
  const folder = first.path.slice(0, -placeOf(first.kind, first.id).length);
  const message =
    'about.mdx does not exist. Every page links to it: it says what the library is and who made it.';
  const example =
    '---\ntitle: About this library\nupdated: 2026-11-24\n---\n\nWho wrote this, and for whom.';
  return [{ file: `${folder}about.mdx`, line: 1, message, example }];
}
