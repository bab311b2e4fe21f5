import { Best } from './best.ts';
import { lengthClassIn } from './facts.ts';
import type { OpenIndex } from './open.ts';
import { PASS_OVER } from './postings.ts';
import type { Summed, SummedTerm, Sums } from './sums.ts';
import { brevities } from './weights.ts';

/** Checks of a block, whose sums stay in the processor's nearest cache. */
const BLOCK = 8_192;

/**
 * 1 for zero, else 0. Whether a check with a common term already has a sum cannot be foreseen, and a
 * branch that a processor guesses wrong costs more than all else that is done for a posting.
 */
const isZero = (sum: number) => (sum - 1) >>> 31;

/**
 * Takes the checks in blocks and adds up, term by term, in two bytes for each check of a block.
 *
 * Rare terms come first: they tell most and are in few checks. Once the best so far have more than
 * the last, most common, terms could give together, a check that has only those cannot be among the
 * best. From there on these terms raise sums and begin none, and most checks that have only a common
 * word are never looked at again (after MaxScore: Turtle & Flood, "Query evaluation: strategies and
 * optimizations", 1995).
 */
export class SumsInScript implements Sums {
  readonly #block: Block;
  readonly #brevities: Float32Array;

  constructor(private readonly index: OpenIndex) {
    this.#block = { sums: new Uint16Array(BLOCK), touched: new Uint16Array(BLOCK + 1), count: 0 };
    this.#brevities = brevities(index.counts.totalLength / Math.max(1, index.checks));
  }

  best(terms: readonly SummedTerm[], limit: number): Summed[] {
    const walks = terms.map((term) => this.#walk(term));
    const last = this.#mostOfLast(terms);
    const best = new Best(limit);
    let beginning = walks.length;
    for (let from = 0; from < this.index.checks; from += BLOCK) {
      const to = Math.min(this.index.checks, from + BLOCK);
      for (let at = 0; at < beginning; at++) walks[at]!.add(this.#block, from, to);
      for (let at = beginning; at < walks.length; at++) walks[at]!.raise(this.#block, from, to);
      this.#offer(best, from);
      while (beginning > 0 && last[beginning - 1]! < best.floor) beginning--;
    }
    return best.take();
  }

  #walk({ term, units }: SummedTerm): Walk {
    const { postings } = this.index;
    if (postings.isCommon(term)) return new GapWalk(postings.gaps(term), units);
    return new ListWalk(postings.list(term), units);
  }

  /** For each term the highest score of a check that has it and all after it, and none before. */
  #mostOfLast(terms: readonly SummedTerm[]): number[] {
    let units = 0;
    const sums = terms.toReversed().map((term) => {
      units += term.units;
      return units * this.#brevities[0]!;
    });
    return sums.reverse();
  }

  /** Reads the block's sums off and clears them. */
  #offer(best: Best, from: number): void {
    const { sums, touched, count } = this.#block;
    const { facts } = this.index.sections;
    const brevities = this.#brevities;
    let { floor } = best;
    let leastSum = floor / brevities[0]!;
    for (let at = 0; at < count; at++) {
      const place = touched[at]!;
      const sum = sums[place]!;
      sums[place] = 0;
      if (sum < leastSum) continue;
      const score = sum * brevities[lengthClassIn(facts[from + place]!)]!;
      if (score < floor) continue;
      best.offer(from + place, score);
      floor = best.floor;
      leastSum = floor / brevities[0]!;
    }
    this.#block.count = 0;
  }
}

/** Sums of a block's checks, and the places of those that have one, in the order they got it. */
interface Block {
  sums: Uint16Array;
  /** One longer than there are places, because the next one is always written to. */
  touched: Uint16Array;
  count: number;
}

/** A walk over the checks of a term, block by block. */
interface Walk {
  /** Adds the term's units to its checks from `from` to before `to`, which is the next `from`. */
  add(block: Block, from: number, to: number): void;
  /** The same for those that have a sum. */
  raise(block: Block, from: number, to: number): void;
}

/** Numbers that do not ascend, which only a forged file has, are passed over. */
class ListWalk implements Walk {
  #at = 0;

  constructor(
    private readonly checks: Uint32Array,
    private readonly units: number,
  ) {}

  add(block: Block, from: number, to: number): void {
    const { sums, touched } = block;
    const checks = this.checks;
    const units = this.units;
    let at = this.#at;
    for (; at < checks.length && checks[at]! < to; at++) {
      const place = checks[at]! - from;
      if (place < 0) continue;
      const sum = sums[place]!;
      if (sum === 0) touched[block.count++] = place;
      sums[place] = sum + units;
    }
    this.#at = at;
  }

  raise({ sums }: Block, from: number, to: number): void {
    const checks = this.checks;
    const units = this.units;
    let at = this.#at;
    for (; at < checks.length && checks[at]! < to; at++) {
      const place = checks[at]! - from;
      if (place >= 0 && sums[place]! !== 0) sums[place]! += units;
    }
    this.#at = at;
  }
}

/**
 * The two loops in which a search spends its time; postings.ts says what they read. They are written
 * out, alike as they are: a test or a call for what differs would be made for every posting.
 */
class GapWalk implements Walk {
  #at = 0;
  /** The check that comes next if its gap is zero. */
  #next = 0;

  constructor(
    private readonly gaps: Uint8Array,
    private readonly units: number,
  ) {}

  add(block: Block, from: number, to: number): void {
    const { sums, touched } = block;
    const gaps = this.gaps;
    const units = this.units;
    const end = to - from;
    let { count } = block;
    let at = this.#at;
    let place = this.#next - from;
    for (; at < gaps.length && place < end; at++) {
      const gap = gaps[at]!;
      if (gap === PASS_OVER) {
        place += gap;
        continue;
      }
      if (place + gap >= end) break;
      place += gap;
      const sum = sums[place]!;
      touched[count] = place;
      count += isZero(sum);
      sums[place] = sum + units;
      place++;
    }
    block.count = count;
    this.#at = at;
    this.#next = place + from;
  }

  raise({ sums }: Block, from: number, to: number): void {
    const gaps = this.gaps;
    const units = this.units;
    const end = to - from;
    let at = this.#at;
    let place = this.#next - from;
    for (; at < gaps.length && place < end; at++) {
      const gap = gaps[at]!;
      if (gap === PASS_OVER) {
        place += gap;
        continue;
      }
      if (place + gap >= end) break;
      place += gap;
      const sum = sums[place]!;
      sums[place] = sum + (units & (isZero(sum) - 1));
      place++;
    }
    this.#at = at;
    this.#next = place + from;
  }
}
