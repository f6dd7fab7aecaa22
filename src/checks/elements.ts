/** Components in MDX with their attributes as values. */
import { isElement, type MdxElement, walk } from '../markdown/mdx.ts';
import { type ElementProps, readProps } from '../markdown/props.ts';
import type { MdxFile } from './files.ts';

/** A component or an HTML element as an author wrote it. */
export interface WrittenElement extends ElementProps {
  /** `Slide`, `br`; empty for `<>`. */
  name: string;
  line: number;
  node: MdxElement;
}

/** All elements of a file in the order of the text; none where its syntax is wrong. */
export function listElements(file: MdxFile): WrittenElement[] {
  const nodes = file.tree ? [...walk(file.tree)] : [];
  return nodes.filter(isElement).map((node) => ({
    name: node.name ?? '',
    line: node.position?.start.line ?? 1,
    ...readProps(node),
    node,
  }));
}
