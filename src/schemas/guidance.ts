import { z } from 'zod';
import { asked, fields, page, references, text } from './fields.ts';

const ITEM = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const itemExample = 'before-you-invite/end';

const itemError = `must be a checklist and an item, for example ${itemExample}.`;
const itemReference = z.string({ error: itemError }).regex(ITEM, { error: itemError });

/** A public page that an article refers to. */
const source = fields({
  title: text('29 U.S.C. 157'),
  publisher: text('Legal Information Institute'),
  url: z.url({
    protocol: /^https$/,
    error:
      'must be an address on the web, for example https://www.law.cornell.edu/uscode/text/29/157.',
  }),
});
export type Source = z.infer<typeof source>;

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
  /** The checklist item that it is the article for: there it stands on top. One of its items. */
  explains: itemReference.optional(),
  /** The checklist items that it helps with. */
  items: z
    .array(itemReference, { error: `must be a list, for example [${itemExample}].` })
    .default([]),
  handouts: references('agenda-sheet'),
  /** Problems that it answers, in the words of those who have them. */
  problems: z
    .array(
      text('Ten people wait for two').max(60, {
        error:
          'must be at most 60 characters, in the words of somebody who has it, for example: Ten people wait for two.',
      }),
      { error: 'must be a list of sentences, for example [Ten people wait for two].' },
    )
    .default([]),
  asked,
  /** Whether it speaks of law: it says then that it is no legal advice, and may read harder. */
  legal: z.boolean({ error: 'must be true or false, for example legal: true.' }).default(false),
  /** What it refers to outside the library. */
  sources: z
    .array(source, {
      error:
        'must be a list, for example [{ title: 29 U.S.C. 157, publisher: …, url: https://… }].',
    })
    .default([]),
  /** What to read next. */
  next: references('ending-on-time'),
}).refine(({ explains, items }) => explains === undefined || items.includes(explains), {
  path: ['explains'],
  error: `must be one of the items, for example ${itemExample} with items: [${itemExample}].`,
});
