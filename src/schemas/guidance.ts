import { z } from 'zod';
import { fields, page, references, text } from './fields.ts';

const ITEM = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const itemExample = 'before-you-invite/end';

const itemError = `must be a checklist and an item, for example ${itemExample}.`;
const itemReference = z.string({ error: itemError }).regex(ITEM, { error: itemError });

/** The front matter of `guidance/<article>.mdx`. */
export const articleSchema = fields({
  ...page,
  /** A name for tight places, such as the foot of a slide; the title unless given. */
  short: text('The late start')
    .max(30, { error: 'must be at most 30 characters, for example: The late start' })
    .optional(),
  /** Groups articles in the index. */
  topic: text('Time and people'),
  /** The challenges that it helps with. */
  challenges: references('late-start'),
  /** The checklist items that it explains. */
  items: z
    .array(itemReference, { error: `must be a list, for example [${itemExample}].` })
    .default([]),
  handouts: references('agenda-sheet'),
  /** What to read next. */
  next: references('ending-on-time'),
});
