/** Which pages answer a question, and in which order. */
import type { SearchLibrary, SearchPage } from './library.ts';
import type { Alternative, Part, Question } from './question.ts';
import { isStopWord, readWords, root, stem } from './text.ts';

/** What the index of texts has of some words in one page. */
export interface TextHit {
  score: number;
  /** Where the words stand, counted in words. */
  places: number[];
}

/** What the index answers, by record; asked once for each way to say a part. */
export type AskTexts = (words: readonly string[]) => ReadonlyMap<string, TextHit>;

export interface Ranked {
  page: SearchPage;
  score: number;
  /** Where the words of the question stand in its text, with the part that each belongs to. */
  places: { at: number; part: number }[];
  /** Our words for what was typed, where they found it. */
  synonyms: { typed: string; say: string }[];
  /** Parts of the question that it doesn't have, as they were typed. */
  missing: string[];
}

/** What counts how much; found by trying on half of the queries of tests/search/queries.yaml. */
export const WEIGHTS = {
  title: 2.7,
  also: 2.2,
  problem: 2.6,
  text: 1.5,
  /** Words that stand within `nearWords` words of each other. */
  near: 0.7,
  nearWords: 18,
  /** Words that stand as they were asked, one after the other. */
  phrase: 0.8,
  /** How much of a phrase's weight goes by how much of the phrase was asked for. */
  cover: 0.95,
  /** Another form of a word: `manager` in a title about managing. */
  otherForm: 0.8,
  /** A text's score at which it counts half. */
  halfScore: 6,
  /** What a word counts that the library doesn't have: as much as one that it has here and there. */
  unknown: 5,
  /** What a word like `how` counts, which tells titles apart. */
  stopWord: 0.27,
  /** A text has at least this share of what was asked at one place; else it does not answer. */
  leastInText: 0.4,
  /** The same for a title, a name or a problem, which say what a page is about. */
  leastInPhrase: 0.45,
  /** Advice comes before the slide that has the same words. */
  term: 0.65,
  workshop: 0.6,
  slide: 0.45,
};
export type Weights = typeof WEIGHTS;

/** A title, a name or a problem as it is compared. */
interface Phrase {
  stems: string[];
  roots: string[];
  words: string[];
  /** The sum of what its words count. */
  size: number;
}

const phraseSizes = (word: string) => (isStopWord(word) ? 0.2 : 1);

function readPhrase(text: string): Phrase {
  const words = readWords(text).map(({ word }) => word);
  return {
    words,
    stems: words.map(stem),
    roots: words.map(root),
    size: words.reduce((sum, word) => sum + phraseSizes(word), 0),
  };
}

/** The words of a page's address say what it is about, too. */
const slugOf = ({ address, kind }: SearchPage): string[] =>
  kind === 'slide' || kind === 'term' ? [] : [/([^/]+)\/$/.exec(address)?.[1] ?? ''];

interface ReadPage {
  page: SearchPage;
  /** What its kind is called. */
  kind: Phrase;
  title: Phrase;
  also: Phrase[];
  problems: Phrase[];
}

/** The pages of a library, read once. */
export function readPages({ pages, kinds }: SearchLibrary): ReadPage[] {
  return pages.map((page) => ({
    page,
    kind: readPhrase(kinds[page.kind] ?? ''),
    title: readPhrase(page.title),
    also: [...(page.also ?? []), ...slugOf(page)].map(readPhrase),
    problems: (page.problems ?? []).map(readPhrase),
  }));
}

/** A part with what the index of texts says of it. */
interface AskedPart extends Part {
  idf: number;
  texts: { alternative: Alternative; hits: ReadonlyMap<string, TextHit> }[];
}

/** The pages that answer, best first. */
export function rank(
  question: Question,
  pages: readonly ReadPage[],
  ask: AskTexts,
  weights: Weights = WEIGHTS,
): Ranked[] {
  const parts = question.parts.map((part): AskedPart => askPart(part, pages.length, ask, weights));
  const onlyTitles = !parts.some(({ counts }) => counts);
  return pages
    .flatMap((page) => {
      const ranked = score(page, parts, onlyTitles, weights);
      return ranked ? [ranked] : [];
    })
    .toSorted(
      (a, b) =>
        Number(a.missing.length > 0) - Number(b.missing.length > 0) ||
        b.score - a.score ||
        (a.page.address < b.page.address ? -1 : 1),
    );
}

