/** What stands on a slide, as PresentationML. */
import type { Mark } from './slide-data.ts';
import { PAPER } from './colors.ts';
import { type Box, emu, fromPoints, SLIDE } from './measure.ts';
import { type Pen, writeLine } from './text.ts';
import { escapeXml } from './xml.ts';

/** Numbers the shapes of one slide. 1 is the slide itself. */
export class ShapeIds {
  private last = 1;
  next(): number {
    return ++this.last;
  }
}

export interface Canvas {
  ids: ShapeIds;
  pen: Pen;
}

/** A place in the reading direction. */
export const place = ({ x, y, width, height }: Box, direction: 'ltr' | 'rtl', tag = 'a:xfrm') =>
  `<${tag}><a:off x="${emu(direction === 'rtl' ? SLIDE.width - x - width : x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`;

/** Says that assistive technology can pass it over. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function writeNames(ids: ShapeIds, name: string, alt?: string): string {
  const start = `<p:cNvPr id="${ids.next()}" name="${escapeXml(name)}"`;
  if (alt === '') return `${start}>${DECORATIVE}</p:cNvPr>`;
  return alt === undefined ? `${start}/>` : `${start} descr="${escapeXml(alt)}"/>`;
}

export interface Placeholder {
  name: string;
  /** `type="title"`, `idx="1"`: as the layout has it. */
  key: string;
  /** Where it stands, unless the layout says so. */
  box?: Box | undefined;
  /** Paragraphs. */
  text: string;
  /** By how much PowerPoint shrinks its text; 1 lets it be. */
  scale?: number | undefined;
  /** The space that it leaves at the end of its lines, in units. */
  indentEnd?: number | undefined;
}

/** A layout's placeholder, filled. */
export function writePlaceholder(
  { name, key, box, text, scale = 1, indentEnd = 0 }: Placeholder,
  { ids, pen }: Canvas,
): string {
  const fit =
    scale < 1 ? `<a:normAutofit fontScale="${Math.round(scale * 100_000)}"/>` : '<a:normAutofit/>';
  const side = pen.about.direction === 'rtl' ? 'lIns' : 'rIns';
  const inset = indentEnd > 0 ? ` ${side}="${emu(indentEnd)}"` : '';
  return `<p:sp><p:nvSpPr>${writeNames(ids, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${key}/></p:nvPr></p:nvSpPr><p:spPr>${box ? place(box, pen.about.direction) : ''}</p:spPr><p:txBody><a:bodyPr${inset}>${fit}</a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`;
}

export interface Shape {
  name: string;
  box: Box;
  /** A preset form, for example `ellipse`. */
  form?: string;
  fill?: string | undefined;
  text?: string | undefined;
  anchor?: 't' | 'ctr' | 'b';
  /** The space inside, in units: sides, top, bottom. */
  inset?: { sides: number; top: number; bottom: number };
  wrap?: boolean;
}

/** Corners as round as the site's. */
const ROUNDED = '<a:avLst><a:gd name="adj" fmla="val 5000"/></a:avLst>';

/** A shape or a text box; one without text is decoration. */
export function writeShape(
  { name, box, form = 'rect', fill, text, anchor = 't', inset, wrap = true }: Shape,
  { ids, pen }: Canvas,
): string {
  const { sides, top, bottom } = inset ?? { sides: 0, top: 0, bottom: 0 };
  const words =
    text === undefined
      ? ''
      : `<p:txBody><a:bodyPr wrap="${wrap ? 'square' : 'none'}" lIns="${emu(sides)}" tIns="${emu(top)}" rIns="${emu(sides)}" bIns="${emu(bottom)}" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody>`;
  return `<p:sp><p:nvSpPr>${writeNames(ids, name, text === undefined ? '' : undefined)}<p:cNvSpPr${fill ? '' : ' txBox="1"'}/><p:nvPr/></p:nvSpPr><p:spPr>${place(box, pen.about.direction)}<a:prstGeom prst="${form}">${form === 'roundRect' ? ROUNDED : '<a:avLst/>'}</a:prstGeom>${fill ?? '<a:noFill/>'}<a:ln><a:noFill/></a:ln></p:spPr>${words}</p:sp>`;
}

/** The forms of the six slots, which PowerPoint knows by name, and where their middle is. */
const FORMS = ['ellipse', 'roundRect', 'triangle', 'diamond', 'hexagon', 'plus'] as const;

