/** Which pages answer a question, and in which order. */
import type { SearchLibrary, SearchPage } from './library.ts';
import { matchPhrase, type Phrase, type PhraseMatch, readPhrase } from './phrases.ts';
import { asAsked, nearest, type Place } from './places.ts';
import type { Alternative, Part, Question } from './question.ts';
import type { LikeQuestion, Questions } from './questions.ts';

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
  /** Where the words of the question stand in its text, in the order of the text. */
  places: Place[];
  /** Our words for what was typed, where they found it. */
  synonyms: { typed: string; say: string }[];
  /** Parts of the question that it doesn't have, as they were typed. */
  missing: string[];
  /** Whether it has all parts in one place, or answers a question that is much like this one. */
  isWhole: boolean;
}

/** What counts how much; found by trying on the tuning half of tests/search/queries.yaml. */
const WEIGHTS = {
  title: 3.4,
  also: 2.55,
  problem: 2.3,
  /** A question that the page answers, as far as it is like the one that is asked. */
  asked: 3.15,
  /** How much more that counts in a question of little but words like `how`. */
  askedBare: 0.6,
  text: 2,
  /** Words that stand within `nearWords` words of each other. */
  near: 0.7,
  nearWords: 15,
  /** Words that stand as they were asked, one after the other. */
  phrase: 1.2,
  /** How much of a phrase's weight goes by how much of the phrase was asked for. */
  cover: 1,
  /** Another form of a word: `manager` in a title about managing. */
  otherForm: 0.9,
  /** A text's score at which it counts half. */
  halfScore: 5,
  /** What a word counts that the library doesn't have. */
  unknown: 2.5,
  /** What a word like `how` counts, which tells titles apart. */
  stopWord: 0.35,
  /** A text has at least this share of what was asked in one place; else it does not answer. */
  leastInText: 0.6,
  /** The same for a title, a name or a problem, which say what a page is about. */
  leastInPhrase: 0.3,
  /** How like a question is at least, to answer for itself; 1 is the same. */
  leastLikeness: 0.3,
  /** How like a title or a question is at least where nothing but such words is asked. */
  onlyStopWords: 0.45,
  /** A whole question is answered by less: what comes nearest is better than nothing. */
  leniency: 0.3,
  /** What a page that lacks a part, or has them apart, counts beside one that has all of many parts in one place. */
  partial: 0.8,
  /** With several parts, what is worth less than this share of the best hit is chance. */
  tail: 0.15,
  /** How like it is to be the same question in other words. */
  sameQuestion: 0.75,
  /** What kinds of pages count beside advice and sheets: those come before the slide that has the same words. */
  term: 0.75,
  /** A term whose name is asked for: "what is a bucket". */
  definition: 2,
  workshop: 0.5,
  slide: 0.3,
};
type Weights = typeof WEIGHTS;

/** With more parts than this, all of them somewhere in a long text is chance, and in one place is not. */
const FEW_PARTS = 2;

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
  /** How much it tells: the fewer pages have it, the more. */
  idf: number;
  texts: { alternative: Alternative; hits: ReadonlyMap<string, TextHit> }[];
}

/** A question with what is known of its parts. */
interface Asked {
  parts: AskedPart[];
  /** What all parts tell together, and those that count. */
  everything: number;
  counting: number;
  weights: Weights;
  /** Whether it asks what a name means. */
  isDefinition: boolean;
}

/**
 * The pages that answer, best first.
 * @param pages all of the library
 * @param ask what the index of texts has of each way to say a part
 * @param questions those that pages answer, where the question is more than a name
 */
