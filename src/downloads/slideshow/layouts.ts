/** The layouts that slides of a slideshow have, as PowerPoint lists them. */
import { words } from '../../site.ts';
import { COVER, INK, PAPER, SOFT_ACCENT, SOFT_INK } from './colors.ts';
import { type Box, emu } from './measure.ts';
import { place, ShapeIds } from './shapes.ts';
import type { SlideLayout, SlideReading, SlideshowAbout } from './slide-data.ts';
import { type TextLook, writeListStyle } from './text.ts';
import { escapeXml, NAMESPACES, XML_HEAD } from './xml.ts';

export interface Place {
  /** Attributes of the placeholder; slides name the same. */
  key: string;
  name: string;
  box: Box;
  anchor: 't' | 'ctr' | 'b';
  look: TextLook & { points: number };
  /** Items have markers unless their slide says otherwise. */
  markers?: boolean;
  /** Space between paragraphs, in points, and the height of lines, in percent. */
  gap?: number;
  leading?: number;
  fill?: string;
  /** The space inside, in units. */
  inset?: number;
}

export interface Layout {
  name: string;
  /** PowerPoint's own kind. */
  type: string;
  cover: boolean;
  places: Record<string, Place>;
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** The room below the title. */
export const BODY = box(80, 202, 1120, 434);
export const FOOT = box(80, 656, 1120, 36);
export const COLUMN_GAP = 64;

const names = words.slideshow;
const TITLE_SIZE = 39;

const title = (points: number, at: Box, anchor: Place['anchor'], color = INK): Place => ({
  key: 'type="title"',
  name: names.places.title,
  box: at,
  anchor,
  look: { points, color, serif: true },
  leading: 95,
});
const top = title(TITLE_SIZE, box(80, 48, 1120, 130), 't');
const text = (look: Place['look'], rest: Partial<Place> = {}): Place => ({
  key: 'idx="1"',
  name: names.places.text,
  box: BODY,
  anchor: 't',
  look,
  ...rest,
});

const half = (BODY.width - COLUMN_GAP) / 2;
const column = (index: number, heading: boolean): Place => {
  const x = BODY.x + index * (half + COLUMN_GAP);
  return {
    key: heading
      ? `type="body" sz="half" idx="${2 * index + 1}"`
      : `sz="half" idx="${2 * index + 2}"`,
    name: heading ? names.places.heading : names.places.text,
    box: heading ? box(x, BODY.y + 18, half, 52) : box(x, BODY.y + 78, half, BODY.height - 78),
    anchor: 't',
    look: heading ? { points: 29, serif: true } : { points: 28 },
    ...(heading ? {} : { gap: 8 }),
  };
};

/** A dark page with a large title: the beginning and the end. */
const cover = (name: string): Layout => ({
  name,
  type: 'title',
  cover: true,
  places: {
    title: title(48, box(80, 150, 1060, 230), 'b', PAPER),
    text: {
      ...text({ points: 25, color: PAPER }, { box: box(80, 404, 1000, 150) }),
      key: 'type="subTitle" idx="1"',
    },
    attribution: {
      key: 'type="body" sz="quarter" idx="13"',
      name: names.places.attribution,
      box: box(80, 620, 860, 64),
      anchor: 'b',
      look: { points: 13, color: PAPER },
    },
  },
});

export const LAYOUTS: Record<SlideLayout, Layout> = {
  title: cover(names.layouts.title),
  statement: {
    name: names.layouts.statement,
    type: 'secHead',
    cover: true,
    places: {
      title: title(48, box(80, 170, 1100, 200), 'b', PAPER),
      text: {
        ...text({ points: 25, color: PAPER }, { box: box(80, 394, 1000, 170) }),
        key: 'type="body" idx="1"',
      },
    },
  },
  list: {
    name: names.layouts.list,
    type: 'obj',
    cover: false,
    places: { title: top, text: text({ points: 28 }, { markers: true, gap: 25 }) },
  },
  comparison: {
    name: names.layouts.comparison,
    type: 'twoTxTwoObj',
    cover: false,
    places: {
      title: top,
      heading1: column(0, true),
      text1: column(0, false),
      heading2: column(1, true),
      text2: column(1, false),
    },
  },
  diagram: {
    name: names.layouts.diagram,
    type: 'obj',
    cover: false,
    places: { title: top, text: text({ points: 25 }, { gap: 10 }) },
  },
  table: {
    name: names.layouts.table,
    type: 'obj',
    cover: false,
    places: { title: top, text: text({ points: 25 }, { gap: 10 }) },
  },
  exercise: {
    name: names.layouts.exercise,
    type: 'obj',
    cover: false,
    places: {
      title: top,
      text: text(
        { points: 28 },
        { markers: true, gap: 16, fill: SOFT_ACCENT, inset: 44, anchor: 'ctr' },
      ),
    },
  },
  close: cover(names.layouts.close),
};

/** The short address and the slide's number, on every layout. */
export const foot = (onCover: boolean): { address: Place; number: Place } => {
  const color = onCover ? PAPER : SOFT_INK;
  return {
    address: {
      key: 'type="ftr" sz="quarter" idx="11"',
      name: names.places.address,
      box: box(830, FOOT.y, 300, FOOT.height),
      anchor: 'ctr',
      look: { points: 13, color, align: 'end' },
    },
    number: {
      key: 'type="sldNum" sz="quarter" idx="12"',
      name: names.places.number,
      box: box(1130, FOOT.y, 70, FOOT.height),
      anchor: 'ctr',
      look: { points: 13, color, align: 'end' },
    },
  };
};

/** Beside a QR code words are narrower. */
export const coverWidth = ({ layout, qrCode }: SlideReading, width: number) =>
  qrCode && LAYOUTS[layout].type === 'title' ? Math.min(width, 832) : width;

type Language = Pick<SlideshowAbout, 'language' | 'direction'>;

/** A number that PowerPoint counts. */
export const NUMBER_FIELD = (language: string, value: string) =>
  `<a:p><a:fld id="{6B1F2E64-7C52-4E0B-9A3F-2B8D1C5E7A90}" type="slidenum"><a:rPr lang="${escapeXml(language)}"/><a:t>${value}</a:t></a:fld><a:endParaRPr lang="${escapeXml(language)}"/></a:p>`;

function writePlace(each: Place, ids: ShapeIds, { language, direction }: Language): string {
  const { key, name, box: at, anchor, look, inset = 0, fill = '' } = each;
  const insets = `lIns="${emu(inset)}" tIns="${emu(inset / 2)}" rIns="${emu(inset)}" bIns="${emu(inset / 2)}"`;
  const shownText = key.includes('sldNum')
    ? NUMBER_FIELD(language, '‹#›')
    : key.includes('ftr')
      ? `<a:p><a:endParaRPr lang="${escapeXml(language)}"/></a:p>`
      : `<a:p><a:r><a:rPr lang="${escapeXml(language)}"/><a:t>${escapeXml(name)}</a:t></a:r></a:p>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${key}/></p:nvPr></p:nvSpPr><p:spPr>${place(at, direction)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" ${insets} anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${writeListStyle(look, each, direction)}</a:lstStyle>${shownText}</p:txBody></p:sp>`;
}

const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A part with shapes: what is between its root's tags before the shapes end. */
export const writeTree = (shapes: string) => `<p:spTree>${TREE}${shapes}</p:spTree>`;

/** The background of a part. */
const background = (fill: string) => `<p:bg><p:bgPr>${fill}<a:effectLst/></p:bgPr></p:bg>`;

/** A layout as a part. */
export function writeLayout(layout: Layout, language: Language): string {
  const ids = new ShapeIds();
  const { address, number } = foot(layout.cover);
  const shapes = [...Object.values(layout.places), address, number].map((each) =>
    writePlace(each, ids, language),
  );
  return `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="${layout.type}" preserve="1"${layout.type === 'obj' ? ' userDrawn="1"' : ''}><p:cSld name="${escapeXml(layout.name)}">${layout.cover ? background(COVER) : ''}${writeTree(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** The master: its title and text are the list layout's, which most slides have. */
export function writeMaster(layouts: number, language: Language): string {
  const ids = new ShapeIds();
  const { title: heading, text: body } = LAYOUTS.list.places as { title: Place; text: Place };
  const { address, number } = foot(false);
  const shapes = [heading, { ...body, key: 'type="body" idx="1"' }, address, number].map((each) =>
    writePlace(each, ids, language),
  );
  const list = Array.from(
    { length: layouts },
    (_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`,
  );
  const style = (each: Place) => writeListStyle(each.look, each, language.direction);
  return `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${background(PAPER)}${writeTree(shapes.join(''))}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles><p:titleStyle>${style(heading)}</p:titleStyle><p:bodyStyle>${style(body)}</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang="${escapeXml(language.language)}"/></a:defPPr></p:otherStyle></p:txStyles></p:sldMaster>`;
}
