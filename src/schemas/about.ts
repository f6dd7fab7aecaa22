import { z } from 'zod';
import { common, fields, text } from './fields.ts';

/** The front matter of `about.mdx`. */
export const aboutSchema = fields({
  updated: common.updated,
  title: text('About this library'),
  /** Every page links to it, so it can't stay out of the library. */
  draft: z
    .never({ error: 'must not be here: every page links to this file. Leave it out.' })
    .optional(),
});