export function rank(
  question: Question,
  pages: readonly ReadPage[],
  ask: AskTexts,
  questions?: Questions,
): Ranked[] {
  if (question.parts.length === 0) return [];
  const weights = WEIGHTS;
  const parts = question.parts.map((part) => askPart(part, pages.length, ask, weights));
  const counting = parts.filter(({ counts }) => counts);
  const sum = (some: readonly AskedPart[]) => some.reduce((all, { idf }) => all + idf, 0);
  const lenient = {
    ...weights,
    leastInText: weights.leniency * weights.leastInText,
    leastInPhrase: weights.leniency * weights.leastInPhrase,
    leastLikeness: weights.leniency * weights.leastLikeness,
  };
  const asked = {
    parts,
    everything: sum(parts),
    counting: sum(counting),
    weights: questions ? lenient : weights,
    isDefinition: counting.length === 1 && /^what (is|are|does) /i.test(typedOf(question)),
  };
  const alike = questions?.match(question.parts);
  // With few parts, a page that lacks one never stands before a page that has all.
  const tier = ({ missing }: Ranked) => Number(counting.length <= FEW_PARTS && missing.length > 0);
  const worth = ({ score: value, isWhole }: Ranked) =>
    counting.length > FEW_PARTS && !isWhole ? weights.partial * value : value;
  const found = pages.flatMap((page) => score(page, asked, alike?.get(page.page.id)) ?? []);
  const least = weights.tail * Math.max(0, ...found.map(worth));
  return found
    .filter((each) => counting.length < 2 || each.isWhole || worth(each) >= least)
    .toSorted(
      (a, b) =>
        tier(a) - tier(b) || worth(b) - worth(a) || (a.page.address < b.page.address ? -1 : 1),
    );
}

const typedOf = ({ parts }: Question) => parts.map(({ typed }) => typed).join(' ');

function askPart(part: Part, total: number, ask: AskTexts, weights: Weights): AskedPart {
  if (!part.counts) return { ...part, idf: weights.stopWord, texts: [] };
  const texts = part.alternatives.map((alternative) => ({
    alternative,
    hits: ask(alternative.words),
  }));
  const found = Math.max(0, ...texts.map(({ hits }) => hits.size));
  const idf = found === 0 ? weights.unknown : Math.log(1 + (total - found + 0.5) / (found + 0.5));
  return { ...part, idf, texts };
}

/** How much of a question the parts are that something has, by how well it has them. */
const shareOf = ({ matches }: PhraseMatch, { parts, everything }: Asked) =>
  parts.reduce((sum, { idf }, i) => sum + idf * (matches[i]?.fit ?? 0), 0) / everything;

/** The same for the parts that count, however well it has them. */
const countedShareOf = ({ matches }: PhraseMatch, { parts, counting }: Asked) =>
  parts.reduce((sum, { idf, counts }, i) => sum + (counts && matches[i] ? idf : 0), 0) /
  (counting || 1);

/** What a page answers of a question; undefined where that is too little. */
function score(read: ReadPage, asked: Asked, like: LikeQuestion | undefined): Ranked | undefined {
  const phrases = matchPhrases(read, asked);
  return asked.counting > 0
    ? scoreWords(read.page, phrases, asked, like)
    : scoreStopWords(read.page, phrases, asked, like);
}

interface PhraseMatches {
  title: PhraseMatch;
  also: PhraseMatch | undefined;
  problem: PhraseMatch | undefined;
}

function matchPhrases({ kind, title, also, problems }: ReadPage, asked: Asked): PhraseMatches {
  const match = (phrase: Phrase) => matchPhrase(phrase, asked.parts, asked.weights.otherForm);
  const worth = (found: PhraseMatch) => shareOf(found, asked) * found.cover;
  const best = (phrases: readonly Phrase[]) =>
    phrases
      .map(match)
      .reduce<PhraseMatch | undefined>((a, b) => (a && worth(a) >= worth(b) ? a : b), undefined);
  const inTitle = match(title);
  // "handouts" are all of them, and in "checklist for individuals" the title need not say what it is the title of.
  const inKind = match(kind);
  const isOnlyKind = asked.parts.every(({ counts }, i) => !counts || inKind.matches[i]);
  const matches =
    inTitle.matches.some(Boolean) || isOnlyKind
      ? inTitle.matches.map((found, i) => found ?? inKind.matches[i])
      : inTitle.matches;
  const cover = isOnlyKind ? Math.max(inTitle.cover, inKind.cover) : inTitle.cover;
  return { title: { matches, cover }, also: best(also), problem: best(problems) };
}

