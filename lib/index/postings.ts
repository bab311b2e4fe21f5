import { BitWriter, bitsAt, READ_AHEAD_WORDS } from './bits.ts';
import { TERMS_PER_BLOCK } from './dictionary.ts';
import { GrowingBytes, GrowingNumbers } from './growing.ts';

/**
 * The postings: for each term the numbers of the checks that have it, ascending. Most terms are in
 * few checks and most of a search's work is in the few terms that are in many, so there are two
 * forms, chosen by the counts alone:
 *
 * **Sparse** terms are written in the manner of Elias and Fano (Vigna, "Quasi-succinct indices",
 * 2013), within half a bit of the least possible. A check number is cut in two. The low parts, of
 * `lowBits` each, stand one behind the other. The high parts, which never fall, are counted off:
 * for each possible high part as many ones as there are checks with it, then a zero. The length
 * follows from the counts, so that only every sixteenth term's place is written down.
 *
 * **Common** terms, those of at least one check in 128 or of more checks than two bytes can count,
 * are written as one byte for each gap to the next check: gap - 1, where 255 stands for 255 checks
 * passed over. That is a bit longer, and more than twice as fast to read.
 */
const COMMON_FROM = 128;

/** What stands in place of a count that is too large for its sixteen bits. */
const COUNT_ELSEWHERE = 0xffff;
/** A byte that is no gap: 255 checks are passed over, and the gap goes on. */
export const PASS_OVER = 255;

/** What two bytes cannot count is counted with the common terms, so it has to be one of these. */
function isCommon(count: number, checks: number): boolean {
  return count * COMMON_FROM >= checks || count >= COUNT_ELSEWHERE;
}

/** Bits of a check number that are written as they are. */
function lowBitsOf(count: number, checks: number): number {
  return count === 0 ? 0 : 31 - Math.clz32(Math.max(1, Math.floor(checks / count)));
}

function sparseBits(count: number, checks: number): number {
  if (count === 0) return 0;
  const lowBits = lowBitsOf(count, checks);
  return count * lowBits + count + (checks >>> lowBits) + 1;
}

export interface WrittenPostings {
  termCounts: Uint16Array;
  sparseBlocks: Uint32Array;
  sparse: Uint32Array;
  commonTerms: Uint32Array;
  commonCounts: Uint32Array;
  commonStarts: Uint32Array;
  common: Uint8Array;
}

/** Writes the postings, one term after the other. */
export class PostingsWriter {
  readonly #counts: Uint16Array;
  readonly #sparseBlocks = new GrowingNumbers();
  readonly #sparse = new BitWriter();
  readonly #commonTerms = new GrowingNumbers();
  readonly #commonCounts = new GrowingNumbers();
  readonly #commonStarts = new GrowingNumbers();
  readonly #common = new GrowingBytes();
  #terms = 0;

  constructor(
    terms: number,
    private readonly checks: number,
  ) {
    this.#counts = new Uint16Array(terms);
  }

  /** The checks of the next term, ascending, each once. */
  add(list: Uint32Array): void {
    const term = this.#terms++;
    if (term % TERMS_PER_BLOCK === 0) this.#sparseBlocks.push(this.#sparse.length);
    this.#counts[term] = Math.min(list.length, COUNT_ELSEWHERE);
    if (isCommon(list.length, this.checks)) this.#addCommon(term, list);
    else this.#addSparse(list);
  }

  #addCommon(term: number, list: Uint32Array): void {
    this.#commonTerms.push(term);
    this.#commonCounts.push(list.length);
    this.#commonStarts.push(this.#common.length);
    let next = 0;
    for (const check of list) {
      for (; check - next >= PASS_OVER; next += PASS_OVER) this.#common.push(PASS_OVER);
      this.#common.push(check - next);
      next = check + 1;
    }
  }

  #addSparse(list: Uint32Array): void {
    const lowBits = lowBitsOf(list.length, this.checks);
    for (const check of list) this.#sparse.put(check, lowBits);
    const highs = this.#sparse.length;
    this.#sparse.skip(sparseBits(list.length, this.checks) - list.length * lowBits);
    for (let at = 0; at < list.length; at++) {
      this.#sparse.set(highs + (list[at]! >>> lowBits) + at);
    }
  }

  finish(): WrittenPostings {
    this.#commonStarts.push(this.#common.length);
    return {
      termCounts: this.#counts,
      sparseBlocks: this.#sparseBlocks.view,
      sparse: this.#sparse.finish(),
      commonTerms: this.#commonTerms.view,
      commonCounts: this.#commonCounts.view,
      commonStarts: this.#commonStarts.view,
      common: this.#common.view,
    };
  }
}

