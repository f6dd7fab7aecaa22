/** What a hit shows of a text: the sentence that has most of what was asked, and the sections that have it. */
import type { Ranked } from './ranking.ts';

/** A piece of an excerpt, marked where it was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

type Places = Ranked['places'];

/** The longest excerpt, in words. */
const LONGEST = 34;
/** What stands before the first mark where a sentence is longer, in words. */
const BEFORE = 8;

const ends = (word: string | undefined) => word === undefined || /[.!?:]["”’)]*$/.test(word);

/** How many parts of the question stand between two words, and how often. */
function worth(places: Places, from: number, to: number): number {
  const inside = places.filter(({ at }) => at >= from && at < to);
  return 10 * new Set(inside.map(({ part }) => part)).size + Math.min(9, inside.length);
}

/**
 * The sentence with most of what was asked; the beginning of the text where it has nothing of it.
 * @param skip how many words stand before the text: its title
 */
export function excerpt(text: string, places: Places, skip = 0): Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const inText = places.filter(({ at }) => at >= skip);
  const sentences: { from: number; to: number }[] = [];
  for (let from = skip, at = skip; at < words.length; at += 1) {
    if (!ends(words[at]) && at + 1 < words.length) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  let best = sentences[0];
  if (!best) return [];
  for (const sentence of sentences)
    if (worth(inText, sentence.from, sentence.to) > worth(inText, best.from, best.to))
      best = sentence;
  const { from, to } = shorten(best, inText);
  const marked = new Set(inText.map(({ at }) => at));
  const pieces = words
    .slice(from, to)
    .flatMap((word, index) => [
      { text: index > 0 ? ' ' : '', marked: false },
      ...piecesOf(word, marked.has(from + index)),
    ]);
  return join([
    { text: from > best.from ? '… ' : '', marked: false },
    ...pieces,
    { text: to < best.to ? ' …' : '', marked: false },
  ]);
}

/** The part of a long sentence that has most. */
function shorten({ from, to }: { from: number; to: number }, places: Places) {
  if (to - from <= LONGEST) return { from, to };
  const starts = places
    .filter(({ at }) => at >= from && at < to)
    .map(({ at }) => Math.max(from, Math.min(at - BEFORE, to - LONGEST)));
  const start = starts.reduce(
    (best, each) =>
      worth(places, each, each + LONGEST) > worth(places, best, best + LONGEST) ? each : best,
    starts[0] ?? from,
  );
  return { from: start, to: Math.min(to, start + LONGEST) };
}

/** A word without the marks around it is what was asked for. */
function piecesOf(word: string, isMarked: boolean): Piece[] {
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  return [
    { text: before, marked: false },
    { text: core, marked: isMarked },
    { text: after, marked: false },
  ];
}

/** Joins neighbors of one sort, and leaves out what is empty. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const last = joined.at(-1);
    if (last && last.marked === piece.marked) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

export interface Anchor {
  element: string;
  id: string;
  text: string;
  /** The number of the word at which it begins. */
  location: number;
}

/** The sections of a text that have most of what was asked, in the order of the text; its title is none. */
export function pickSections(anchors: readonly Anchor[], places: Places, most: number): Anchor[] {
  const headings = anchors
    .filter(({ element }) => /^h[2-6]$/.test(element))
    .toSorted((a, b) => a.location - b.location);
  return headings
    .map((heading, index) => ({
      heading,
      worth: worth(places, heading.location, headings[index + 1]?.location ?? Infinity),
    }))
    .filter(({ worth: value }) => value > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ heading }) => heading)
    .toSorted((a, b) => a.location - b.location);
}
