/** Headings are written with `#`, and only a deck's first slide has one of the first level. */
import type { Heading } from 'mdast';
import { readText } from '../markdown/mdx.ts';
import { isMdx, type Library } from './files.ts';
import type { Problem } from './problem.ts';
import { listHeadings } from './slugs.ts';

/** Whether a heading came about by a line of `---` or `===` below its text: such a heading has two lines or more. */
export function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

/** Text that turns into a heading by accident, and titles beside the title. */
export function checkHeadings(library: Library): Problem[] {
  return library.files.filter(isMdx).flatMap((file) =>
    listHeadings(file).flatMap((heading) => {
      const problem = explainHeading(heading, file.kind === 'deck');
      return problem ? [{ file: file.path, ...problem }] : [];
    }),
  );
}

function explainHeading(heading: Heading, inDeck: boolean): Omit<Problem, 'file'> | undefined {
  const line = heading.position?.start.line ?? 1;
  const words = readText(heading);
  if (isUnderlined(heading)) {
    const below = heading.depth === 1 ? '===' : '---';
    return {
      line: heading.position?.end.line ?? line,
      message: `The text '${shorten(words)}' turns into a heading, because ${below} stands directly below it. Leave a blank line between them.`,
      example: heading.depth === 1 ? `## ${shorten(words)}` : `${shorten(words)}\n\n---`,
    };
  }
  if (inDeck || heading.depth > 1) return undefined;
  const message =
    'A heading must start with ## here: the title in the front matter is the heading of the first level.';
  return { line, message, example: `## ${words}` };
}

const shorten = (words: string) => (words.length > 50 ? `${words.slice(0, 49).trimEnd()}…` : words);
