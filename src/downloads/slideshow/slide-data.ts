/** A deck as the makers of its slideshow see it: what was read from the built page, as plain data. */
import { SLIDE_LAYOUTS } from '../../schemas/slide.ts';

export { SLIDE_LAYOUTS };

/** A piece of text in one look. */
export interface Run {
  text: string;
  bold?: boolean | undefined;
  /** Where it leads, as the page says it. */
  href?: string | undefined;
}

export interface Paragraph {
  runs: Run[];
  /** How deep in a list it stands; 0 is the outermost. */
  level: number;
  /** What stands before it; none unless it is an item of a list. */
  marker?: 'mark' | 'number' | undefined;
  /** The number that its list begins with. */
  start?: number | undefined;
  heading?: boolean | undefined;
}

export interface Cell {
  runs: Run[];
  header: boolean;
}

/** A group's sign. */
export interface Mark {
  slot: number;
  letter: string;
}

export type Block =
  | { kind: 'text'; paragraphs: Paragraph[] }
  /** The share of the width that each column takes; rows that name the columns come first. */
  | { kind: 'table'; widths: number[]; headRows: number; rows: Cell[][]; label: string }
  /** Terms with what is said about each. */
  | { kind: 'pairs'; pairs: { term: Run[]; text: Run[] }[]; label: string }
  | { kind: 'columns'; columns: { heading: Run[]; paragraphs: Paragraph[] }[] }
  | { kind: 'cards'; cards: { mark: Mark; name: Run[]; text: Run[] }[]; label: string }
  | { kind: 'steps'; steps: Run[][]; label: string }
  | { kind: 'picture'; picture: PictureReading };

export interface PictureReading {
  /** Its number in the deck. */
  index: number;
  /** What it shows, in words. */
  alt: string;
  /** Its width by its height. */
  ratio: number;
}

export type SlideLayout = (typeof SLIDE_LAYOUTS)[number];

export interface SlideReading {
  id: string;
  layout: SlideLayout;
  /** The slot of its group's hue. */
  slot?: number | undefined;
  title: Run[];
  blocks: Block[];
  attribution: Run[];
  bucket?: { mark: Mark; name: string } | undefined;
  /** The lines of its foot that lead on. */
  readOn: Run[][];
  shortAddress: string;
  qrCode?: { picture: PictureReading; caption: string } | undefined;
  notes: Paragraph[];
  /** The lengths that show it, in minutes; none where all do. */
  variants: string[];
  /** All words that the built slide shows, and those of its notes. */
  shown: string;
  said: string;
}

/** Colors by the names of their tokens, as `0b6350`. */
export type Palette = Record<string, string>;

export interface DeckReading {
  slides: SlideReading[];
  /** How many different pictures there are. */
  pictures: number;
  /** Tags of elements that are shown and that no kind of block covers, each with its slide's id. */
  unknown: { slide: string; what: string }[];
}

/** What the file says about itself. */
export interface SlideshowAbout {
  title: string;
  /** As in HTML, for example `en-US`. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** The date of the last change, for example `2026-11-27`. */
  changed: string;
  /** Makes a link whole; undefined where nothing public is known. */
  resolve: (href: string) => string | undefined;
}
