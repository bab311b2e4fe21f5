import type { OpenIndex } from './open.ts';
import type { Texts } from './texts.ts';
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
  #weights: readonly Weight[] = [];

  constructor(
    { counts: { checks, textTerms } }: OpenIndex,
    private readonly texts: Texts,
  ) {
    this.#meanLength = Math.max(1, textTerms / Math.max(1, checks));
  }

  /** The terms of the checks that are scored next. */
  seek(weights: readonly Weight[]): void {
    this.#weights = weights;
    this.texts.seek(weights.map(({ term }) => term));
  }

  /**
   * BM25 of a check that has terms of `sum` weight altogether, in its texts or among its keywords,
   * which are said once.
   */
  score(check: number, sum: number): number {
    const { texts } = this;
    const weights = this.#weights;
    texts.read(check);
    const dampening = K1 * (1 - B + (B * texts.end) / this.#meanLength);
    const once = (K1 + 1) / (1 + dampening);
    const counts = texts.tally();
    let score = sum * once;
    for (let at = 0; at < weights.length; at++) {
      const count = counts[at]!;
      if (count > 1) {
        score += weights[at]!.weight * ((count * (K1 + 1)) / (count + dampening) - once);
      }
    }
    return score;
  }
}