/** The bits of a sparse term. */
export interface SparsePostings {
  /** Where they stand, and two words more. */
  words: Uint32Array;
  /** How many words that should be; a forged file may have fewer. */
  length: number;
  /** Place of the first bit in the first word. */
  shift: number;
  count: number;
  lowBits: number;
}

/** Reads postings where they lie. */
export class Postings {
  constructor(
    private readonly written: WrittenPostings,
    private readonly checks: number,
  ) {}

  /** How many checks have a term. */
  count(term: number): number {
    const count = this.written.termCounts[term] ?? 0;
    return count < COUNT_ELSEWHERE ? count : (this.written.commonCounts[this.#common(term)] ?? 0);
  }

  isCommon(term: number): boolean {
    return isCommon(this.count(term), this.checks);
  }

  /**
   * The gaps of a common term, a byte each (see above); the caller walks them, because that is
   * where a search spends its time.
   */
  gaps(term: number): Uint8Array {
    const { common, commonStarts } = this.written;
    const position = this.#common(term);
    return common.subarray(commonStarts[position] ?? 0, commonStarts[position + 1] ?? 0);
  }

  /** Write the checks of a term into `list`, which has room for all; returns how many there are. */
  read(term: number, list: Uint32Array): number {
    return this.isCommon(term)
      ? readGaps(this.gaps(term), list)
      : readSparse(this.sparse(term), list);
  }

  /** The checks of a term, in an array of their own. */
  list(term: number): Uint32Array {
    const list = new Uint32Array(this.count(term));
    return list.subarray(0, this.read(term, list));
  }

  /** The bits of a sparse term (see above), for the caller to read. */
  sparse(term: number): SparsePostings {
    const count = this.count(term);
    const place = this.#sparsePlace(term);
    const shift = place & 31;
    const bits = shift + sparseBits(count, this.checks);
    const length = Math.ceil(bits / 32) + READ_AHEAD_WORDS;
    const words = this.written.sparse.subarray(place >>> 5, (place >>> 5) + length);
    return { words, length, shift, count, lowBits: lowBitsOf(count, this.checks) };
  }

  /** Where a sparse term's bits begin: its block's place and the lengths of those before it. */
  #sparsePlace(term: number): number {
    const { sparseBlocks, termCounts } = this.written;
    const block = Math.floor(term / TERMS_PER_BLOCK);
    let place = sparseBlocks[block]!;
    for (let before = block * TERMS_PER_BLOCK; before < term; before++) {
      const count = termCounts[before]!;
      if (!isCommon(count, this.checks)) place += sparseBits(count, this.checks);
    }
    return place;
  }

  /** Position of a term among the common ones. */
  #common(term: number): number {
    const { commonTerms } = this.written;
    let [low, high] = [0, commonTerms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (commonTerms[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function readSparse(sparse: SparsePostings, list: Uint32Array): number {
  const { words, shift, count, lowBits } = sparse;
  const lowMask = (1 << lowBits) - 1;
  let low = shift;
  const highs = low + count * lowBits;
  let at = highs >>> 5;
  let ones = words[at]! & (-1 << (highs & 31));
  let base = (at << 5) - highs;
  for (let found = 0; found < count; found++) {
    while (ones === 0) {
      if (at >= words.length) return found;
      ones = words[++at]!;
      base += 32;
    }
    const high = base + 31 - Math.clz32(ones & -ones) - found;
    ones &= ones - 1;
    list[found] = (high << lowBits) | (bitsAt(words, low) & lowMask);
    low += lowBits;
  }
  return count;
}

function readGaps(gaps: Uint8Array, list: Uint32Array): number {
  let found = 0;
  let next = 0;
  for (let at = 0; at < gaps.length; at++) {
    const gap = gaps[at]!;
    next += gap;
    if (gap !== PASS_OVER) list[found++] = next++;
  }
  return found;
}
