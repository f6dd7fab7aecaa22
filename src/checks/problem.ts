/** What a check finds, and how a report prints it. */

/** One mistake in a content file. */
export interface Problem {
  /** The file's path, relative to the project. */
  file: string;
  /** The line of the file, counted from 1. */
  line: number;
  /** A sentence that says what is wrong and what would be right. */
  message: string;
  /** How it looks when it is right, where words alone don't show it. */
  example?: string | undefined;
}

/** Says how many there are of something: `1 file`, `3 files`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Puts problems into the order of their files and lines. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** Prints problems file by file and line by line, with their number in the last line. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(sortProblems(problems), ({ file }) => file);
  const groups = [...byFile.values()].map((group) => group.map(formatProblem).join('\n'));
  return [...groups, `${count(problems.length, 'problem')} in ${count(byFile.size, 'file')}.`].join(
    '\n\n',
  );
}

function formatProblem({ file, line, message, example }: Problem): string {
  const sentence = `${file}:${line}  ${message}`;
  if (example === undefined) return sentence;
  const label = '    Right: ';
  // Every further line of the example stands below its first, so that it can be copied as it is.
  return `${sentence}\n${label}${example.replaceAll('\n', `\n${' '.repeat(label.length)}`)}`.replace(
    / +$/gm,
    '',
  );
}

// By code unit, so that a report is the same on every machine.
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
