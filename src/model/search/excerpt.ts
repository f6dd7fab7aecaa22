/** What a hit shows of a text: the sentence that has most of what was asked, and the sections that have it. */
import { type Section, TEXT_OVERLAP, TEXT_STRIDE } from './library.ts';
import type { Ranked } from './ranking.ts';

/** A piece of an excerpt, marked where it was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

type Places = Ranked['places'];

/** Words of a passage: the first, and the one behind the last. */
interface Range {
  from: number;
  to: number;
}

/** The longest excerpt, in words. */
const LONGEST = 34;
/** Fewer words say little by themselves. */
const SHORTEST = 3;
/** What stands before the first mark where a sentence is longer, in words. */
const BEFORE = 8;

/** Whether a sentence ends with a word; not with `U.S.C.` */
const ends = (word: string | undefined) =>
  word === undefined ||
  (/[.!?]["”’)]*$/.test(word) && !/^[("“]*(?:\p{L}\.){2,}["”’)]*$/u.test(word));

/** How many parts of the question stand between two words, and how often. */
function worth(places: Places, from: number, to: number): number {
  const inside = places.filter(({ at }) => at >= from && at < to);
  return 10 * new Set(inside.map(({ part }) => part)).size + Math.min(9, inside.length);
}

/** Words of a text that stand together, and the number of the first. */
export interface Passage {
  words: string[];
  from: number;
  /** The headings of the whole text. */
  sections: Section[];
}

/** Where to look for the sentence with most of what was asked: the number of a word, 0 where nothing was found. */
export function bestPlace(places: Places, skip: number): number {
  let best: { at: number; worth: number } | undefined;
  for (const { at } of places) {
    if (at < skip) continue;
    const value = worth(places, at, at + LONGEST / 2);
    if (!best || value > best.worth) best = { at, worth: value };
  }
  return best?.at ?? 0;
}

/**
 * The sentence with most of what was asked; the beginning of the text where it has nothing of it.
 * @param skip how many words stand before the text: its title
 */
export function excerpt(
  { words: all, from: start }: Pick<Passage, 'words' | 'from'>,
  places: Places,
  skip = 0,
): Piece[] {
  const words = all.slice(Math.max(0, skip - start));
  const first = Math.max(skip, start);
  const inside = places
    .filter(({ at }) => at >= first && at < first + words.length)
    .map(({ at, part }) => ({ at: at - first, part }));
  const sentences: Range[] = [];
  for (let from = 0, at = 0; at < words.length; at += 1) {
    if (!ends(words[at]) && at + 1 < words.length) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  let best = sentences[0];
  if (!best) return [];
  for (const sentence of sentences)
    if (worth(inside, sentence.from, sentence.to) > worth(inside, best.from, best.to))
      best = sentence;
  const full = fillUp(words, sentences, best);
  const { from, to } = shorten(full, inside);
  const marked = new Set(inside.map(({ at }) => at));
  const pieces = words
    .slice(from, to)
    .flatMap((word, index) => [
      { text: index > 0 ? ' ' : '', marked: false },
      ...piecesOf(word, marked.has(from + index)),
    ]);
  // The first sentence of a passage may have begun before it, and the last one may go on.
  const goesOn = all.length >= TEXT_STRIDE + TEXT_OVERLAP;
  const isCut = from > full.from || (from === 0 && first > skip);
  return join([
    { text: isCut ? '… ' : '', marked: false },
    ...pieces,
    {
      text: to < full.to || (goesOn && to === words.length && !ends(words[to - 1])) ? ' …' : '',
      marked: false,
    },
  ]);
}

/** A sentence that says too little by itself, or ends within a quotation, with those that come after it. */
function fillUp(words: readonly string[], sentences: readonly Range[], { from, to }: Range): Range {
  let end = to;
  for (const next of sentences) {
    if (next.from < end) continue;
    const text = words.slice(from, end).join(' ');
    const isQuoting = text.split('“').length > text.split('”').length;
    if ((end - from >= SHORTEST && !isQuoting) || next.to - from > LONGEST) break;
    end = next.to;
  }
  return { from, to: end };
}

/** The part of a long sentence that has most. */
function shorten({ from, to }: Range, places: Places) {
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

/** The sections of a text that have most of what was asked, in the order of the text. */
export function pickSections(
  sections: readonly Section[],
  places: Places,
  most: number,
): Section[] {
  return sections
    .map((section, index) => ({
      section,
      worth: worth(places, section[2], sections[index + 1]?.[2] ?? Infinity),
    }))
    .filter(({ worth: value }) => value > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ section }) => section)
    .toSorted(([, , a], [, , b]) => a - b);
}