function askPart(part: Part, total: number, ask: AskTexts, weights: Weights): AskedPart {
  const texts = part.counts
    ? part.alternatives.map((alternative) => ({ alternative, hits: ask(alternative.words) }))
    : [];
  const found = Math.max(0, ...texts.map(({ hits }) => hits.size));
  const idf = !part.counts
    ? weights.stopWord
    : found === 0
      ? weights.unknown
      : Math.log(1 + (total - found + 0.5) / (found + 0.5));
  return { ...part, idf, texts };
}

/** How a phrase has a part: the way to say it, and how well it fits, from 0 to 1. */
interface Match {
  alternative: Alternative;
  fit: number;
}

/** How well a phrase has the parts: which of them, and how much of the phrase they are. */
function matchPhrase(phrase: Phrase, parts: readonly AskedPart[], weights: Weights) {
  const used = new Set<number>();
  const matches = parts.map(({ alternatives }) => {
    let best: Match | undefined;
    for (const alternative of alternatives) {
      const found = alternative.words.map((word) => findWord(phrase, word, weights));
      const fit = Math.min(...found.map((match) => match.fit)) * alternative.weight;
      if (found.length === 0 || fit === 0) continue;
      for (const { at } of found) used.add(at);
      if (!best || fit > best.fit) best = { alternative, fit };
    }
    return best;
  });
  const covered = [...used].reduce((sum, at) => sum + phraseSizes(phrase.words[at] ?? ''), 0);
  return { matches, cover: phrase.size > 0 ? covered / phrase.size : 0 };
}

/** Where a phrase has a word, or another form of it, or one that it begins. */
function findWord({ stems, roots, words }: Phrase, word: string, { otherForm }: Weights) {
  const same = roots.indexOf(root(word));
  if (same >= 0) return { at: same, fit: 1 };
  const related = stems.indexOf(stem(word));
  if (related >= 0) return { at: related, fit: otherForm };
  const begun = word.length > 1 ? words.findIndex((own) => own.startsWith(word)) : -1;
  return { at: begun, fit: begun < 0 ? 0 : otherForm };
}

