/** The questions that pages answer: which of them are like the one that is asked. */
import type { SearchQuestions } from './library.ts';
import type { Alternative, Part } from './question.ts';
import { isStopWord, root, stem, wordsOf } from './text.ts';

/** The question of a page that is most like the one that is asked. */
export interface LikeQuestion {
  /** 0 where they share nothing, 1 where they are the same: the cosine of their words' weights. */
  likeness: number;
  /** The parts of the question asked that it has. */
  parts: ReadonlySet<number>;
}

interface KnownQuestion {
  page: string;
  norm: number;
}

/** How well questions have something, from 0 to 1, by their number in the list. */
type Fits = Map<number, number>;

/** A word such as `how` says less than its rarity in questions. */
const STOP_WORD = 0.75;
/** What a related word counts: `approval` for `approve`. */
const RELATED = 0.8;

/** The questions of a library, by their words. */
export class Questions {
  readonly #known: KnownQuestion[];
  /** Which questions have a word, by its root and by its stem. */
  readonly #byRoot = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();

  constructor(questions: SearchQuestions) {
    const all = Object.entries(questions).flatMap(([page, texts]) =>
      texts.map((text) => ({ page, words: wordsOf(text) })),
    );
    for (const [at, { words }] of all.entries())
      for (const word of words) {
        list(this.#byRoot, root(word), at);
        list(this.#byStem, stem(word), at);
      }
    const weights = new Map<string, number>();
    const weigh = (word: string) => {
      const known = weights.get(word) ?? this.#weigh(word, all.length);
      weights.set(word, known);
      return known;
    };
    this.#known = all.map(({ page, words }) => ({ page, norm: normOf(words.map(weigh)) }));
  }

  /** How much a word tells: the fewer questions have it, the more. */
  #weigh(word: string, total = this.#known.length): number {
    const idf = Math.log(1 + total / (1 + (this.#byRoot.get(root(word))?.length ?? 0)));
    return isStopWord(word) ? STOP_WORD * idf : idf;
  }

  /** For each page that has one, by its record, the question most like the one asked. */
  match(parts: readonly Part[]): Map<string, LikeQuestion> {
    const asked = parts.map(({ alternatives, typed }) => ({
      alternatives,
      weight: Math.max(
        ...(alternatives[0]?.words ?? wordsOf(typed)).map((word) => this.#weigh(word)),
      ),
    }));
    const norm = normOf(asked.map(({ weight }) => weight));
    const found = new Map<number, { product: number; parts: Set<number> }>();
    for (const [index, { alternatives, weight }] of asked.entries())
      for (const [at, fit] of this.#fitOfBest(alternatives)) {
        const sum = found.get(at) ?? { product: 0, parts: new Set() };
        found.set(at, sum);
        sum.product += fit * weight ** 2;
        sum.parts.add(index);
      }
    const best = new Map<string, LikeQuestion>();
    for (const [at, sum] of found) {
      const known = this.#known[at];
      if (!known) continue;
      const likeness = Math.min(1, sum.product / (norm * known.norm || 1));
      if (likeness > (best.get(known.page)?.likeness ?? 0))
        best.set(known.page, { likeness, parts: sum.parts });
    }
    return best;
  }

  /** How well questions have the best of the ways to say a part. */
  #fitOfBest(alternatives: readonly Alternative[]): Fits {
    const best: Fits = new Map();
    for (const { words, weight } of alternatives) {
      const [first, ...others] = words.map((word) => this.#fitOfWord(word));
      for (const [at, fit] of first ?? []) {
        const least = others.reduce((min, fits) => Math.min(min, fits.get(at) ?? 0), fit);
        if (least > 0) best.set(at, Math.max(best.get(at) ?? 0, weight * least));
      }
    }
    return best;
  }

  #fitOfWord(word: string): Fits {
    const fits: Fits = new Map();
    for (const at of this.#byStem.get(stem(word)) ?? []) fits.set(at, RELATED);
    for (const at of this.#byRoot.get(root(word)) ?? []) fits.set(at, 1);
    return fits;
  }
}

/** Puts a question's number under a word, once. */
function list(index: Map<string, number[]>, key: string, at: number): void {
  const numbers = index.get(key);
  if (!numbers) index.set(key, [at]);
  else if (numbers.at(-1) !== at) numbers.push(at);
}

const normOf = (weights: readonly number[]) =>
  Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));
