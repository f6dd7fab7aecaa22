/** The picture that other sites show beside a link: what kind of page, of which workshop, in which library. */

/** Pixels, as Open Graph readers expect them: 1.91 to 1. */
export const PICTURE = { width: 1200, height: 630 } as const;

export interface Picture {
  /** What kind of page it stands for: `Handouts`. */
  label: string;
  /** The workshop's title, or that of the home page. */
  title: string;
  brand: string;
}

/** An element as satori takes it. */
export interface PictureNode {
  type: string;
  props: { style: Record<string, string | number>; children: string | PictureNode[] };
}

const node = (
  style: Record<string, string | number>,
  children: string | PictureNode[] = [],
): PictureNode => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

/** The light colors of `tokens.css`: a picture has no dark side. */
export const COLORS = { paper: '#f8f9f5', ink: '#1b2520', soft: '#4c5952', accent: '#0b6350' };
const LONG_TITLE = 70;

/** Lays the words out on paper with the binder's edge. */
export function layOutPicture({ label, title, brand }: Picture): PictureNode {
  const rings = Array.from({ length: 3 }, () =>
    node({ width: 44, height: 14, borderRadius: 7, background: COLORS.ink, marginLeft: -22 }),
  );
  const edge = node(
    {
      width: 56,
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-around',
      background: COLORS.accent,
    },
    rings,
  );
  const text = node(
    {
      flex: 1,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 80px 56px 72px',
    },
    [
      node({ fontFamily: 'sans', fontWeight: 600, fontSize: 34, color: COLORS.accent }, label),
      node(
        {
          fontFamily: 'serif',
          fontWeight: 600,
          fontSize: title.length > LONG_TITLE ? 56 : 76,
          lineHeight: 1.12,
          color: COLORS.ink,
        },
        title,
      ),
      node({ fontFamily: 'sans', fontWeight: 400, fontSize: 30, color: COLORS.soft }, brand),
    ],
  );
  return node({ width: '100%', height: '100%', paddingLeft: 40, background: COLORS.paper }, [
    edge,
    text,
  ]);
}
