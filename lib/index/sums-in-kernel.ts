import { type Kernel, overKernel } from './kernel/kernel.ts';
import type { OpenIndex } from './open.ts';
import { PASS_OVER } from './postings.ts';
import type { Summed, SummedTerm, Sums } from './sums.ts';
import { brevities } from './weights.ts';

const SCORE_BYTES = 8;
const NUMBER_BYTES = 4;
const ALIGNMENT = 8;
/** The kernel reads lengths 32 at a time, and gaps by eights. */
const READ_AHEAD = 32;
const GAPS_AT_ONCE = 8;

/**
 * The sums in WebAssembly, two to three times as fast. It reads its own memory only, so what a
 * search walks is copied there: some 40 kB, which takes a few microseconds. `facts`, of which any
 * byte may be read, is copied when the index is opened.
 */
export class SumsInKernel implements Sums {
  readonly #kernel: Kernel;
  /** Where a search may lay what it needs. */
  readonly #free: number;

  /** Undefined where WebAssembly may not run, or gets no memory. */
  static over(index: OpenIndex): SumsInKernel | undefined {
    return overKernel((kernel) => new SumsInKernel(index, kernel));
  }

  private constructor(
    private readonly index: OpenIndex,
    kernel: Kernel,
  ) {
    this.#kernel = kernel;
    const { facts } = index.sections;
    const mean = index.counts.totalLength / Math.max(1, index.checks);
    this.#free = aligned(kernel.free + facts.length + READ_AHEAD);
    kernel.reserve(this.#free);
    new Float32Array(kernel.bytes.buffer, kernel.brevities).set(brevities(mean));
    kernel.bytes.set(facts, kernel.free);
    kernel.readLengths(kernel.free, kernel.free + facts.length);
  }

  best(terms: readonly SummedTerm[], limit: number): Summed[] {
    const kernel = this.#kernel;
    const rows = this.#free;
    const end = rows + terms.length * kernel.termBytes;
    const best = this.#lay(terms, rows, aligned(end));
    const room = limit + kernel.spare;
    const numbers = best + room * SCORE_BYTES;
    kernel.reserve(numbers + room * NUMBER_BYTES);
    const found = kernel.gather(rows, end, kernel.free, this.index.checks, best, limit);
    return this.#read(best, numbers, found);
  }

  /** Lays rows for terms and behind them, from `to` on, their checks. Returns where those end. */
  #lay(terms: readonly SummedTerm[], rows: number, to: number): number {
    const { postings } = this.index;
    let free = to;
    for (const [at, { term, count, units }] of terms.entries()) {
      const row = rows + at * this.#kernel.termBytes;
      const isGaps = postings.isCommon(term);
      const begin = free;
      free = isGaps ? this.#layGaps(term, free) : this.#layNumbers(term, count, free);
      this.#layRow(row, [units, Number(isGaps), begin, free, 0]);
      free = aligned(free);
    }
    return free;
  }

  #layRow(row: number, fields: readonly number[]): void {
    for (const [at, field] of fields.entries()) {
      this.#kernel.words[row / NUMBER_BYTES + at] = field;
    }
  }

  #layGaps(term: number, at: number): number {
    const gaps = this.index.postings.gaps(term);
    const end = at + Math.ceil(gaps.length / GAPS_AT_ONCE) * GAPS_AT_ONCE;
    this.#kernel.reserve(end);
    this.#kernel.bytes.set(gaps, at);
    this.#kernel.bytes.fill(PASS_OVER, at + gaps.length, end);
    return end;
  }

  /** Copies a sparse term's bits behind the room for its numbers, and has them read. */
  #layNumbers(term: number, count: number, at: number): number {
    const kernel = this.#kernel;
    const { words, shift, lowBits, length } = this.index.postings.sparse(term);
    const row = aligned(at + count * NUMBER_BYTES);
    const from = row + aligned(kernel.sparseBytes);
    const end = from + length * NUMBER_BYTES;
    kernel.reserve(end);
    kernel.words.set(words, from / NUMBER_BYTES);
    // A file that was cut short, or forged, has fewer.
    kernel.words.fill(0, from / NUMBER_BYTES + words.length, end / NUMBER_BYTES);
    this.#layRow(row, [from, end, shift, count, lowBits, at]);
    return at + kernel.readSparse(row) * NUMBER_BYTES;
  }

  #read(scoresAt: number, numbersAt: number, found: number): Summed[] {
    const { buffer } = this.#kernel.bytes;
    const scores = new Float64Array(buffer, scoresAt, found);
    const numbers = new Uint32Array(buffer, numbersAt, found);
    return Array.from(numbers, (check, place) => ({ check, score: scores[place]! }));
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
