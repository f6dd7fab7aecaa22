/** Runs the schema of each kind of content over its files' fields. */
import type { z } from 'zod';
import { aboutSchema } from '../schemas/about.ts';
import { challengeSetSchema } from '../schemas/challenges.ts';
import { exerciseSchema } from '../schemas/exercise.ts';
import { termSchema } from '../schemas/glossary.ts';
import { articleSchema } from '../schemas/guidance.ts';
import { runSheetSchema } from '../schemas/run-sheet.ts';
import { checklistSchema, handoutSchema } from '../schemas/sheets.ts';
import { deckSchema } from '../schemas/slide.ts';
import { synonymsSchema } from '../schemas/synonyms.ts';
import { workshopSchema } from '../schemas/workshop.ts';
import type { Library } from './files.ts';
import { listIssues } from './issues.ts';
import type { Kind } from './places.ts';
import type { Problem } from './problem.ts';

const SCHEMAS: Record<Kind, z.ZodType> = {
  workshop: workshopSchema,
  deck: deckSchema,
  'run-sheet': runSheetSchema,
  challenges: challengeSetSchema,
  exercise: exerciseSchema,
  handout: handoutSchema,
  checklist: checklistSchema,
  guidance: articleSchema,
  term: termSchema,
  about: aboutSchema,
  synonyms: synonymsSchema,
};

/** Every field that is missing, unknown or wrong, all of a file at once, each with its line. */
export function checkSchemas(library: Library): Problem[] {
  return library.files
    .filter((file) => file.fields.errors.length === 0)
    .flatMap((file) =>
      listIssues(SCHEMAS[file.kind], file.fields.data).map(({ path, message }) => ({
        file: file.path,
        line: file.fields.lineOf(path),
        message,
      })),
    );
}
