/** Fields that several kinds of content share. Each message shows a right answer. */
import { z } from 'zod';
import { typographic } from './typography.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id: lower-case words joined by hyphens. */
export const id = (example: string) =>
  z
    .string({ error: `must be an id, for example ${example}.` })
    .regex(ID, { error: `must be lower-case words joined by hyphens, for example ${example}.` });

/** A line of text that may not be empty; its quotes become typographic ones. */
export const text = (example: string) =>
  z
    .string({ error: `must be text, for example: ${example}` })
    .trim()
    .min(1, { error: `must not be empty, for example: ${example}` })
    .overwrite(typographic);

/** A list with at least one entry. */
export const listOf = <T extends z.ZodType>(item: T, example: string) =>
  z
    .array(item, { error: `must be a list, for example ${example}` })
    .min(1, { error: `must have at least one entry, for example ${example}` });

/** References to other files, by id; none unless given. */
export const references = (example: string) =>
  z.array(id(example), { error: `must be a list of ids, for example [${example}]` }).default([]);

/** A whole number of minutes, at least 1. */
export const minutes = z
  .int({ error: 'must be a whole number of minutes, for example 45.' })
  .min(1, { error: 'must be a whole number of minutes, for example 45.' });

/** How many pages something takes at most when printed, on A4 and on Letter. */
export const pages = z
  .int({ error: 'must be a whole number of printed pages, for example 1.' })
  .min(1, { error: 'must be a whole number of printed pages, for example 1.' });

/** A share of something's minutes: any number above 0. */
export const share = z
  .number({ error: 'must be a number above 0, for example 2.' })
  .positive({ error: 'must be a number above 0, for example 2.' })
  .default(1);

/** What every file may carry. */
export const common = {
  /** The date of the last change in substance. */
  updated: z.union([z.date(), z.iso.date().transform((day) => new Date(day))], {
    error: 'must be the date of the last change, for example 2026-11-24.',
  }),
  /** Drafts stay out of the built library. */
  draft: z.boolean({ error: 'must be true or false, for example draft: true.' }).default(false),
};

/** What every file that becomes a page carries. */
export const page = {
  ...common,
  title: text('The late start'),
  /** For lists, search engines and social cards. */
  summary: text('What to do when a meeting starts late again.').max(200, {
    error: 'must be at most 200 characters: one sentence that says what the page is for.',
  }),
};

/** Other ways to ask for a page, which search reads and nobody sees. */
export const asked = z
  .array(
    text('who answers on a Saturday').max(80, {
      error: 'must be at most 80 characters, as somebody types it: who answers on a Saturday.',
    }),
    { error: 'must be a list of questions, for example [who answers on a Saturday].' },
  )
  .default([]);

/** An object that names the fields it does not know. */
export const fields = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject(shape);