function score(
  { page, kind, title, also, problems }: ReadPage,
  parts: readonly AskedPart[],
  onlyTitles: boolean,
  weights: Weights,
): Ranked | undefined {
  const everything = parts.reduce((sum, { idf }) => sum + idf, 0);
  const all = parts.reduce((sum, { idf, counts }) => sum + (counts ? idf : 0), 0);
  const share = (matches: readonly (Match | undefined)[]) =>
    parts.reduce((sum, { idf }, i) => sum + idf * (matches[i]?.fit ?? 0), 0) / everything;
  const counted = (matches: readonly (Match | undefined)[]) =>
    parts.reduce((sum, { idf, counts }, i) => sum + (counts && matches[i] ? idf : 0), 0) / all;
  const inTitle = matchPhrase(title, parts, weights);
  // "checklist for individuals": the title need not say what it is the title of.
  const inKind = matchPhrase(kind, parts, weights).matches;
  if (inTitle.matches.some(Boolean))
    inTitle.matches = inTitle.matches.map((match, i) => match ?? inKind[i]);
  const best = (phrases: readonly Phrase[]) =>
    phrases
      .map((phrase) => matchPhrase(phrase, parts, weights))
      .reduce<ReturnType<typeof matchPhrase> | undefined>(
        (a, b) => (a && share(a.matches) * a.cover >= share(b.matches) * b.cover ? a : b),
        undefined,
      );
  const [inAlso, inProblems] = [best(also), best(problems)];

  if (onlyTitles) {
    const value = Math.max(
      share(inTitle.matches) * inTitle.cover,
      inProblems ? share(inProblems.matches) * inProblems.cover : 0,
    );
    if (value < weights.leastInPhrase) return undefined;
    return {
      page,
      score: value * kindWeight(page, weights),
      places: [],
      synonyms: [],
      missing: [],
    };
  }

  const inText = parts.map(({ texts }) => bestText(texts, page.id));
  const textScore =
    parts.reduce((sum, { idf }, i) => {
      const hit = inText[i];
      return hit
        ? sum + idf * hit.alternative.weight * (hit.score / (hit.score + weights.halfScore))
        : sum;
    }, 0) / all;
  const places = inText
    .flatMap((hit, part) => (hit?.places ?? []).map((at) => ({ at, part })))
    .toSorted((a, b) => a.at - b.at);
  const isOneWord = parts.filter(({ counts }) => counts).length < 2;
  const { most, closest } = nearest(places, parts, weights.nearWords);
  const [near, close] = [most / all, closest / all];

  const phrases = [inTitle, inAlso, inProblems].flatMap((match) => match ?? []);
  const inPhrase = Math.max(...phrases.map(({ matches }) => counted(matches)));
  if (near < weights.leastInText && inPhrase < weights.leastInPhrase) return undefined;

  const phraseScore = (match: ReturnType<typeof matchPhrase> | undefined, weight: number) =>
    match ? weight * share(match.matches) * (1 - weights.cover + weights.cover * match.cover) : 0;
  const value =
    phraseScore(inTitle, weights.title) +
    phraseScore(inAlso, weights.also) +
    phraseScore(inProblems, weights.problem) +
    weights.text * textScore +
    (isOneWord ? 0 : weights.near * close + weights.phrase * (phraseIn(places, parts) / all));

  const used = parts.map((_, i) => [
    ...phrases.flatMap(({ matches }) => matches[i]?.alternative ?? []),
    ...(inText[i] ? [inText[i].alternative] : []),
  ]);
  return {
    page,
    score: value * kindWeight(page, weights),
    places: places.filter(({ at }) => at < (page.length ?? Infinity)),
    synonyms: used.flatMap((alternatives) => {
      const literal = alternatives.some(({ synonym }) => !synonym);
      const synonym = alternatives.find((alternative) => alternative.synonym)?.synonym;
      return !literal && synonym ? [synonym] : [];
    }),
    missing: parts.flatMap(({ counts, typed }, i) =>
      counts && used[i]?.length === 0 ? [typed] : [],
    ),
  };
}

const kindWeight = ({ kind }: SearchPage, { term, workshop, slide }: Weights) =>
  ({ term, workshop, slide })[kind] ?? 1;

function bestText(texts: AskedPart['texts'], id: string) {
  let best: (TextHit & { alternative: Alternative }) | undefined;
  const places = new Set<number>();
  for (const { alternative, hits } of texts) {
    const hit = hits.get(id);
    if (!hit) continue;
    for (const at of hit.places) places.add(at);
    if (!best || hit.score * alternative.weight > best.score * best.alternative.weight)
      best = { ...hit, alternative };
  }
  return best && { ...best, places: [...places] };
}

/** What the parts count that stand near each other, where most of them do; and the same where nearer is more. */
function nearest(places: Ranked['places'], parts: readonly AskedPart[], within: number) {
  let [most, closest] = [0, 0];
  let first = 0;
  for (let last = 0; last < places.length; last += 1) {
    const end = places[last]?.at ?? 0;
    while (end - (places[first]?.at ?? 0) > within) first += 1;
    const there = new Map<number, number>();
    for (const { at, part } of places.slice(first, last + 1)) there.set(part, at);
    const sum = [...there.keys()].reduce((value, part) => value + (parts[part]?.idf ?? 0), 0);
    const span = end - Math.min(...there.values()) + 1;
    most = Math.max(most, sum);
    closest = Math.max(closest, sum * (0.5 + (0.5 * there.size) / Math.max(span, there.size)));
  }
  return { most, closest };
}

/** What the parts count that stand in a text as they were asked, where most of them do; at least two. */
function phraseIn(places: Ranked['places'], parts: readonly AskedPart[]): number {
  const beginnings = new Map<number, Set<number>>();
  for (const { at, part } of places) {
    const beginning = at - (parts[part]?.offset ?? 0);
    beginnings.set(beginning, (beginnings.get(beginning) ?? new Set()).add(part));
  }
  let most = 0;
  for (const there of beginnings.values())
    if (there.size > 1)
      most = Math.max(
        most,
        [...there].reduce((sum, part) => sum + (parts[part]?.idf ?? 0), 0),
      );
  return most;
}
