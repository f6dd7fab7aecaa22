/** An Atom feed. Source: https://www.rfc-editor.org/rfc/rfc4287 */
import { escapeXml } from './xml.ts';

export interface FeedEntry {
  /** The page's public address, which is also its id. */
  url: string;
  title: string;
  summary: string;
  category: string;
  updated: Date;
}

export interface Feed {
  title: string;
  subtitle: string;
  language: string;
  author: string;
  rights: string;
  /** The public addresses of what it tells about, and of itself. */
  home: string;
  self: string;
  /** The last changed first. */
  entries: readonly FeedEntry[];
}

/** The feed as XML; a feed without entries is as old as time. */
export function atomFeed(feed: Feed): string {
  const { title, subtitle, language, author, rights, home, self, entries } = feed;
  const updated = entries[0]?.updated ?? new Date(0);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `  <title>${escapeXml(title)}</title>`,
    `  <subtitle>${escapeXml(subtitle)}</subtitle>`,
    `  <id>${escapeXml(home)}</id>`,
    `  <link href="${escapeXml(home)}" />`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}" />`,
    `  <updated>${updated.toISOString()}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <rights>${escapeXml(rights)}</rights>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <title>${escapeXml(entry.title)}</title>`,
      `    <id>${escapeXml(entry.url)}</id>`,
      `    <link href="${escapeXml(entry.url)}" />`,
      `    <category term="${escapeXml(entry.category)}" />`,
      `    <updated>${entry.updated.toISOString()}</updated>`,
      `    <summary>${escapeXml(entry.summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}
