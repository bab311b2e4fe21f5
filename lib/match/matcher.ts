import type { OpenIndex } from '~/lib/index/open';
import { analyse, type Term } from '~/lib/text/analyse';
import { align, type Places, placesIn } from './align.ts';
import { type Candidate, CandidateSearch, type SearchedPassage } from './candidates.ts';
import { type Carefulness, DEFAULT_CAREFULNESS } from './carefulness.ts';
import { type Comparison, compare } from './comparison.ts';
import { covered, FEATURES, type Feature, featuresOf, type TextFeatures } from './features.ts';
import { Meaning } from './meaning.ts';
import { isOnlyOfMedia } from './media.ts';
import { isOtherClaim, isTooFar } from './other-claim.ts';
import { Scorer } from './score.ts';
import { distinctTerms, factsOf, type TermFacts, type WeighedText, weigh } from './weighed-text.ts';
import type { WordVectors } from './word-vectors.ts';

/** Terms of a passage that are looked up; the rest of a very long one is not read. */
const MAX_PASSAGE_TERMS = 160;

/** Most checks that are reported for one passage. */
const MAX_FOUND = 5;
const MAX_ALL = 10;

/** Most terms whose facts are kept at hand; they are read again when it is full. */
const MAX_KNOWN = 20_000;

/** A check that may be about a passage. */
export interface Found {
  /** Number in the index. */
  check: number;
  id: string;
  field: 'claim' | 'title';
  probability: number;
  /** Whether it is certain enough for a badge on the page. */
  isShown: boolean;
}

export interface MatcherOptions {
  /** Word vectors for English; without them only the same words and names count. */
  vectors?: WordVectors;
  carefulness?: Carefulness;
}

/** A candidate compared in full. */
export interface Compared {
  check: number;
  field: 'claim' | 'title';
  /** In the order of `FEATURES`. */
  features: Float32Array;
  isOther: boolean;
  /** Whether the passage is that text word for word, but for words too common to count. */
  isVerbatim: boolean;
}

interface Passage extends SearchedPassage, WeighedText {
  places: Places;
  meaning: Meaning;
}

/**
 * Finds the checks whose claim a passage makes. One lives as long as its index; it keeps nothing of
 * what it was asked.
 */
export class Matcher {
  readonly #candidates: CandidateSearch;
  readonly #scorer: Scorer;
  readonly #known = new Map<number, TermFacts>();
  readonly #knownWithVectors = new Map<number, TermFacts>();
  readonly #unit: number;

  constructor(
    readonly index: OpenIndex,
    readonly options: MatcherOptions = {},
  ) {
    this.#candidates = new CandidateSearch(index);
    this.#scorer = new Scorer(index.checks, options.carefulness ?? DEFAULT_CAREFULNESS);
    this.#unit = index.rarity(-1);
  }

