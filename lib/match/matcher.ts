import type { OpenIndex } from '~/lib/index/open';
import { type Beside, isWorthComparing, layBeside, leadOf } from './beside.ts';
import { CandidateSearch } from './candidates.ts';
import { type Carefulness, DEFAULT_CAREFULNESS } from './carefulness.ts';
import { type Compared, compareInFull } from './compared.ts';
import { compareOrder, type Placed, standingOf } from './order.ts';
import { Reading } from './reading.ts';
import { type Score, Scorer } from './score.ts';
import { isToldBySentence } from './sentence.ts';
import type { WordVectors } from './word-vectors.ts';

/** Most checks that are reported for one passage. */
const MAX_FOUND = 5;
const MAX_ALL = 10;

/** A check that may be about a passage. */
export interface Found extends Placed {
  /** Number in the index. */
  check: number;
  id: string;
  field: 'claim' | 'title';
}

export interface MatcherOptions {
  /** Word vectors for English; without them only the same words and names count. */
  vectors?: WordVectors;
  carefulness?: Carefulness;
}

/**
 * Finds the checks whose claim a passage makes. One lives as long as its index; it keeps nothing of
 * what it was asked.
 */
export class Matcher {
  readonly #candidates: CandidateSearch;
  readonly #scorer: Scorer;
  readonly #reading: Reading;
  readonly #unit: number;

  constructor(
    readonly index: OpenIndex,
    readonly options: MatcherOptions = {},
  ) {
    this.#candidates = new CandidateSearch(index);
    this.#reading = new Reading(index, options.vectors, this.#candidates.texts);
    this.#scorer = new Scorer(index.checks, options.carefulness ?? DEFAULT_CAREFULNESS);
    this.#unit = index.rarity(-1);
  }

  /**
   * The checks that are at least possible, in their order (`order.ts`), at most five; with `all`, up
   * to ten however improbable. `lang` is the passage's BCP 47 tag or empty; `isSentence`: it is a
   * sentence of running text, of which more is asked.
   */
  find(text: string, lang: string, options: { all?: boolean; isSentence?: boolean } = {}): Found[] {
    const isWorth = options.all ? undefined : isWorthComparing;
    return this.compareAll(text, lang, isWorth)
      .map((compared) => ({ compared, score: this.#scorer.score(compared) }))
      .filter(({ score }) => options.all || this.#scorer.isPossible(score.probability))
      .map(({ compared, score }) => this.#foundFrom(compared, score, options.isSentence))
      .sort((a, b) => compareOrder(a, b) || a.check - b.check)
      .slice(0, options.all ? MAX_ALL : MAX_FOUND);
  }

  /** The candidates of a passage that are worth it, compared in full: what the scorer is trained on. */
  compareAll(
    text: string,
    lang: string,
    isWorth: (beside: Beside, lead: number) => boolean = () => true,
  ): Compared[] {
    const passage = this.#reading.passage(text, lang);
    if (passage.terms.length === 0) return [];
    const all = this.#candidates
      .of(passage)
      .map((found) => layBeside(passage, found, this.#reading.check(found.check, passage)));
    return all.flatMap((beside) => {
      const lead = leadOf(beside, all);
      if (!isWorth(beside, lead)) return [];
      return compareInFull(passage, beside, lead, this.#unit) ?? [];
    });
  }

  #foundFrom(compared: Compared, { logOdds, probability }: Score, isSentence = false): Found {
    const { check, field, features } = compared;
    const isTold = !isSentence || isToldBySentence(compared);
    const isShown = isTold && this.#scorer.isShown(probability);
    const standing = standingOf(logOdds, features);
    return { check, id: this.index.id(check), field, probability, isShown, standing };
  }
}
