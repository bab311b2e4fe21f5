import type { OpenIndex } from './open.ts';
import { B, K1 } from './weights.ts';

/** A term of a query and what it adds to a check that has it once. */
export interface Weight {
  term: number;
  weight: number;
}

/**
 * Puts checks that were found by their sums in the order of BM25 proper. The sums take every term
 * as said once and a check's length by its class; the texts themselves tell both exactly. A claim
 * whose title says the same again is more likely what is looked for than one of which only the
 * title does.
 */
export class Ranker {
  readonly #meanLength: number;

  constructor(private readonly index: OpenIndex) {
    const { checks, textTerms } = index.counts;
    this.#meanLength = Math.max(1, textTerms / Math.max(1, checks));
  }

  /**
   * BM25 of a check that has terms of `sum` weight altogether, in its texts or among its keywords,
   * which are said once.
   */
  score(check: number, sum: number, weights: readonly Weight[]): number {
    const { forward } = this.index;
    const length = forward.readTexts(check);
    const dampening = K1 * (1 - B + (B * length) / this.#meanLength);
    const once = (K1 + 1) / (1 + dampening);
    let score = sum * once;
    for (let at = 0; at < weights.length; at++) {
      const { term, weight } = weights[at]!;
      const count = occurrences(forward.terms, length, term);
      if (count > 1) score += weight * ((count * (K1 + 1)) / (count + dampening) - once);
    }
    return score;
  }
}

function occurrences(terms: Uint32Array, length: number, term: number): number {
  let count = 0;
  for (let at = 0; at < length; at++) if (terms[at] === term) count++;
  return count;
}
