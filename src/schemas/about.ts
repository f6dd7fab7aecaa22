import type { z } from 'zod';
import { common, fields, text } from './fields.ts';

/** The front matter of `about.mdx`. */
export const aboutSchema = fields({ ...common, title: text('About this library') });
export type AboutData = z.infer<typeof aboutSchema>;
