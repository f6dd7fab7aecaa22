/** All content rules, run over one reading of a content folder. */
import { checkAbout } from './about.ts';
import { checkArticles } from './articles.ts';
import { checkComponentReferences } from './component-references.ts';
import { checkComponents } from './components.ts';
import { checkDecks } from './decks.ts';
import { findFiles, type Library, readLibrary, type SourceFile } from './files.ts';
import { checkExerciseHeadings } from './exercise-headings.ts';
import { checkHeadings } from './headings.ts';
import { checkLinks } from './links.ts';
import { type Problem, sortProblems } from './problem.ts';
import { checkReferences } from './references.ts';
import { checkRunSheets } from './run-sheets.ts';
import { checkSchemas } from './schemas.ts';
import { checkSheetMinutes } from './sheet-minutes.ts';
import { checkUniqueIds } from './unique-ids.ts';
import { checkWorkshops } from './workshops.ts';

const CHECKS = [
  checkSchemas,
  checkReferences,
  checkComponentReferences,
  checkLinks,
  checkUniqueIds,
  checkHeadings,
  checkExerciseHeadings,
  checkAbout,
  checkWorkshops,
  checkDecks,
  checkRunSheets,
  checkSheetMinutes,
  checkComponents,
  checkArticles,
];

/** Every problem of a content folder, in the order of files and lines. */
export function checkContent(folder: string): Problem[] {
  return checkFiles(findFiles(folder));
}

/** Every problem of content files that are already read from the disk. */
export const checkFiles = (sources: readonly SourceFile[]): Problem[] =>
  checkLibrary(readLibrary(sources));

/** Every problem of a library that is already read. */
export function checkLibrary(library: Library): Problem[] {
  return sortProblems([...library.problems, ...CHECKS.flatMap((check) => check(library))]);
}
