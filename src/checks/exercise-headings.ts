/** An exercise's parts are headings of the third level, so a heading of the second stands above it. */
import { isElement } from '../markdown/mdx.ts';
import { isMdx, type Library, type MdxFile } from './files.ts';
import type { Problem } from './problem.ts';

/** Exercises that stand before the first `##` heading of their page. */
export function checkExerciseHeadings(library: Library): Problem[] {
  return library.files.filter(isMdx).flatMap((file) => {
    const exercise = findFirst(file);
    if (!exercise) return [];
    const message =
      '<Exercise /> stands before the first ## heading, so its parts have no heading above them. Put one there.';
    return [{ file: file.path, line: exercise.line, message, example: '## A worked example' }];
  });
}

function findFirst({ kind, tree }: MdxFile): { line: number } | undefined {
  if (kind === 'deck' || !tree) return undefined;
  const nodes = tree.children;
  const heading = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2);
  const exercise = nodes.findIndex((node) => isElement(node) && node.name === 'Exercise');
  if (exercise < 0 || (heading >= 0 && heading < exercise)) return undefined;
  return { line: nodes[exercise]?.position?.start.line ?? 1 };
}
