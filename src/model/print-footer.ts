/** The running footer of a printed page, as a stylesheet: a strict policy allows no inline style. */

export interface PrintFooter {
  title: string;
  attribution?: string | undefined;
  /** The page's public address; none while nobody said where the site stands. */
  address?: string | undefined;
  /** What paper it needs, and which sides; none where any will do. */
  howTo?: string | undefined;
  /** "Page" and "of", around the counters. */
  page: string;
  of: string;
  /** When the page last changed, in words. */
  updated: string;
  /** What stands above the first page: a QR code's own file, and where it leads, in words. */
  way?: { code: string; address: string } | undefined;
}

/** Quotes words for CSS; control characters become escapes. Source: https://www.w3.org/TR/cssom-1/#serialize-a-string */
function quoteCss(words: string): string {
  const escaped = words
    .replace(/["\\]/g, '\\$&')
    .replace(/\p{Cc}/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}

/** So many characters fit a line of the footer's wider side, on A4 too. */
const LINE = 116;

/** Title and address on one line, or on two where that would break the address at a hyphen of it. */
const joinAddress = (title: string, address: string | undefined) =>
  address === undefined
    ? title
    : title.length + address.length + 3 <= LINE
      ? `${title} · ${address}`
      : `${title}\n${address}`;

const STYLE =
  'font: 7.5pt/1.25 "Source Sans 3", Arial, sans-serif; color: #333; white-space: pre-line; vertical-align: top; padding-top: 3mm;';
/** A fourth line would reach where printers have no ink. */
const DENSE = 'font-size: 7pt; line-height: 1.15; padding-top: 1.5mm;';
const MOST_LINES = 3;

/** What a sheet is, whose and where, and how to print it. */
type Origin = Pick<PrintFooter, 'title' | 'attribution' | 'address' | 'howTo'>;

function leftBox({ title, attribution, address, howTo }: Origin): string {
  const left = [joinAddress(title, address), howTo, attribution].filter(Boolean).join('\n');
  const count = left.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LINE), 0);
  const style = count > MOST_LINES ? `${STYLE} ${DENSE}` : STYLE;
  return `@bottom-left { content: ${quoteCss(left)}; ${style} width: 78%; text-align: left; }`;
}

/** The rules that print a footer in the page's margin. */
export function printFooterCss({ page, of, updated, way, ...origin }: PrintFooter): string {
  return [
    '@page {',
    `  ${leftBox(origin)}`,
    `  @bottom-right { content: ${quoteCss(`${page} `)} counter(page) ${quoteCss(` ${of} `)} counter(pages) ${quoteCss(`\n${updated}`)}; ${STYLE} width: 22%; text-align: right; }`,
    '}',
    // A file: the policy lets styles hold no drawings, and only those who print load it.
    way &&
      `@page :first { @top-right { content: ${quoteCss(`${way.address} `)} url(${quoteCss(way.code)}); font: 9pt/1 "Source Sans 3", Arial, sans-serif; vertical-align: bottom; white-space: nowrap; } }`,
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

/** A sheet that is printed as a part of a longer page. */
export interface PrintedPart extends Origin {
  /** The element's id, which also names its pages. */
  id: string;
  landscape: boolean;
}

/** The id of the box that says whether a part is printed. */
export const choiceId = (part: string) => `${part}-chosen`;

/**
 * The rules of a part: pages of its own, which lie as its sheet does and carry its footer, for whoever is handed it. A part
 * that is not chosen is neither printed nor listed, without any script.
 */
export function printedPartCss({ id, landscape, ...origin }: PrintedPart): string {
  return [
    `@page ${id} {`,
    ...(landscape ? ['  size: landscape;'] : []),
    `  ${leftBox(origin)}`,
    '}',
    `#${id} { page: ${id}; }`,
    `body:has(#${choiceId(id)}:not(:checked)) :is(#${id}, [data-entry="${id}"]) { display: none; }`,
    '',
  ].join('\n');
}
