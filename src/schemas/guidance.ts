import { z } from 'zod';
import { fields, page, references, text } from './fields.ts';

const ITEM = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const itemExample = 'clarity-for-everyone/objectives';

const itemError = `must be a checklist and an item, for example ${itemExample}.`;
const itemReference = z.string({ error: itemError }).regex(ITEM, { error: itemError });

/** The front matter of `guidance/<article>.mdx`. */
export const articleSchema = fields({
  ...page,
  /** A name for tight places, such as the foot of a slide; the title unless given. */
  short: text('Managing time')
    .max(30, { error: 'must be at most 30 characters, for example: Managing time' })
    .optional(),
  /** Groups articles in the index. */
  topic: text('Time and people'),
  /** The challenges that it helps with. */
  challenges: references('managing-time'),
  /** The checklist items that it explains. */
  items: z
    .array(itemReference, { error: `must be a list, for example [${itemExample}].` })
    .default([]),
  handouts: references('monitoring-pros-and-cons'),
  /** What to read next. */
  next: references('work-and-personal'),
});
export type ArticleData = z.infer<typeof articleSchema>;