/** "Who does what": words that every text has are looked for where they may be a title or a question. */
function scoreStopWords(
  page: SearchPage,
  { title, problem }: PhraseMatches,
  asked: Asked,
  like: LikeQuestion | undefined,
): Ranked | undefined {
  const worth = [title, problem].map((found) => (found ? shareOf(found, asked) * found.cover : 0));
  const likeness = like?.likeness ?? 0;
  const value = Math.max(...worth);
  // Such words alone have to be more alike: nearly every question has some of them.
  if (Math.max(value, likeness) < asked.weights.onlyStopWords) return undefined;
  return {
    page,
    score: Math.max(value, likeness) * kindWeight(page, asked.weights),
    places: [],
    synonyms: [],
    missing: [],
    isWhole: true,
  };
}

function scoreWords(
  page: SearchPage,
  { title, also, problem }: PhraseMatches,
  asked: Asked,
  like: LikeQuestion | undefined,
): Ranked | undefined {
  const { parts, counting, weights } = asked;
  const inText = parts.map(({ texts }) => bestText(texts, page.id));
  const places = inText
    .flatMap((hit, part) => (hit?.places ?? []).map((at) => ({ at, part })))
    .toSorted((a, b) => a.at - b.at);
  const { most, closest, there } = nearest(places, parts, weights.nearWords);
  const likeness = like?.likeness ?? 0;
  const phrases = [title, also, problem].flatMap((match) => match ?? []);
  if (
    most / counting < weights.leastInText &&
    Math.max(...phrases.map((match) => countedShareOf(match, asked))) < weights.leastInPhrase &&
    likeness < weights.leastLikeness
  )
    return undefined;

  const inPhrase = (match: PhraseMatch | undefined, weight: number) =>
    match ? weight * shareOf(match, asked) * (1 - weights.cover + weights.cover * match.cover) : 0;
  const text = parts.reduce((sum, { idf }, i) => {
    const hit = inText[i];
    if (!hit) return sum;
    return sum + (idf * hit.alternative.weight * hit.score) / (hit.score + weights.halfScore);
  }, 0);
  // The fewer words of a question tell what it is about, the more tells how it is asked.
  const bare = 1 - parts.filter(({ counts }) => counts).length / parts.length;
  const isOneWord = parts.filter(({ counts }) => counts).length < 2;
  const together = isOneWord ? 0 : weights.near * closest + weights.phrase * asAsked(places, parts);
  const value =
    inPhrase(title, weights.title) +
    inPhrase(also, weights.also) +
    inPhrase(problem, weights.problem) +
    weights.asked * (1 + weights.askedBare * bare) * likeness ** 2 +
    (weights.text * text + together) / counting;

  const used = parts.map((_, i) => [
    ...phrases.flatMap(({ matches }) => matches[i]?.alternative ?? []),
    ...(inText[i] ? [inText[i].alternative] : []),
  ]);
  const isDefined = asked.isDefinition && page.kind === 'term' && title.cover === 1;
  const isSameQuestion = likeness >= weights.sameQuestion;
  const has = (i: number) =>
    there.has(i) || like?.parts.has(i) === true || phrases.some(({ matches }) => matches[i]);
  return {
    page,
    score: value * (isDefined ? weights.definition : kindWeight(page, weights)),
    places,
    synonyms: used.flatMap(synonymIn),
    missing: isSameQuestion
      ? []
      : parts.flatMap(({ counts, typed }, i) =>
          counts && used[i]?.length === 0 && like?.parts.has(i) !== true ? [typed] : [],
        ),
    isWhole: isSameQuestion || parts.every(({ counts }, i) => !counts || has(i)),
  };
}

/** Why a part was found where it was not found as it was typed. */
function synonymIn(used: readonly Alternative[]): { typed: string; say: string }[] {
  const synonym = used.find((alternative) => alternative.synonym)?.synonym;
  return synonym && used.every((alternative) => alternative.synonym) ? [synonym] : [];
}

const kindWeight = ({ kind }: SearchPage, { term, workshop, slide }: Weights) =>
  ({ term, workshop, slide })[kind] ?? 1;

/** The best of the ways to say a part in one text, and where any of them stands. */
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
