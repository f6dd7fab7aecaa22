import { z } from 'zod';
import { asked, fields, id, listOf, minutes, page, pages, text } from './fields.ts';

/** Whose sheet it is. */
const whose = z
  .enum(['participants', 'facilitator'], { error: 'must be participants or facilitator.' })
  .default('participants');

/** The front matter of `handouts/<handout>.mdx`. */
export const handoutSchema = fields({
  ...page,
  asked,
  /** The exercise whose sheet this is: it then also exists blank, to write on. */
  exercise: id('next-agenda').optional(),
  /** How long it takes to read or to fill in; the run sheet says it of an exercise that slides show. */
  minutes: minutes.optional(),
  for: whose,
  pages: pages.optional(),
  /** The paper's orientation when printed. */
  orientation: z
    .enum(['portrait', 'landscape'], { error: 'must be portrait or landscape.' })
    .default('portrait'),
}).refine((handout) => handout.minutes !== undefined || handout.exercise !== undefined, {
  path: ['minutes'],
  error: 'must be a whole number of minutes, for example 5.',
});

const item = fields({
  id: id('objectives'),
  /** A heading above this item and those that follow. */
  when: text('Four weeks before').optional(),
  text: text('We can say why we are there.'),
  why: text('Without it every post is as good as any other.'),
  /** How you know that it is done. */
  done: text('Three colleagues name the same two objectives.'),
});

/** The front matter of `checklists/<checklist>.mdx`. */
export const checklistSchema = fields({
  ...page,
  asked,
  audience: text('everyone who speaks for the organization'),
  for: whose,
  /** How long it takes to go through. */
  minutes,
  pages: pages.default(1),
  items: listOf(item, '[{ id: objectives, text: …, why: …, done: … }]'),
});
export type ChecklistItem = z.infer<typeof item>;
