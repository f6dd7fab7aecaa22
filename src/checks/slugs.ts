/** Headings of a page and the ids that they give. */
import type { Heading } from 'mdast';
import { readText, walk } from '../markdown/mdx.ts';
import type { MdxFile } from './files.ts';
import type { Part } from './library.ts';

/** All headings of a file, at any depth of the tree. */
export function listHeadings(file: MdxFile): Heading[] {
  const nodes = file.tree ? [...walk(file.tree)] : [];
  return nodes.filter((node) => node.type === 'heading');
}

/** The id that a heading's words give, as GitHub and Astro make it. */
export const slugOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The ids of a file's headings with their lines. */
export function listSlugs(file: MdxFile): Part[] {
  return listHeadings(file).map((heading) => ({
    id: slugOf(readText(heading)),
    line: heading.position?.start.line ?? 1,
  }));
}
