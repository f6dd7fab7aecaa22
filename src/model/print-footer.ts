/** The running footer of a printed page, as a stylesheet: a strict policy allows no inline style. */

export interface PrintFooter {
  title: string;
  attribution?: string | undefined;
  /** The page's public address; none while nobody said where the site stands. */
  address?: string | undefined;
  /** "Page" and "of", around the counters. */
  page: string;
  of: string;
  /** When the page last changed, in words. */
  updated: string;
}

/** Quotes words for CSS; control characters become escapes. Source: https://www.w3.org/TR/cssom-1/#serialize-a-string */
function quoteCss(words: string): string {
  const escaped = words
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}

/** The rules that print a footer in the page's margin. */
export function printFooterCss({
  title,
  attribution,
  address,
  page,
  of,
  updated,
}: PrintFooter): string {
  const first = [title, address].filter(Boolean).join(' · ');
  const left = [first, attribution].filter(Boolean).join('\n');
  const style =
    'font: 8pt/1.35 "Source Sans 3", Arial, sans-serif; color: #333; white-space: pre-line; vertical-align: top; padding-top: 4mm;';
  return [
    '@page {',
    `  @bottom-left { content: ${quoteCss(left)}; ${style} width: 75%; text-align: left; }`,
    `  @bottom-right { content: ${quoteCss(`${page} `)} counter(page) ${quoteCss(` ${of} `)} counter(pages) ${quoteCss(`\n${updated}`)}; ${style} width: 25%; text-align: right; }`,
    '}',
    '',
  ].join('\n');
}
