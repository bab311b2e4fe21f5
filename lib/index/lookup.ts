import { Best } from './best.ts';
import { FacetCounter, type Facets, type Filters } from './facets.ts';
import { nearTerms } from './near-terms.ts';
import type { OpenIndex } from './open.ts';
import { hasPhrase, phraseOf } from './phrase.ts';
import { parseQuery, type Query, type TypedWord } from './query.ts';
import { rarity } from './weights.ts';
import { beginningTerms, exactTerms } from './word-terms.ts';

export type { FacetCount, Facets, Filters } from './facets.ts';
export { marksIn } from './marks.ts';

/** What a reader looks for; an empty text finds every check, newest first. */
export interface Lookup extends Filters {
  /** Words, the last one perhaps unfinished; what stands in quotation marks is a phrase. */
  text: string;
  offset: number;
  limit: number;
}

export interface LookupAnswer extends Facets {
  total: number;
  /** Check numbers, best first. */
  checks: number[];
}

/**
 * Search for people: every typed word counts, the last one may be unfinished, any may be mistyped.
 * Checks that have all words come first and alone; only when there is none, those that have most.
 * Better ones come first, then newer ones.
 */
export function lookup(index: OpenIndex, query: Lookup): LookupAnswer {
  const parsed = parseQuery(query.text);
  const found = parsed.words.length === 0 ? everything(index) : find(index, parsed);
  const counter = new FacetCounter(index, query);
  const best = new Best(Math.min(query.offset + query.limit, found.checks.length));
  const { days } = index.sections;
  let total = 0;
  for (const check of found.checks) {
    if (!counter.keeps(check)) continue;
    total++;
    const rank = rankOf(found.scores[check] ?? 0, days[check]!);
    if (rank >= best.floor) best.offer(check, rank);
  }
  const checks = best.take().slice(query.offset);
  return { total, ...counter.facets, checks: checks.map(({ check }) => check) };
}

interface FoundChecks {
  checks: Uint32Array;
  /** By check number; empty where all are equal. */
  scores: Float32Array;
}

/** One number to order by: the score in thousandths, then the day. */
function rankOf(score: number, day: number): number {
  return Math.round(score * 1_000) * 65_536 + day;
}

function everything(index: OpenIndex): FoundChecks {
  const checks = new Uint32Array(index.checks);
  for (let check = 0; check < checks.length; check++) checks[check] = check;
  return { checks, scores: new Float32Array() };
}

/** Of the checks that have all the phrases, those that have most of the words. */
function find(index: OpenIndex, { words, phrases }: Query): FoundChecks {
  const tally = new Tally(index);
  const quoted = new Set(phrases.flat());
  for (const word of quoted) tally.add(word);
  if (phrases.length > 0) {
    const sequences = phrases.map((phrase) => phraseOf(index, phrase));
    tally.keepOnly((check) => sequences.every((phrase) => hasPhrase(index, check, phrase)));
  }
  for (const word of words) if (!quoted.has(word)) tally.add(word);
  return { checks: tally.withMost(), scores: tally.scores };
}

/** How well a check has a word: exactly, as a beginning, or mistyped. */
const WEIGHTS = { exact: 1, beginning: 0.6, near: 0.4 } as const;

/** A word that fewer checks have may have been mistyped. */
const FEW = 3;

/** For each check, how many of the words it has and how much those tell. */
class Tally {
  readonly scores: Float32Array;
  readonly #words: Uint8Array;
  /** Number of the last word that a check has. */
  readonly #last: Uint8Array;
  readonly #hits: Uint32Array;
  readonly #list: Uint32Array;
  #hitCount = 0;
  #word = 0;
  /** 1 for checks that may still be found; undefined: all may. */
  #kept: Uint8Array | undefined;

  constructor(private readonly index: OpenIndex) {
    this.scores = new Float32Array(index.checks);
    this.#words = new Uint8Array(index.checks);
    this.#last = new Uint8Array(index.checks);
    this.#hits = new Uint32Array(index.checks);
    this.#list = new Uint32Array(index.checks);
  }

  add(word: TypedWord): void {
    this.#word++;
    this.#hitCount = 0;
    this.#take(exactTerms(this.index, word), WEIGHTS.exact);
    this.#take(beginningTerms(this.index, word), WEIGHTS.beginning);
    if (this.#hitCount < FEW) this.#take(this.#mistyped(word), WEIGHTS.near);
  }

  #mistyped({ term, typed, unfinished }: TypedWord): number[] {
    const { dictionary } = this.index;
    const found = nearTerms(dictionary, term, false);
    return unfinished ? found.concat(nearTerms(dictionary, typed, true)) : found;
  }

  /**
   * Checks that have any of some terms, and had none so far of those for this word. They count by
   * how few they are together: a beginning of two letters tells little, however rare each of the
   * words that begin like that.
   */
  #take(terms: readonly number[], weight: number): void {
    const before = this.#hitCount;
    for (const term of terms) this.#hit(term);
    const score = weight * rarity(this.index.checks, this.#hitCount);
    for (let at = before; at < this.#hitCount; at++) {
      const check = this.#hits[at]!;
      this.#words[check]!++;
      this.scores[check]! += score;
    }
  }

  #hit(term: number): void {
    const count = this.index.postings.read(term, this.#list);
    for (let at = 0; at < count; at++) {
      const check = this.#list[at]!;
      if (this.#last[check] === this.#word || this.#kept?.[check] === 0) continue;
      this.#last[check] = this.#word;
      this.#hits[this.#hitCount++] = check;
    }
  }

  /** Go on with those checks alone that have all words so far and pass a test. */
  keepOnly(passes: (check: number) => boolean): void {
    this.#kept = new Uint8Array(this.index.checks);
    for (let check = 0; check < this.#words.length; check++) {
      if (this.#words[check] === this.#word && passes(check)) this.#kept[check] = 1;
      else this.#words[check] = 0;
    }
  }

  /** The checks that have most words; none when no check has any. */
  withMost(): Uint32Array {
    const words = this.#words;
    let most = 1;
    for (let check = 0; check < words.length; check++) most = Math.max(most, words[check]!);
    let count = 0;
    for (let check = 0; check < words.length; check++) {
      if (words[check] === most) this.#hits[count++] = check;
    }
    return this.#hits.slice(0, count);
  }
}
