import { z } from 'zod';
import { common, fields, id, share } from './fields.ts';

/** The layouts, named as presenters name them. */
export const SLIDE_LAYOUTS = [
  'title',
  'statement',
  'list',
  'comparison',
  'diagram',
  'table',
  'exercise',
  'close',
] as const;

/** The attributes of a `<Slide />` line. */
export const slideSchema = fields({
  id: id('warm-up'),
  layout: z
    .enum(SLIDE_LAYOUTS, { error: `must be one of ${SLIDE_LAYOUTS.join(', ')}.` })
    .default('list'),
  /** A group of the workshop's challenge set. */
  bucket: id('purpose').optional(),
  /** The ids of the articles to read on, with spaces between them. */
  article: z
    .string({ error: 'must be the id of an article, for example article="late-start".' })
    .regex(/^[a-z0-9-]+(?: +[a-z0-9-]+)*$/, {
      error: 'must be ids of articles with spaces between, for example article="late-start".',
    })
    .optional(),
  exercise: id('warm-up').optional(),
  /** The ids of the exercise's steps that the slide shows, with spaces between them; all unless given. */
  steps: z.string({ error: 'must be ids of steps, for example steps="write read".' }).optional(),
  /** Its share of its segment's minutes. */
  share: z.preprocess((value) => (value === undefined ? value : Number(value)), share),
});
export type SlideAttributes = z.infer<typeof slideSchema>;

/** The front matter of `slides.mdx`. */
export const deckSchema = fields(common);
