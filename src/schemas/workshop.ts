import { z } from 'zod';
import { asked, fields, id, listOf, minutes, page, references, text } from './fields.ts';

/** Whose session a workshop re-edits. */
const source = fields({
  /** One line that every footer prints. */
  attribution: text('After a session by … at …, 2009'),
  /** What is theirs, what is new, who publishes this. */
  note: text('The structure is theirs; the wording is newly written.'),
});

const SHEET = /^(?:handout|blank|checklist|run-sheet|script):[a-z0-9]+(?:-[a-z0-9]+)*$/;
const sheetError = 'must be what to print, as in a link, for example blank:warm-up.';

const material = fields({
  item: text('Index cards'),
  /** The page of the library to print for it. */
  sheet: z.string({ error: sheetError }).regex(SHEET, { error: sheetError }).optional(),
  count: z
    .number({ error: 'must be a number, for example 2.' })
    .positive({ error: 'must be above 0, for example 2.' }),
  /** What one count is for. */
  per: z.enum(['person', 'group', 'session'], { error: 'must be person, group or session.' }),
  /** So many more, in case. */
  spare: z
    .int({ error: 'must be a whole number, for example 10.' })
    .min(0, { error: 'must be a whole number, for example 10.' })
    .default(0),
  /** Where it takes place when it is needed; in both forms unless given. */
  where: z.enum(['room', 'online'], { error: 'must be room or online.' }).optional(),
  /** The lengths that need it, in minutes; all of them unless given. */
  variants: z
    .array(minutes, { error: 'must be lengths in minutes, for example [75, 120].' })
    .min(1, { error: 'must be lengths in minutes, for example [75, 120].' })
    .optional(),
});

/** The front matter of `workshops/<workshop>/workshop.mdx`. */
export const workshopSchema = fields({
  ...page,
  /** The short address that slides and sheets print. */
  code: z
    .string({ error: 'must be two to six lower-case letters, for example meet.' })
    .regex(/^[a-z]{2,6}$/, { error: 'must be two to six lower-case letters, for example meet.' }),
  /** Where it stands in the list of workshops: 1 is first. */
  order: z.number({ error: 'must be a number, for example 1.' }).default(100),
  source: source.optional(),
  audience: text('Staff of associations, at all levels.'),
  /** Each completes "After the session, you can …". */
  outcomes: listOf(text('name the challenges'), '[name the challenges, …]'),
  room: listOf(text('Tables of five'), '[Tables of five, …]'),
  /** People at a table, for what each group needs. */
  groupSize: z
    .int({ error: 'must be a number of people, for example 5.' })
    .min(2, { error: 'must be a number of people, at least 2, for example 5.' })
    .default(5),
  materials: listOf(material, '[{ item: Index cards, count: 2, per: person }]'),
  variants: listOf(minutes, '[45, 75, 120]'),
  /** The variant that opens when nobody chose one, in minutes. */
  default: minutes,
  /** The set of challenges that the slides' buckets belong to. */
  challenges: id('four-questions').optional(),
  handouts: references('agenda-sheet'),
  checklists: references('before-you-invite'),
  guidance: references('late-start'),
  asked,
})
  .refine((workshop) => workshop.variants.includes(workshop.default), {
    path: ['default'],
    error: 'must be one of the variants, for example 75 with variants: [45, 75, 120].',
  })
  .superRefine((workshop, context) => {
    for (const [index, { variants = [] }] of workshop.materials.entries())
      if (!variants.every((variant) => workshop.variants.includes(variant)))
        context.addIssue({
          code: 'custom',
          path: ['materials', index, 'variants'],
          message: `must be variants of the workshop, for example [${workshop.variants[0]}].`,
        });
  });
export type Material = z.infer<typeof material>;
