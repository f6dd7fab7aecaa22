import { z } from 'zod';
import { common, fields, references, text } from './fields.ts';

const words = (example: string) =>
  z
    .array(text(example), { error: `must be a list of words, for example [${example}].` })
    .default([]);

/** The front matter of `glossary/<term>.mdx`. */
export const termSchema = fields({
  ...common,
  title: text('silo'),
  /** Other words for it, its plural included. */
  aliases: words('silos'),
  /** How people misspell it; search understands these. */
  misspellings: words('sylo'),
  /** Related terms. */
  see: references('clarity'),
});
