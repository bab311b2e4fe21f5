import type { OpenIndex } from '~/lib/index/open';
import { Searcher, type WeightedTerm } from '~/lib/index/search';
import { analyse } from '~/lib/text/analyse';
import { align } from './align.ts';
import { featuresOf, type WeighedTerms } from './features.ts';
import { formsBeginningWith, termsOfGroup } from './same-names.ts';
import { POSSIBLE_FROM, probabilityOf } from './score.ts';

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

  /** The better of the check's claim and title. */
  #judge(passage: WeighedTerms, check: number): Found {
    const id = this.index.id(check);
    const claim = this.#probability(passage, check, 'claim');
    const title = this.#probability(passage, check, 'title');
    return claim >= title
      ? { check, id, field: 'claim', probability: claim }
      : { check, id, field: 'title', probability: title };
  }

  #probability(passage: WeighedTerms, check: number, field: 'claim' | 'title'): number {
    const numbers = this.index.fieldTerms(check, field);
    if (numbers.length === 0) return 0;
    const terms = Array.from(numbers, (term) => this.index.term(term));
    const rarity = Float32Array.from(numbers, (term) => this.index.rarity(term));
    const alignment = align(passage.terms, terms);
    return probabilityOf(featuresOf(passage, { terms, rarity }, alignment), this.index.checks);
  }
}
