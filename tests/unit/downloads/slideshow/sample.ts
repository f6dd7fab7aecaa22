/** A deck of every kind of slide, as it is read from a page. */
import type {
  Block,
  DeckReading,
  Palette,
  Paragraph,
  Run,
  SlideLayout,
  SlideReading,
  SlideshowAbout,
} from '../../../../src/downloads/slideshow/slide-data.ts';
import { THEME_TOKENS } from '../../../../src/downloads/slideshow/colors.ts';

export const about: SlideshowAbout = {
  title: 'Tea & biscuits',
  language: 'en-US',
  direction: 'ltr',
  changed: '2026-03-09',
  resolve: (href) => new URL(href, 'https://library.example.org').href,
};

export const palette: Palette = Object.fromEntries(
  Object.values(THEME_TOKENS).map((token, index) => [token, `0b635${index.toString(16)}`]),
);

export const run = (text: string, rest: Partial<Run> = {}): Run[] => [{ text, ...rest }];
export const paragraph = (text: string, rest: Partial<Paragraph> = {}): Paragraph => ({
  runs: run(text),
  level: 0,
  ...rest,
});

/** What the blocks of a slide show. */
function textIn(block: Block): string {
  const join = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
  const lines = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ runs }) => join(runs));
  switch (block.kind) {
    case 'text':
      return lines(block.paragraphs).join(' ');
    case 'table':
      return block.rows.flatMap((row) => row.map(({ runs }) => join(runs))).join(' ');
    case 'pairs':
      return block.pairs.map(({ term, text }) => `${join(term)} ${join(text)}`).join(' ');
    case 'columns':
      return block.columns
        .flatMap(({ heading, paragraphs }) => [join(heading), ...lines(paragraphs)])
        .join(' ');
    case 'cards':
      return block.cards
        .map(({ mark, name, text }) => `${mark.letter} ${join(name)} ${join(text)}`)
        .join(' ');
    case 'steps':
      return block.steps.map(join).join(' ');
    case 'picture':
      return '';
  }
}

/** A slide with these blocks. */
export function slide(
  layout: SlideLayout,
  blocks: Block[],
  rest: Partial<SlideReading> = {},
): SlideReading {
  const title = run(`A slide of the layout ${layout}`);
  return {
    id: `a-${layout}`,
    layout,
    title,
    blocks,
    attribution: [],
    readOn: [],
    shortAddress: '',
    notes: [paragraph('Say hello.')],
    variants: [],
    shown: [title[0]?.text, ...blocks.map(textIn)].join(' '),
    said: 'Say hello.',
    ...rest,
  };
}

const mark = (slot: number) => ({ slot, letter: 'ABCDEF'[slot - 1] ?? '' });

export const table: Block = {
  kind: 'table',
  widths: [0.4, 0.6],
  headRows: 1,
  label: '',
  rows: [
    [
      { runs: run('Part'), header: true },
      { runs: run('Minutes'), header: true },
    ],
    [
      { runs: run('Arrive'), header: false },
      { runs: run('5'), header: false },
    ],
  ],
};

export const list: Block = {
  kind: 'text',
  paragraphs: [
    paragraph('Outer', { marker: 'number', start: 4 }),
    paragraph('Inner', { marker: 'mark', level: 1 }),
    {
      runs: [{ text: 'Next, ' }, { text: 'strong', bold: true }, { text: 'link', href: '/a/' }],
      level: 0,
      marker: 'number',
      start: 4,
    },
  ],
};

export const picture: Block = {
  kind: 'picture',
  picture: { index: 0, alt: 'A loop of "four" steps', ratio: 1.7 },
};

/** One slide of each layout, and each kind of block. */
export const slides: SlideReading[] = [
  slide('title', [{ kind: 'text', paragraphs: [paragraph('For teams')] }], {
    attribution: run('After a session'),
    qrCode: {
      picture: { index: 1, alt: 'QR code', ratio: 1 },
      caption: 'library.example.org/tea/',
    },
  }),
  slide('statement', [{ kind: 'text', paragraphs: [paragraph('One line')] }], {
    bucket: { mark: mark(3), name: 'Time' },
    slot: 3,
    readOn: [[{ text: 'Read on: ' }, { text: 'Time', href: '/guidance/time/' }]],
  }),
  slide('list', [list], { slot: 2, shortAddress: 'library.example.org/tea/' }),
  slide('comparison', [
    {
      kind: 'columns',
      columns: ['In', 'Out'].map((name) => ({
        heading: run(name),
        paragraphs: [paragraph(`${name} the room`)],
      })),
    },
  ]),
  slide('diagram', [picture]),
  slide(
    'diagram',
    [
      {
        kind: 'cards',
        label: 'Six groups',
        cards: [1, 2, 3, 4, 5, 6].map((slot) => ({
          mark: mark(slot),
          name: run(`Group${slot}`),
          text: run('the reason'),
        })),
      },
    ],
    { id: 'cards' },
  ),
  slide('diagram', [{ kind: 'steps', label: 'Two steps', steps: [run('Ask'), run('Tell')] }], {
    id: 'steps',
  }),
  slide(
    'diagram',
    [{ kind: 'pairs', label: 'Terms', pairs: [{ term: run('Tea'), text: run('A drink') }] }],
    { id: 'pairs' },
  ),
  slide('table', [table]),
  slide('exercise', [{ kind: 'text', paragraphs: [paragraph('Write', { marker: 'number' })] }]),
  slide('close', []),
];

export const deck: DeckReading = { slides, pictures: 2, unknown: [] };

/** The smallest PNG. */
export const pictures = new Map(
  [0, 1].map((index) => [
    index,
    Uint8Array.from(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
        'base64',
      ),
    ),
  ]),
);
