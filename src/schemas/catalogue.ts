/** `catalogue.json`: what the build steps after the pages know of the library. */
import { z } from 'zod';

/** A page, a slide or a term. */
const cataloguePage = z.object({
  /** A key of the words for kinds. */
  kind: z.string(),
  /** Without the base path. */
  address: z.string(),
  title: z.string(),
  /** What search reads, for records that are no page of their own. */
  text: z.string().optional(),
  /** Other names of it, which are not shown: a term's aliases. */
  also: z.array(z.string()).optional(),
  /** How people misspell it. */
  misspellings: z.array(z.string()).optional(),
  /** The problems that it answers, in the words of those who have them. */
  problems: z.array(z.string()).optional(),
  /** Other ways to ask for it, which are not shown. */
  asked: z.array(z.string()).optional(),
  /** The groups of challenges that it speaks of, by id. */
  buckets: z.array(z.string()).optional(),
  /** Where it belongs: a slide's workshop, an article's topic. */
  place: z.string().optional(),
  /** The address of the page that it is a part of: a slide's workshop. */
  under: z.string().optional(),
  /** Addresses of its PDF on one paper and the other; files of that name need not exist. */
  pdfs: z.array(z.string()).optional(),
  /** The pages that belong to a workshop, in its order. */
  parts: z.array(z.string()).optional(),
});
export type CataloguePage = z.infer<typeof cataloguePage>;

export const catalogueSchema = z.array(cataloguePage);
