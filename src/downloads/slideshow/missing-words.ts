/** Compares what a built slide shows with what its slide in the file says. */
import type { DeckReading, SlideReading } from './slide-data.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of a part: its runs, each paragraph on a line of its own. */
export const textOf = (xml: string): string =>
  xml
    .replace(/<\/a:p>/g, '\n')
    .replace(/<a:fld .*?<\/a:fld>/gs, '')
    .replace(/<a:t>([^<]*)<\/a:t>|<[^>]*>/g, '$1')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The words of a text, without what stands between them. */
const splitWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of one text that another has not, or not as often. */
export function findMissing(wanted: string, found: string): string[] {
  const left = new Map<string, number>();
  for (const word of splitWords(found)) left.set(word, (left.get(word) ?? 0) + 1);
  return splitWords(wanted).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** The problems of a slide; none when the file carries it whole. */
export function checkSlide(slide: SlideReading, xml: string, notes: string): string[] {
  const shown = findMissing(slide.shown, textOf(xml));
  const said = findMissing(slide.said, textOf(notes));
  const pictures = [
    ...slide.blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
    ...(slide.qrCode ? [slide.qrCode.picture] : []),
  ];
  return [
    ...(slide.title.length === 0 ? ['it has no title'] : []),
    ...(shown.length > 0 ? [`it shows "${shown.join(' ')}", which the file has not`] : []),
    ...(said.length > 0 ? [`its notes say "${said.join(' ')}", which the file has not`] : []),
    ...(pictures.some(({ alt }) => alt === '')
      ? ['it has a picture without words for it; give the picture a label']
      : []),
  ];
}

/**
 * Throws unless the file carries every slide whole.
 * @throws Error that says which slides are not whole, what is missing and what to do
 */
export function assertWhole(
  title: string,
  { slides, unknown }: DeckReading,
  parts: ReadonlyMap<string, string | Uint8Array>,
): void {
  const part = (name: string) => String(parts.get(name) ?? '');
  const problems = slides.flatMap((slide, index) =>
    [
      ...unknown
        .filter((each) => each.slide === slide.id)
        .map(({ what }) => `it has a part that PowerPoint has no form for (${what})`),
      ...checkSlide(
        slide,
        part(`ppt/slides/slide${index + 1}.xml`),
        part(`ppt/notesSlides/notesSlide${index + 1}.xml`),
      ),
    ].map((problem) => `  slide "${slide.id}": ${problem}`),
  );
  if (problems.length > 0)
    throw new Error(
      `The PowerPoint file of "${title}" can't carry these slides whole, so none was written:\n${problems.join('\n')}\nUse paragraphs, lists, tables, columns or the drawings that the library has, or teach src/downloads/slideshow/read-deck.ts and blocks.ts the new form.`,
    );
}
