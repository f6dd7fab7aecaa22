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
  roots: string[];
  stems: string[];
  norm: number;
}

/** A word such as `how` says less than its rarity in questions. */
const STOP_WORD = 0.75;
/** What a related word counts: `approval` for `approve`. */
const RELATED = 0.8;

export class Questions {
  readonly #known: KnownQuestion[];
  readonly #total: number;
  /** How many questions have a word, by its root. */
  readonly #counts = new Map<string, number>();

  constructor(questions: SearchQuestions) {
    const all = Object.entries(questions).flatMap(([page, texts]) =>
      texts.map((text) => ({ page, words: wordsOf(text) })),
    );
    this.#total = all.length;
    for (const { words } of all)
      for (const each of new Set(words.map(root)))
        this.#counts.set(each, (this.#counts.get(each) ?? 0) + 1);
    this.#known = all.map(({ page, words }) => ({
      page,
      roots: words.map(root),
      stems: words.map(stem),
      norm: normOf(words.map((word) => this.#weigh(word))),
    }));
  }

  /** How much a word tells: the fewer questions have it, the more. */
  #weigh(word: string): number {
    const idf = Math.log(1 + this.#total / (1 + (this.#counts.get(root(word)) ?? 0)));
    return isStopWord(word) ? STOP_WORD * idf : idf;
  }

  /** For each page that has one, by its record, the question most like the one asked. */
  match(parts: readonly Part[]): Map<string, LikeQuestion> {
    const asked = parts.map(({ alternatives, typed }) => ({
      alternatives,
      weight: Math.max(...(alternatives[0]?.words ?? [typed]).map((word) => this.#weigh(word))),
    }));
    const norm = normOf(asked.map(({ weight }) => weight));
    const best = new Map<string, LikeQuestion>();
    for (const known of this.#known) {
      const there = new Set<number>();
      let product = 0;
      for (const [index, { alternatives, weight }] of asked.entries()) {
        const fit = Math.max(0, ...alternatives.map((each) => fitOf(known, each)));
        if (fit === 0) continue;
        there.add(index);
        product += fit * weight ** 2;
      }
      const likeness = Math.min(1, product / (norm * known.norm || 1));
      if (likeness > (best.get(known.page)?.likeness ?? 0))
        best.set(known.page, { likeness, parts: there });
    }
    return best;
  }
}

const normOf = (weights: readonly number[]) =>
  Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));

/** How well a question has one way to say a part, from 0 to 1. */
function fitOf({ roots, stems }: KnownQuestion, { words, weight }: Alternative): number {
  const fits = words.map((word) =>
    roots.includes(root(word)) ? 1 : stems.includes(stem(word)) ? RELATED : 0,
  );
  return weight * Math.min(...fits);
}
