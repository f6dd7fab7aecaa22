/** Text as DrawingML. */
import { ACCENT, INK, PAPER } from './colors.ts';
import { emu } from './measure.ts';
import type { Paragraph, Run, SlideshowAbout } from './slide-data.ts';
import { escapeXml, type Relation } from './xml.ts';

/** The relations of one part, which its text adds links to. */
export class Relations {
  readonly list: Relation[] = [];

  /** The id of a relation; the same target has one. */
  add(relation: Relation): string {
    const known = this.list.findIndex(
      ({ type, target }) => type === relation.type && target === relation.target,
    );
    return `rId${known >= 0 ? known + 1 : this.list.push(relation)}`;
  }
}

export interface TextLook {
  /** In points; the placeholder's own where it isn't given. */
  points?: number | undefined;
  /** A fill. */
  color?: string | undefined;
  bold?: boolean | undefined;
  /** The titles' typeface or the text's; the placeholder's own where it isn't given. */
  serif?: boolean | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  /** Space above, in points. */
  above?: number | undefined;
  /** The fill of bullets and numbers. */
  marker?: string | undefined;
}

/** What writes text needs to know about the part and the file. */
export interface Pen {
  about: Pick<SlideshowAbout, 'language' | 'direction' | 'resolve'>;
  relations: Relations;
}

/** PowerPoint draws links in the theme's color, which no cover can carry, unless it is told to take the text's. */
const TEXT_COLOR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>';

/** Text can't be empty for PowerPoint; a run without text is left out. */
export function writeRuns(runs: readonly Run[], look: TextLook, pen: Pen): string {
  return runs
    .filter(({ text }) => text)
    .map(({ text, bold, href }) => {
      const address = href === undefined ? undefined : pen.about.resolve(href);
      const link =
        address === undefined
          ? ''
          : `<a:hlinkClick r:id="${pen.relations.add({ type: 'hyperlink', target: address, external: true })}"${look.color === PAPER ? `>${TEXT_COLOR}</a:hlinkClick>` : '/>'}`;
      // LibreOffice draws a link in the theme's color as the text's color changes it, too light to read.
      const color = link && look.color !== PAPER ? ACCENT : look.color;
      const written = writeLook('a:rPr', { ...look, color, bold: bold ?? look.bold }, pen, link);
      return `<a:r>${written}<a:t>${escapeXml(text)}</a:t></a:r>`;
    })
    .join('');
}

function writeLook(tag: string, look: TextLook, { about }: Pick<Pen, 'about'>, link = ''): string {
  const size = look.points === undefined ? '' : ` sz="${Math.round(look.points * 100)}"`;
  const bold = look.bold === undefined ? '' : ` b="${look.bold ? 1 : 0}"`;
  const face =
    look.serif === undefined ? '' : `<a:latin typeface="+${look.serif ? 'mj' : 'mn'}-lt"/>`;
  return `<${tag} lang="${escapeXml(about.language)}"${size}${bold} dirty="0">${look.color ?? ''}${face}${link}</${tag}>`;
}

const ALIGN = {
  ltr: { start: 'l', center: 'ctr', end: 'r' },
  rtl: { start: 'r', center: 'ctr', end: 'l' },
} as const;

/** Paragraph properties for a place in a list, where the placeholder doesn't bring them. */
function writeMarker({ marker, start }: Paragraph, look: TextLook): string {
  if (!marker) return '<a:buNone/>';
  const color = look.marker
    ? `<a:buClr>${look.marker.replace(/<\/?a:solidFill>/g, '')}</a:buClr>`
    : '';
  if (marker === 'mark') return `${color}<a:buFont typeface="Arial"/><a:buChar char="▪"/>`;
  const from = start !== undefined && start > 1 ? ` startAt="${start}"` : '';
  return `${color}<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPlain"${from}/>`;
}

/** The indent of a list's first level, in units, at a size of text in points. */
export const indentAt = (points: number) => Math.round(points * 1.9);

/**
 * A paragraph.
 * @param indent what a marker takes, in units; none keeps the placeholder's
 */
export function writeParagraph(
  paragraph: Paragraph,
  look: TextLook,
  pen: Pen,
  indent?: number,
): string {
  const { level, marker, runs } = paragraph;
  const { direction } = pen.about;
  const rtl = direction === 'rtl' ? ' rtl="1"' : '';
  const align = look.align ? ` algn="${ALIGN[direction][look.align]}"` : rtl ? ' algn="r"' : '';
  const depth = level > 0 ? ` lvl="${Math.min(level, 8)}"` : '';
  const margins = marker
    ? indent === undefined
      ? ''
      : ` marL="${emu(indent * (level + 1))}" indent="${emu(-indent)}"`
    : ' marL="0" indent="0"';
  const above =
    look.above === undefined
      ? ''
      : `<a:spcBef><a:spcPts val="${Math.round(look.above * 100)}"/></a:spcBef>`;
  return `<a:p><a:pPr${margins}${depth}${align}${rtl}>${above}${writeMarker(paragraph, look)}</a:pPr>${writeRuns(runs, look, pen)}</a:p>`;
}

/** Runs as a paragraph of their own. */
export const writeLine = (runs: readonly Run[], look: TextLook, pen: Pen) =>
  writeParagraph({ runs: [...runs], level: 0 }, look, pen);

/** The list style of a placeholder: how its first three levels look. */
export function writeListStyle(
  look: TextLook & { points: number },
  {
    markers = false,
    gap = 0,
    leading = 100,
  }: { markers?: boolean; gap?: number; leading?: number },
  direction: 'ltr' | 'rtl',
): string {
  const rtl = direction === 'rtl' ? ' rtl="1"' : '';
  const levels = [1, 2, 3].map((level) => {
    const points = level === 1 ? look.points : Math.max(18, look.points - 2 * level);
    const indent = markers ? indentAt(look.points) : 0;
    const space = level === 1 ? gap : gap / 2;
    const face = look.serif ? '+mj-lt' : '+mn-lt';
    const bullet = markers
      ? `<a:buClr>${ACCENT.replace(/<\/?a:solidFill>/g, '')}</a:buClr><a:buFont typeface="Arial"/><a:buChar char="▪"/>`
      : '<a:buNone/>';
    return `<a:lvl${level}pPr marL="${emu(indent * level)}" indent="${emu(-indent)}" algn="${ALIGN[direction][look.align ?? 'start']}"${rtl}><a:lnSpc><a:spcPct val="${leading * 1000}"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(space * 100)}"/></a:spcBef>${bullet}<a:defRPr sz="${Math.round(points * 100)}" b="${look.bold ? 1 : 0}">${look.color ?? INK}<a:latin typeface="${face}"/></a:defRPr></a:lvl${level}pPr>`;
  });
  return levels.join('');
}
