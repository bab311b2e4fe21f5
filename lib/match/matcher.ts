import type { OpenIndex } from '~/lib/index/open';
import { Searcher, type WeightedTerm } from '~/lib/index/search';
import { analyse } from '~/lib/text/analyse';
import { align } from './align.ts';
import { featuresOf, type WeighedTerms } from './features.ts';
import { isOtherClaim } from './other-claim.ts';
import { formsBeginningWith, termsOfGroup } from './same-names.ts';
import { POSSIBLE_FROM, probabilityOf, SHOWN_FROM } from './score.ts';

/** How many checks are looked at closely for one passage. */
const CANDIDATES = 40;

/** Terms of a passage that are looked up; the rest of a very long one is not read. */
const MAX_PASSAGE_TERMS = 80;

/** Weight of a name's other forms (*South Korea* for *Seoul*) in the search for candidates. */
const OTHER_FORM_WEIGHT = 0.5;

/** Most checks that are reported for one passage. */
const MAX_FOUND = 5;

/** A check that may be about a passage. */
export interface Found {
  /** Number in the index. */
  check: number;
  id: string;
  field: 'claim' | 'title';
  probability: number;
}

/** Just under what is shown: near enough to be listed, too much like another claim for a badge. */
const DOUBTFUL = SHOWN_FROM - 0.01;

/**
 * Finds the checks whose claim a passage makes. One lives as long as its index; it keeps nothing of
 * what it was asked.
 */
export class Matcher {
  readonly #searcher: Searcher;

  constructor(readonly index: OpenIndex) {
    this.#searcher = new Searcher(index);
  }

  /**
   * The checks that are at least possible, best first, at most five. `lang` is the passage's BCP 47
   * tag or empty.
   */
  find(text: string, lang: string, options: { all?: boolean } = {}): Found[] {
    const passage = this.#weigh(
      analyse(text, lang)
        .slice(0, MAX_PASSAGE_TERMS)
        .map(({ term }) => term),
    );
    const candidates = this.#searcher.best(this.#query(passage.terms), CANDIDATES);
    const found = candidates.map(({ check }) => this.#judge(passage, check));
    const enough = options.all
      ? found
      : found.filter(({ probability }) => probability >= POSSIBLE_FROM);
    return enough
      .sort((a, b) => b.probability - a.probability)
      .slice(0, options.all ? 10 : MAX_FOUND);
  }

  #weigh(terms: string[]): WeighedTerms {
    return {
      terms,
      rarity: Float32Array.from(terms, (term) => this.index.rarity(this.index.findTerm(term))),
    };
  }

  /** The passage's terms, and those of other names of what it names. */
  #query(terms: readonly string[]): WeightedTerm[] {
    const weights = new Map<string, number>();
    for (const term of terms) {
      for (const form of formsBeginningWith(term)) {
        for (const other of termsOfGroup(form.group)) {
          if (!weights.has(other)) weights.set(other, OTHER_FORM_WEIGHT);
        }
      }
    }
    for (const term of terms) weights.set(term, 1);
    return [...weights]
      .map(([term, weight]) => ({ term: this.index.findTerm(term), weight }))
      .filter(({ term }) => term >= 0);
  }

  /** The better of the check's claim and title; what is another claim is so under any title. */
  #judge(passage: WeighedTerms, check: number): Found {
    const id = this.index.id(check);
    const claim = this.#compare(passage, check, 'claim');
    const title = this.#compare(passage, check, 'title');
    const field = claim.probability >= title.probability ? 'claim' : 'title';
    const best = field === 'claim' ? claim : title;
    const isOther = claim.isOther || best.isOther;
    const probability = isOther ? Math.min(best.probability, DOUBTFUL) : best.probability;
    return { check, id, field, probability };
  }

  #compare(
    passage: WeighedTerms,
    check: number,
    field: 'claim' | 'title',
  ): { probability: number; isOther: boolean } {
    const numbers = this.index.fieldTerms(check, field);
    if (numbers.length === 0) return { probability: 0, isOther: false };
    const terms = Array.from(numbers, (term) => this.index.term(term));
    const rarity = Float32Array.from(numbers, (term) => this.index.rarity(term));
    const alignment = align(passage.terms, terms);
    const features = featuresOf(passage, { terms, rarity }, alignment);
    return {
      probability: probabilityOf(features, this.index.checks),
      isOther: isOtherClaim(alignment, features.checkCoverage),
    };
  }
}
