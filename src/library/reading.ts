/** What a reader wants to know of an article beforehand: how long it takes, and its parts. */
import type { MarkdownHeading } from 'astro';
import { parseMdx, readText } from '../markdown/mdx.ts';
import type { Article } from './entries.ts';

/** Words a minute of silent reading in English, nonfiction: M. Brysbaert, Journal of Memory and Language 109 (2019). */
const WORDS_PER_MINUTE = 238;

/** Whole minutes, at least 1. */
export function readingMinutes({ body = '' }: Pick<Article, 'body'>): number {
  const count = readText(parseMdx(body)).split(' ').length;
  return Math.max(1, Math.round(count / WORDS_PER_MINUTE));
}

/** The headings of the second level, to jump to. */
export const listSections = (headings: readonly MarkdownHeading[]) =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, title: text }));
