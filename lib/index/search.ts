import { Best } from './best.ts';
import { lengthClassIn } from './facts.ts';
import type { OpenIndex } from './open.ts';
import { COMMON_FROM, PASS_OVER } from './postings.ts';
import { Ranker } from './rank.ts';
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

/** From one sum in so many on, all are cleared at once, which the engine does many at a time. */
const CLEARED_AT_ONCE = 64;

/** A term of the index, how many checks have it, and what it adds to each. */
interface PlannedTerm {
  term: number;
  count: number;
  weight: number;
}

/**
 * 1 for zero, else 0. Whether a check with a common term already has a sum cannot be foreseen, and a
 * branch that a processor guesses wrong costs more than all else that is done for a posting.
 */
const isZero = (sum: number) => (sum - 1) >>> 31;

/** What a sum holds at most: a query's weights are shared out over this many units. */
const UNITS = 0xffff;

/**
 * Adds up scores term by term, in two bytes for each check that are kept for the next search.
 *
 * Rare terms come first: they tell most and are in few checks. Once enough checks have more than
 * all the terms to come could give together, no check that has none of the terms so far can be
 * among the best. From there on sums are raised and none is begun, and the many checks that have
 * only a common word are never looked at again. The result is exact.
 */
export class Searcher {
  readonly #sums: Uint16Array;
  /** Checks with a sum, in the order in which they got it. */
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  readonly #list: Uint32Array;
  readonly #brevities: Float32Array;
  readonly #mostBrevity: number;
  readonly #ranker: Ranker;

  constructor(readonly index: OpenIndex) {
    this.#sums = new Uint16Array(index.checks);
    // One more, because the next place is always written to.
    this.#touched = new Uint32Array(index.checks + 1);
    this.#list = new Uint32Array(Math.ceil(index.checks / COMMON_FROM));
    this.#brevities = brevities(index.counts.totalLength / Math.max(1, index.checks));
    this.#mostBrevity = this.#brevities[0]!;
    this.#ranker = new Ranker(index);
  }

