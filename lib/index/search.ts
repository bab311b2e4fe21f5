import { lengthClassIn } from './facts.ts';
import type { OpenIndex } from './open.ts';
import { Ranker } from './rank.ts';
import { MOST_UNITS, type Summed, type SummedTerm, type Sums } from './sums.ts';
import { SumsInKernel } from './sums-in-kernel.ts';
import { SumsInScript } from './sums-in-script.ts';
import type { Texts } from './texts.ts';
import { TextsInKernel } from './texts-in-kernel.ts';
import { brevities, rarity } from './weights.ts';

/** A term to look for, and how much it counts (1: fully). */
export interface WeightedTerm {
  term: number;
  weight: number;
}

export interface Candidate {
  check: number;
  /** How much of the query the check has (weights.ts); comparable within one search only. */
  score: number;
}

/** Checks that are ranked beside those that are wanted: what the sums put a little too low. */
const SPARE = 16;

/** A term of the index, how many checks have it, and what it adds to each. */
interface WeighedTerm {
  term: number;
  count: number;
  weight: number;
}

/** Finds the checks that have most of a query. */
export class Searcher {
  readonly #sums: Sums;
  readonly #brevities: Float32Array;
  readonly #ranker: Ranker;
  /** Reads the texts of what was found. */
  readonly texts: Texts;

  /** `sums`: for tests; otherwise the fastest that may run here. */
  constructor(
    readonly index: OpenIndex,
    sums: Sums = SumsInKernel.over(index) ?? new SumsInScript(index),
  ) {
    this.#sums = sums;
    this.#brevities = brevities(index.counts.totalLength / Math.max(1, index.checks));
    this.texts = TextsInKernel.over(index.forward) ?? index.forward;
    this.#ranker = new Ranker(index, this.texts);
  }

  /** The `limit` best checks that have any of the terms, best first (rank.ts). */
  best(terms: readonly WeightedTerm[], limit: number): Candidate[] {
    if (limit <= 0) return [];
    const weights = this.#weigh(terms);
    const { facts } = this.index.sections;
    this.#ranker.seek(weights);
    const ranked = this.#gather(weights, limit + SPARE).map((candidate) => {
      const { check, score } = candidate;
      const sum = score / this.#brevities[lengthClassIn(facts[check]!)]!;
      return { candidate, rank: this.#ranker.score(check, sum) };
    });
    ranked.sort((a, b) => b.rank - a.rank || a.candidate.check - b.candidate.check);
    return ranked.slice(0, limit).map(({ candidate }) => candidate);
  }

  /**
   * The `limit` checks with the highest scores, in their order; ties by check number. Exact but for
   * scores that differ by less than a 65,535th of the whole for each term.
   */
  gather(terms: readonly WeightedTerm[], limit: number): Candidate[] {
    return this.#gather(this.#weigh(terms), limit);
  }

  /** The terms' weights are shared out over the units that a sum can hold. */
  #gather(weights: readonly WeighedTerm[], limit: number): Summed[] {
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    const unit = total / (MOST_UNITS - weights.length);
    const terms = weights.map(({ term, count, weight }): SummedTerm => {
      return { term, count, units: Math.max(1, Math.floor(weight / unit)) };
    });
    const found = this.#sums.best(terms, limit);
    for (const one of found) one.score *= unit;
    return found;
  }

  /** Each term of the index once, rarest first, with what it adds to a check that has it. */
  #weigh(terms: readonly WeightedTerm[]): WeighedTerm[] {
    const { counts, postings } = this.index;
    const weights = new Map<number, number>();
    for (const { term, weight } of terms) {
      const isKnown = term >= 0 && term < counts.terms;
      if (isKnown && weight > 0) weights.set(term, (weights.get(term) ?? 0) + weight);
    }
    const weighed = Array.from(weights, ([term, weight]) => {
      const count = postings.count(term);
      return { term, count, weight: weight * rarity(counts.checks, count) };
    });
    return weighed.sort((a, b) => a.count - b.count || a.term - b.term);
  }
}
