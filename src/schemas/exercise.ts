import { z } from 'zod';
import { fields, id, listOf, page, share, text } from './fields.ts';

const step = fields({
  id: id('write'),
  text: text('Write down the one biggest challenge.'),
  /** Its share of the segment's minutes. */
  share,
});

const rows = z
  .int({ error: 'must be a whole number, for example 5.' })
  .min(1, { error: 'must be at least 1, for example 5.' })
  .max(40, { error: 'must be at most 40: a sheet has room for no more.' });

const lines = fields({
  kind: z.literal('lines'),
  id: id('pros'),
  label: text('Pros'),
  /** Lines to write on, 9 mm apart. */
  lines: rows,
  /** The worked example: what stands on the lines when filled in. */
  example: listOf(text('One voice'), '[One voice, …]'),
});

const table = fields({
  kind: z.literal('table'),
  id: id('owners'),
  label: text('Who answers'),
  columns: listOf(text('Topic'), '[Topic, Answers]'),
  rows,
  example: listOf(
    listOf(text('Dues'), '[Dues, membership manager]'),
    '[[Dues, membership manager]]',
  ),
}).refine((field) => field.example.every((row) => row.length === field.columns.length), {
  path: ['example'],
  error:
    'must have as many cells in each row as there are columns, for example two for columns: [Topic, Answers].',
});

const field = z.discriminatedUnion('kind', [lines, table], {
  error: 'must be lines (with lines: 7) or table (with columns and rows).',
});

const section = fields({
  id: id('centralized'),
  title: text('Centralized'),
  /** A sentence under the title, filled in and blank. */
  note: text('One department is responsible.').optional(),
  fields: listOf(field, '[{ kind: lines, id: pros, label: Pros, lines: 7, example: [One voice] }]'),
});

/** The front matter of `exercises/<exercise>.mdx`. */
export const exerciseSchema = fields({
  ...page,
  groupSize: text('3 to 5'),
  steps: listOf(step, '[{ id: write, text: Write down …, share: 1 }]'),
  sections: listOf(section, '[{ id: centralized, title: Centralized, fields: […] }]'),
});
export type ExerciseData = z.infer<typeof exerciseSchema>;
export type ExerciseSection = z.infer<typeof section>;
export type ExerciseField = z.infer<typeof field>;
export type ExerciseStep = z.infer<typeof step>;
