/** The cover of the book, drawn in the site's colors and type. */
import { COLORS } from '../../model/picture.ts';
import { site as library, words } from '../../site.ts';
import { drawLayout } from '../picture.ts';

/** Pixels, as bookshelves show covers: 2 to 3. */
const COVER = { width: 1000, height: 1500 } as const;

/** Draws the cover as PNG. @param holds how much the book holds, in words */
export function drawCover(holds: string): Promise<Buffer> {
  const line = (size: number, color: string, text: string, fontFamily = 'sans') =>
    layOut({ fontFamily, fontWeight: 600, fontSize: size, lineHeight: 1.15, color }, text);
  return drawLayout(
    layOut({ width: '100%', height: '100%', background: COLORS.paper }, [
      layOut({ width: 90, height: '100%', background: COLORS.accent }),
      layOut({ flex: 1, flexDirection: 'column', justifyContent: 'space-between', padding: 90 }, [
        line(46, COLORS.accent, library.name),
        line(150, COLORS.ink, words.book.name, 'serif'),
        line(36, COLORS.soft, holds),
      ]),
    ]),
    COVER,
  );
}

interface Layout {
  type: string;
  props: { style: Record<string, string | number>; children: string | Layout[] };
}
const layOut = (
  style: Record<string, string | number>,
  children: string | Layout[] = [],
): Layout => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