  /**
   * The checks that are at least possible, best first, at most five; with `all`, up to ten however
   * improbable. `lang` is the passage's BCP 47 tag or empty.
   */
  find(text: string, lang: string, options: { all?: boolean } = {}): Found[] {
    const found = this.compareAll(text, lang).map((compared) => this.#foundFrom(compared));
    const enough = options.all
      ? found
      : found.filter(({ probability }) => this.#scorer.isPossible(probability));
    return enough
      .sort((a, b) => b.probability - a.probability || a.check - b.check)
      .slice(0, options.all ? MAX_ALL : MAX_FOUND);
  }

  /** Every candidate of a passage with its features: what the scorer is trained on. */
  compareAll(text: string, lang: string): Compared[] {
    const passage = this.#read(text, lang);
    if (passage.terms.length === 0) return [];
    const pairs = this.#candidates
      .of(passage)
      .map((candidate) => this.#pair(passage, candidate))
      .filter((pair) => pair !== undefined);
    return pairs.map((pair) => this.#compare(passage, pair, leadOf(pair, pairs)));
  }

  #foundFrom(compared: Compared): Found {
    const { check, field } = compared;
    const probability = this.#scorer.probability(compared);
    const isShown = this.#scorer.isShown(probability);
    return { check, id: this.index.id(check), field, probability, isShown };
  }

  #read(text: string, lang: string): Passage {
    const analysed: Term[] = analyse(text, lang).slice(0, MAX_PASSAGE_TERMS);
    const { terms, writtenAsName } = distinctTerms(analysed);
    const numbers = Int32Array.from(terms, (term) => this.index.findTerm(term));
    const vectors = /^(?:en\b|$)/i.test(lang) ? this.options.vectors : undefined;
    const facts = terms.map((term, at) => factsOf(term, this.index.rarity(numbers[at]!), vectors));
    const read = weigh(facts, writtenAsName);
    return { ...read, numbers, places: placesIn(terms), meaning: new Meaning(read, vectors) };
  }

  /** Both texts of a check beside the passage; undefined for one that has none. */
  #pair(passage: Passage, candidate: Candidate): Pair | undefined {
    const [claim, title] = this.index
      .texts(candidate.check)
      .map((numbers) => this.#compareText(passage, numbers));
    const [near, other] = nearness(claim) >= nearness(title) ? [claim, title] : [title, claim];
    if (!near) return undefined;
    const together = coveredByEither(passage, near.comparison, other?.comparison, false);
    const better = Math.max(near.features.coverage, other?.features.coverage ?? 0);
    return { candidate, claim, title, near, other, shared: better + TOGETHER * together };
  }

  #compare(passage: Passage, pair: Pair, lead: number): Compared {
    const { candidate, claim, title, near, other } = pair;
    const whole = {
      wholePassageCoverage: pair.shared,
      wholeNearPassageCoverage: coveredByEither(passage, near.comparison, other?.comparison, true),
      searchScore: candidate.searchScore,
      otherText: (other ?? near).features.nearCoverage,
      claimNearCoverage: (claim ?? near).features.nearCheckCoverage,
      lead,
      rank: Math.min(RANKS, candidate.rank),
    };
    const values: Record<Feature, number> = { ...near.features, ...whole };
    return {
      check: candidate.check,
      field: near === claim ? 'claim' : 'title',
      features: Float32Array.from(FEATURES, (name) => values[name]),
      isVerbatim: isVerbatim(near.features),
      isOther: isTooFar(near.features.checkCoverage) || isOther(passage, claim, title),
    };
  }

  #compareText(passage: Passage, numbers: Uint32Array): Text | undefined {
    if (numbers.length === 0) return undefined;
    const { vectors } = passage.meaning;
    const text = weigh(this.#factsOf(numbers, vectors));
    const alignment = align(passage.terms, text.terms, passage.places);
    const comparison = compare(passage, text, vectors, alignment, passage.meaning);
    return { comparison, features: featuresOf(comparison, this.#unit) };
  }

  /** The facts of each term once; reading them from the index anew costs more than comparing. */
  #factsOf(numbers: Uint32Array, vectors: WordVectors | undefined): TermFacts[] {
    const known = vectors ? this.#knownWithVectors : this.#known;
    const facts: TermFacts[] = [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (numbers.indexOf(number) < at) continue;
      let found = known.get(number);
      if (!found) {
        if (known.size >= MAX_KNOWN) known.clear();
        found = factsOf(this.index.term(number), this.index.rarity(number), vectors);
        known.set(number, found);
      }
      facts.push(found);
    }
    return facts;
  }
}

/** Places among the candidates that are told apart. */
const RANKS = 5;

/** How many of the next best candidates one is set against. */
const RIVALS = 6;

/** What counts beside the better of title and claim: the share that both have together. */
const TOGETHER = 0.5;

/** A candidate with both its texts beside the passage. */
interface Pair {
  candidate: Candidate;
  claim: Text | undefined;
  title: Text | undefined;
  /** The one that is nearer to the passage, and the other one. */
  near: Text;
  other: Text | undefined;
  /** How much passage and check share, 0 to 1.5. */
  shared: number;
}

/** By how much more a check shares with the passage than the next best ones do. */
function leadOf(pair: Pair, pairs: readonly Pair[]): number {
  const head = pairs.slice(0, RIVALS + 2);
  const rivals = head.filter((rival) => rival !== pair).slice(0, RIVALS);
  const sum = rivals.reduce((all, { shared }) => all + shared, 0);
  return pair.shared - sum / Math.max(1, rivals.length);
}

interface Text {
  comparison: Comparison;
  features: TextFeatures;
}

/** Terms that a text has at least when saying it word for word means something. */
const FEW_TERMS = 3;

function isVerbatim({ coverage, order, matched }: TextFeatures): boolean {
  return coverage === 1 && order === 1 && matched >= Math.log2(1 + FEW_TERMS);
}

/** What is another claim is so under any title. */
function isOther(passage: Passage, claim: Text | undefined, title: Text | undefined): boolean {
  const texts = [claim, title].filter((text) => text !== undefined);
  return (
    isOnlyOfMedia(claim?.comparison.check.terms ?? [], passage.terms) ||
    texts.some(({ comparison, features }) =>
      isOtherClaim(comparison, features.checkCoverage, features.passageCoverage),
    )
  );
}

function nearness(text: Text | undefined): number {
  return text ? text.features.nearCoverage + text.comparison.meaning : -1;
}

/** Share of the passage that title and claim have together; `near` words in part or not at all. */
function coveredByEither(
  passage: Passage,
  one: Comparison,
  other: Comparison | undefined,
  near: boolean,
): number {
  const coverage = ({ nearPassage, alignment }: Comparison) =>
    near ? nearPassage : alignment.passage;
  const there = other && coverage(other);
  const best = coverage(one).map((value, at) => Math.max(value, there?.[at] ?? 0));
  return covered(passage.rarity, best);
}