  /** The `limit` best checks that have any of the terms, best first (rank.ts). */
  best(terms: readonly WeightedTerm[], limit: number): Candidate[] {
    if (limit <= 0) return [];
    const weights = this.#weigh(terms);
    const { facts } = this.index.sections;
    const ranked = this.#gather(weights, limit + SPARE).map((candidate) => {
      const { check, score } = candidate;
      const sum = score / this.#brevities[lengthClassIn(facts[check]!)]!;
      return { candidate, rank: this.#ranker.score(check, sum, weights) };
    });
    ranked.sort((a, b) => b.rank - a.rank || a.candidate.check - b.candidate.check);
    return ranked.slice(0, limit).map(({ candidate }) => candidate);
  }

  /** The `limit` checks with the highest scores, in their order; ties by check number. */
  gather(terms: readonly WeightedTerm[], limit: number): Candidate[] {
    return this.#gather(this.#weigh(terms), limit);
  }

  #gather(weights: readonly PlannedTerm[], limit: number): Candidate[] {
    const { plan, unit } = this.#plan(weights);
    let toCome = plan.reduce((sum, { units }) => sum + units, 0);
    /** What the best are sure to exceed; 0 until they are decided. */
    let bound = 0;
    for (const { term, count, units } of plan) {
      // Asking costs a look at every sum, so it must save more than that.
      const isWorthAsking = bound === 0 && count > this.#touchedCount;
      if (isWorthAsking && this.#isDecided(toCome, limit)) bound = toCome * this.#mostBrevity;
      this.#add(term, units, bound > 0);
      toCome -= units;
    }
    return this.#takeBest(limit, unit, bound);
  }

  /** Each term of the index once, rarest first, with what it adds to a check that has it. */
  #weigh(terms: readonly WeightedTerm[]): PlannedTerm[] {
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

  /** Each weight's share of the units, and what a unit is worth. */
  #plan(weights: readonly PlannedTerm[]) {
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    const unit = total / (UNITS - weights.length);
    const plan = weights.map(({ term, count, weight }) => ({
      term,
      count,
      units: Math.max(1, Math.floor(weight / unit)),
    }));
    return { plan, unit };
  }

  /** Whether `limit` checks are sure to be better than any that has no sum yet. */
  #isDecided(toCome: number, limit: number): boolean {
    const [sums, touched, brevities, count] = this.#state();
    if (count < limit) return false;
    const { facts } = this.index.sections;
    const bound = toCome * this.#mostBrevity;
    let better = 0;
    for (let at = 0; at < count && better < limit; at++) {
      const check = touched[at]!;
      const sum = sums[check]!;
      if (sum > toCome && sum * brevities[lengthClassIn(facts[check]!)]! > bound) better++;
    }
    return better === limit;
  }

  /** What the loops below work on, for each to keep at hand. */
  #state() {
    return [this.#sums, this.#touched, this.#brevities, this.#touchedCount] as const;
  }

  #add(term: number, units: number, onlyRaise: boolean): void {
    const { postings } = this.index;
    if (postings.isCommon(term)) {
      const gaps = postings.gaps(term);
      if (onlyRaise) this.#raiseByGaps(gaps, units);
      else this.#addByGaps(gaps, units);
    } else {
      const checks = this.#list.subarray(0, postings.read(term, this.#list));
      if (onlyRaise) this.#raise(checks, units);
      else this.#addTo(checks, units);
    }
  }

  #addTo(checks: Uint32Array, units: number): void {
    const [sums, touched, , before] = this.#state();
    let count = before;
    for (let at = 0; at < checks.length; at++) {
      const check = checks[at]!;
      const sum = sums[check]!;
      if (sum === 0) touched[count++] = check;
      sums[check] = sum + units;
    }
    this.#touchedCount = count;
  }

  #raise(checks: Uint32Array, units: number): void {
    const [sums] = this.#state();
    for (let at = 0; at < checks.length; at++) {
      const check = checks[at]!;
      const sum = sums[check]!;
      if (sum !== 0) sums[check] = sum + units;
    }
  }

  // The two loops in which a search spends its time; see postings.ts for what they read.

  #addByGaps(gaps: Uint8Array, units: number): void {
    const [sums, touched, , before] = this.#state();
    let count = before;
    let check = -1;
    for (let at = 0; at < gaps.length; at++) {
      const gap = gaps[at]!;
      check += gap;
      if (gap === PASS_OVER) continue;
      check++;
      const sum = sums[check]!;
      touched[count] = check;
      count += isZero(sum);
      sums[check] = sum + units;
    }
    this.#touchedCount = count;
  }

  #raiseByGaps(gaps: Uint8Array, units: number): void {
    const [sums] = this.#state();
    let check = -1;
    for (let at = 0; at < gaps.length; at++) {
      const gap = gaps[at]!;
      check += gap;
      if (gap === PASS_OVER) continue;
      check++;
      const sum = sums[check]!;
      sums[check] = sum + (units & (isZero(sum) - 1));
    }
  }

  /** Reads the sums off and clears them. The best are all above `bound`. */
  #takeBest(limit: number, unit: number, bound: number): Candidate[] {
    const [sums, touched, brevities, count] = this.#state();
    const { facts } = this.index.sections;
    const best = new Best(limit);
    let floor = bound;
    let leastSum = bound / this.#mostBrevity;
    for (let at = 0; at < count; at++) {
      const check = touched[at]!;
      const sum = sums[check]!;
      if (sum < leastSum) continue;
      const score = sum * brevities[lengthClassIn(facts[check]!)]!;
      if (score < floor) continue;
      best.offer(check, score);
      floor = Math.max(bound, best.floor);
      leastSum = floor / this.#mostBrevity;
    }
    this.#clear();
    const candidates = best.take();
    for (const candidate of candidates) candidate.score *= unit;
    return candidates;
  }

  /** Clearing all sums at once takes less time than looking for one in so many of them. */
  #clear(): void {
    const [sums, touched, , count] = this.#state();
    if (count * CLEARED_AT_ONCE > sums.length) sums.fill(0);
    else for (let at = 0; at < count; at++) sums[touched[at]!] = 0;
    this.#touchedCount = 0;
  }
}
