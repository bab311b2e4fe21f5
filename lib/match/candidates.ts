import type { OpenIndex } from '~/lib/index/open';
import { Searcher, type WeightedTerm } from '~/lib/index/search';
import type { Texts } from '~/lib/index/texts';
import { formsBeginningWith, termsOfGroup } from './same-names.ts';

/** How many checks are compared with a passage: more with a long one, of which less is the claim. */
const FEWEST = 16;
const MOST = 48;
const PER_TERM = 1.5;

/** Weight of a name's other forms (*South Korea* for *Seoul*) in the search. */
const OTHER_FORM_WEIGHT = 0.5;

/** A passage as it is searched for. */
export interface SearchedPassage {
  terms: readonly string[];
  /** Number of each term in the index, or -1. */
  numbers: Int32Array;
  rarity: Float32Array;
}

/** A check that is worth comparing in full, and how it stands among the others. */
export interface Candidate {
  check: number;
  /** Search score over that of a check with all of the passage's terms, 0 to about 1. */
  searchScore: number;
  /** Place among the candidates, 0 for the best. */
  rank: number;
}

/** Finds the checks that may be about a passage, with the index's own means only. */
export class CandidateSearch {
  readonly #searcher: Searcher;

  constructor(readonly index: OpenIndex) {
    this.#searcher = new Searcher(index);
  }

  /** Reads the texts of what was found. */
  get texts(): Texts {
    return this.#searcher.texts;
  }

  /** The most promising checks, best first. */
  of(passage: SearchedPassage): Candidate[] {
    const limit = Math.min(MOST, Math.max(FEWEST, Math.ceil(PER_TERM * passage.terms.length)));
    const most = this.#mostPossible(passage);
    return this.#searcher
      .best(this.#query(passage), limit)
      .map(({ check, score }, rank) => ({ check, searchScore: score / most, rank }));
  }

  /** The passage's terms, and those of other names of what it names. */
  #query({ terms, numbers }: SearchedPassage): WeightedTerm[] {
    const weights = new Map<number, number>();
    for (const term of terms) {
      for (const { group } of formsBeginningWith(term)) {
        for (const other of termsOfGroup(group)) {
          weights.set(this.index.findTerm(other), OTHER_FORM_WEIGHT);
        }
      }
    }
    for (const number of numbers) weights.set(number, 1);
    weights.delete(-1);
    return [...weights].map(([term, weight]) => ({ term, weight }));
  }

  #mostPossible({ numbers, rarity }: SearchedPassage): number {
    let sum = 0;
    for (const [at, number] of numbers.entries()) if (number >= 0) sum += rarity[at]!;
    return sum || 1;
  }
}
