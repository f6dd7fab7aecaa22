/** How a browser asks a site: an OpenSearch description. Source: https://github.com/dewitt/opensearch */
import { writeWish } from './search/wish.ts';
import { escapeXml } from './xml.ts';

/** The longest short name that the format allows, in characters. */
const SHORT = 16;

export interface OpenSearch {
  name: string;
  description: string;
  language: string;
  /** The public addresses of the search page and of the description. */
  search: string;
  self: string;
}

/** The description as XML. */
export function openSearchDescription({
  name,
  description,
  language,
  search,
  self,
}: OpenSearch): string {
  // The braces are the format's own and stay as they are.
  const template = search + writeWish('', { query: '_', kind: '', bucket: '', literally: false });
  const shortName = name.length > SHORT ? name.replace(/^The /, '').slice(0, SHORT).trim() : name;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(shortName)}</ShortName>`,
    `  <LongName>${escapeXml(name)}</LongName>`,
    `  <Description>${escapeXml(description)}</Description>`,
    `  <Language>${escapeXml(language)}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Url type="text/html" template="${escapeXml(template).replace('=_', '={searchTerms}')}" />`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}" />`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
