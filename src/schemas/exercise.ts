import { z } from 'zod';
import { fields, id, listOf, page, pages, share, text } from './fields.ts';

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
  /** Whether the first column of the example stands on the blank sheet, too. */
  given: z.boolean({ error: 'must be true or false, for example given: true.' }).default(false),
  /** Rows to write in; a given table has those of its example. */
  rows: rows.optional(),
  /** Lines to write on in each cell. */
  lines: z
    .int({ error: 'must be 1, 2 or 3: the lines to write on in each cell.' })
    .min(1, { error: 'must be 1, 2 or 3: the lines to write on in each cell.' })
    .max(3, { error: 'must be 1, 2 or 3: the lines to write on in each cell.' })
    .default(1),
  example: listOf(
    listOf(text('Dues'), '[Dues, membership manager]'),
    '[[Dues, membership manager]]',
  ),
})
  .refine((field) => field.example.every((row) => row.length === field.columns.length), {
    path: ['example'],
    error:
      'must have as many cells in each row as there are columns, for example two for columns: [Topic, Answers].',
  })
  .refine((field) => field.given || field.rows !== undefined, {
    path: ['rows'],
    error: 'must be given, for example 5, unless the table has given: true.',
  })
  .refine((field) => !field.given || field.rows === undefined, {
    path: ['rows'],
    error: 'must be left out where the table has given: true: its example has the rows.',
  });

const scale = fields({
  kind: z.literal('scale'),
  id: id('speed'),
  label: text('Was the pace right?'),
  /** What the first box means, and the last. */
  from: text('too slow'),
  to: text('too fast'),
  steps: z
    .int({ error: 'must be a whole number, for example 5.' })
    .min(2, { error: 'must be from 2 to 10, for example 5.' })
    .max(10, { error: 'must be from 2 to 10, for example 5.' })
    .default(5),
  /** The box that the worked example has marked, counted from 1. */
  example: z.int({ error: 'must be the number of a box, for example 3.' }).min(1, {
    error: 'must be the number of a box, for example 3.',
  }),
}).refine(({ example, steps }) => example <= steps, {
  path: ['example'],
  error: 'must be one of the boxes: at most as high as `steps`, which is 5 unless given.',
});

const field = z.discriminatedUnion('kind', [lines, table, scale], {
  error:
    'must be lines (with lines: 7), table (with columns and rows) or scale (with from: and to:).',
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
  /** The pages of the blank sheet. */
  pages: pages.default(1),
  groupSize: text('3 to 5'),
  steps: listOf(step, '[{ id: write, text: Write down …, share: 1 }]'),
  sections: listOf(section, '[{ id: centralized, title: Centralized, fields: […] }]'),
});
export type ExerciseData = z.infer<typeof exerciseSchema>;
export type ExerciseField = z.infer<typeof field>;
export type LinesField = Extract<ExerciseField, { kind: 'lines' }>;
export type TableField = Extract<ExerciseField, { kind: 'table' }>;
export type ScaleField = Extract<ExerciseField, { kind: 'scale' }>;
export type ExerciseStep = z.infer<typeof step>;
