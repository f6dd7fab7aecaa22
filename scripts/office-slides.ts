/** The slides of a flat OpenDocument presentation, as LibreOffice writes it. */

export interface OfficeSlide {
  /** The words of its title, as the outline shows them. */
  title: string;
  /** All words on it, and the words that stand for its pictures and drawings. */
  text: string;
  descriptions: string[];
  notes: string;
  /** How many cells each table has. */
  tables: number[];
  items: number;
  links: string[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const readEntities = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

/** Text without tags; paragraphs stay apart. */
const plain = (xml: string) =>
  readEntities(
    xml
      .replace(/<text:(?:s|tab|line-break)\/>|<\/text:p>/g, ' ')
      .replace(/<svg:(?:desc|title)>.*?<\/svg:(?:desc|title)>/gs, '')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();

const parts = (xml: string, pattern: RegExp) =>
  Array.from(xml.matchAll(pattern), ([, part = '']) => part);

/** Reads the slides, in order. */
export function readOfficeSlides(flat: string): OfficeSlide[] {
  const body = flat.slice(flat.indexOf('<office:presentation'));
  const light = body.replace(/<office:binary-data>.*?<\/office:binary-data>/gs, '');
  return parts(light, /<draw:page (.*?)<\/draw:page>/gs).map((page) => {
    const [slide = '', notes = ''] = page.split('<presentation:notes ');
    const frames = parts(slide, /<draw:frame ([^]*?)<\/draw:frame>/g);
    const title = frames.find((frame) => /^[^>]*presentation:class="title"/.test(frame)) ?? '';
    return {
      title: plain(title.slice(title.indexOf('>') + 1)),
      text: plain(slide.slice(slide.indexOf('>') + 1)),
      descriptions: parts(slide, /<svg:desc>(.*?)<\/svg:desc>/gs).map(readEntities),
      notes: plain(notes.slice(notes.indexOf('>') + 1)),
      tables: parts(slide, /<table:table>(.*?)<\/table:table>/gs).map(
        (table) => parts(table, /<table:(table-cell)[ >]/g).length,
      ),
      items: parts(slide, /<text:(list-item)>\s*<text:p/g).length,
      links: parts(slide, /xlink:href="(https?:[^"]*)"/g).map(readEntities),
    };
  });
}
