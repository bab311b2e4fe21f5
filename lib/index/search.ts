import { IMPACT_STEP } from './impact.ts';
import type { OpenIndex } from './open.ts';

/** A term to look for, and how much it counts (1: fully). */
export interface WeightedTerm {
  term: number;
  weight: number;
}

export interface Candidate {
  check: number;
  /** BM25-like, comparable within one search only. */
  score: number;
}

/**
 * Adds up scores per check. One is kept for each index and used again for every search: filling
 * an array of all checks with zeros costs more than most searches.
 */
export class Searcher {
  readonly #scores: Float32Array;
  readonly #touched: number[] = [];

  constructor(readonly index: OpenIndex) {
    this.#scores = new Float32Array(index.checks);
  }

  /** The `limit` best checks that have any of the terms, best first; ties by check number. */
  best(terms: readonly WeightedTerm[], limit: number): Candidate[] {
    this.#add(terms);
    const found = this.#touched.map((check) => ({ check, score: this.#scores[check]! }));
    this.#clear();
    return found.sort((a, b) => b.score - a.score || a.check - b.check).slice(0, limit);
  }

  #add(terms: readonly WeightedTerm[]): void {
    const { postingStarts, postingChecks, postingImpacts } = this.index.sections;
    for (const { term, weight } of terms) {
      const scale = this.index.rarity(term) * weight * IMPACT_STEP;
      for (let at = postingStarts[term]!; at < postingStarts[term + 1]!; at++) {
        const check = postingChecks[at]!;
        if (this.#scores[check] === 0) this.#touched.push(check);
        this.#scores[check]! += scale * postingImpacts[at]!;
      }
    }
  }

  #clear(): void {
    for (const check of this.#touched) this.#scores[check] = 0;
    this.#touched.length = 0;
  }
}