/** A group's sign: its form, hue and letter. On a cover it is drawn in the cover's ink. */
export function writeMark(
  { slot, letter }: Mark,
  box: Box,
  { fill, ink = PAPER }: { fill: string; ink?: string },
  canvas: Canvas,
): string {
  const form = FORMS[slot - 1] ?? 'ellipse';
  const points = box.height * (form === 'triangle' ? 0.34 : 0.4);
  return writeShape(
    {
      name: letter,
      box,
      form,
      fill,
      anchor: form === 'triangle' ? 'b' : 'ctr',
      wrap: false,
      inset: { sides: 0, top: 0, bottom: form === 'triangle' ? fromPoints(points) * 0.08 : 0 },
      text: writeLine(
        [{ text: letter }],
        { points, color: ink, bold: true, align: 'center' },
        canvas.pen,
      ),
    },
    canvas,
  );
}

export interface PictureOnSlide {
  name: string;
  alt: string;
  box: Box;
  /** The relation of its file. */
  relation: string;
  /** The placeholder that it fills. */
  key?: string;
}

/** A picture with its words. */
export const writePicture = (
  { name, alt, box, relation, key }: PictureOnSlide,
  { ids, pen }: Canvas,
) =>
  `<p:pic><p:nvPicPr>${writeNames(ids, name, alt)}<p:cNvPicPr><a:picLocks${key ? ' noGrp="1"' : ''} noChangeAspect="1"/></p:cNvPicPr><p:nvPr>${key ? `<p:ph ${key}/>` : ''}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${place(box, pen.about.direction)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** Shapes that belong together, with the words that say what they show. */
export function writeGroup(
  { name, alt, box }: { name: string; alt: string; box: Box },
  canvas: Canvas,
  draw: () => string,
): string {
  const names = writeNames(canvas.ids, name, alt || undefined);
  const outer = place(box, canvas.pen.about.direction);
  const inner = outer
    .replace('</a:xfrm>', '')
    .replace('<a:xfrm>', '')
    .replace('a:off', 'a:chOff')
    .replace('a:ext', 'a:chExt');
  return `<p:grpSp><p:nvGrpSpPr>${names}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${outer.replace('</a:xfrm>', `${inner}</a:xfrm>`)}</p:grpSpPr>${draw()}</p:grpSp>`;
}

export interface TableRow {
  height: number;
  /** The text of each cell in paragraphs, and the weight of the line below it, in points. */
  cells: string[];
  line: number;
  lineFill: string;
}

export interface TableOnSlide {
  name: string;
  alt: string;
  box: Box;
  /** In units. */
  widths: readonly number[];
  rows: readonly TableRow[];
  /** What PowerPoint reads aloud before each cell. */
  headed: 'row' | 'column' | undefined;
  anchor: 't' | 'ctr';
  /** The placeholder that it fills. */
  key?: string | undefined;
}

/** A table of PowerPoint's own, with lines below its rows. */
export function writeTable(
  { name, alt, box, widths, rows, headed, anchor, key }: TableOnSlide,
  { ids, pen }: Canvas,
): string {
  const none = ['lnL', 'lnR', 'lnT']
    .map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`)
    .join('');
  const lines = rows.map(({ height, cells, line, lineFill }) => {
    const below = `<a:lnB w="${Math.round(line * 12_700)}">${lineFill}</a:lnB>`;
    const written = cells.map(
      (text) =>
        `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody><a:tcPr marL="0" marR="${emu(16)}" marT="${emu(6)}" marB="${emu(6)}" anchor="${anchor}">${none}${below}<a:noFill/></a:tcPr></a:tc>`,
    );
    return `<a:tr h="${emu(height)}">${written.join('')}</a:tr>`;
  });
  const rtl = pen.about.direction === 'rtl' ? ' rtl="1"' : '';
  const first = headed === 'row' ? ' firstRow="1"' : headed === 'column' ? ' firstCol="1"' : '';
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  return `<p:graphicFrame><p:nvGraphicFramePr>${writeNames(ids, name, alt || undefined)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>${key ? `<p:ph ${key}/>` : ''}</p:nvPr></p:nvGraphicFramePr>${place(box, pen.about.direction, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${rtl}${first}/><a:tblGrid>${grid}</a:tblGrid>${lines.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
