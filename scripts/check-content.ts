/** Prints every problem of the content folder (`CONTENT`); exits with 1 when there is one. */
import { existsSync } from 'node:fs';
import { findFiles, readLibrary } from '../src/checks/files.ts';
import { checkLibrary } from '../src/checks/index.ts';
import { checkMisspellings } from '../src/checks/misspellings.ts';
import { count, formatProblems } from '../src/checks/problem.ts';
import { readSettings } from '../src/settings.ts';

const { content } = readSettings();
const files = existsSync(content) ? findFiles(content) : [];
const library = readLibrary(files);
// A build goes without the dictionary: it takes a second, and a word that it doesn't know breaks no page.
const problems = [...checkLibrary(library), ...checkMisspellings(library)];
if (files.length === 0) {
  console.error(`${content} has no content. CONTENT names the folder, for example src/content.`);
  process.exitCode = 1;
} else if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log(`Content: ${count(files.length, 'file')}, no problems.`);
