/** The speaker's notes: a page for each slide, with the slide above and the words below. */
import { words as library } from '../../site.ts';
import { emu } from './measure.ts';
import { NUMBER_FIELD, writeTree } from './layouts.ts';
import type { Paragraph } from './slide-data.ts';
import { type Pen, writeParagraph } from './text.ts';
import { escapeXml, NAMESPACES, XML_HEAD } from './xml.ts';

const names = library.slideshow.places;

const at = (x: number, y: number, cx: number, cy: number) =>
  `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

const picture = (where: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${escapeXml(names.slide)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${where ? ' idx="2"' : ''}/></p:nvPr></p:nvSpPr><p:spPr>${where}</p:spPr></p:sp>`;

const words = (where: string, text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${escapeXml(names.notes)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" ${where ? 'sz="quarter" idx="3"' : 'idx="1"'}/></p:nvPr></p:nvSpPr><p:spPr>${where}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`;

/** The notes of a slide as a part. */
export function writeNotes(notes: readonly Paragraph[], pen: Pen): string {
  const text = notes.map((paragraph) =>
    writeParagraph(
      paragraph,
      paragraph.heading ? { bold: true } : {},
      pen,
      paragraph.marker ? 18 : undefined,
    ),
  );
  const empty = `<a:p><a:endParaRPr lang="${escapeXml(pen.about.language)}"/></a:p>`;
  return `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld>${writeTree(picture('') + words('', text.join('') || empty))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** What the pages of notes have in common. */
export function writeNotesMaster({ about }: Pick<Pen, 'about'>): string {
  const number = `<p:sp><p:nvSpPr><p:cNvPr id="4" name="${escapeXml(names.number)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="5"/></p:nvPr></p:nvSpPr><p:spPr>${at(3_884_613, 8_685_213, 2_286_000, 300_000)}</p:spPr><p:txBody><a:bodyPr anchor="b"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr></a:lstStyle>${NUMBER_FIELD(about.language, '‹#›')}</p:txBody></p:sp>`;
  const text = `<a:p><a:r><a:rPr lang="${escapeXml(about.language)}"/><a:t>${escapeXml(names.notes)}</a:t></a:r></a:p>`;
  const style = [0, 1, 2]
    .map(
      (level) =>
        `<a:lvl${level + 1}pPr marL="${emu(18 * level)}" algn="${about.direction === 'rtl' ? 'r" rtl="1' : 'l'}"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1100"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${level + 1}pPr>`,
    )
    .join('');
  return `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${writeTree(picture(at(685_800, 500_000, 5_486_400, 3_086_100)) + words(at(685_800, 3_800_000, 5_486_400, 4_800_000), text) + number)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle>${style}</p:notesStyle></p:notesMaster>`;
}
