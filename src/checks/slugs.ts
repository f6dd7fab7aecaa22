/** Headings of a page and the ids that they give. */
import { slug } from 'github-slugger';
import type { Heading } from 'mdast';
import { readText, walk } from '../markdown/mdx.ts';
import type { MdxFile } from './files.ts';
import type { Part } from './library.ts';

/** All headings of a file, at any depth of the tree. */
export function listHeadings(file: MdxFile): Heading[] {
  const nodes = file.tree ? [...walk(file.tree)] : [];
  return nodes.filter((node) => node.type === 'heading');
}

/** The ids of a file's headings with their lines. */
export function listSlugs(file: MdxFile): Part[] {
  return listHeadings(file).map((heading) => ({
    id: slug(readText(heading)),
    line: heading.position?.start.line ?? 1,
  }));
}
