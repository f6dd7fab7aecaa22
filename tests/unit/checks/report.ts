/** Runs the content checks over the fixture library with some of its files changed. */
import { findFiles, type SourceFile } from '../../../src/checks/files.ts';
import { checkFiles } from '../../../src/checks/index.ts';
import { formatProblems } from '../../../src/checks/problem.ts';

export const LIBRARY = 'tests/fixtures/library';

/** The report on a library without problems. */
export const NOTHING = formatProblems([]);

/** A change of a file: its new text, a change of its text, or null for a file that is not there. */
type Edit = string | ((text: string) => string) | null;

/** The report on the fixture library after these edits, by path in the content folder. */
export function reportAfter(edits: Readonly<Record<string, Edit>>): string {
  const files = new Map(findFiles(LIBRARY).map(({ place, text }) => [place, text]));
  for (const [place, edit] of Object.entries(edits)) {
    if (edit === null) files.delete(place);
    else files.set(place, typeof edit === 'string' ? edit : edit(files.get(place) ?? ''));
  }
  return formatProblems(checkFiles(Array.from(files, ([place, text]) => toSource(place, text))));
}

const toSource = (place: string, text: string): SourceFile => ({
  path: `content/${place}`,
  place,
  text,
});

/**
 * An edit that replaces text, each `[before, after]` once.
 * @throws Error where the text is not in the file, so that no test passes because the fixture has changed.
 */
export function replacing(...pairs: [before: string, after: string][]): (text: string) => string {
  return (text) =>
    pairs.reduce((result, [before, after]) => {
      if (!result.includes(before)) throw new Error(`The fixture does not have: ${before}`);
      return result.replace(before, () => after);
    }, text);
}

/** An edit that adds text at the end. */
export const appending = (more: string) => (text: string) => `${text}\n${more}\n`;
