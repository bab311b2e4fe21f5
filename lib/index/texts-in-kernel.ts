import { READ_AHEAD_WORDS } from './bits.ts';
import { CHECKS_PER_BLOCK, type Forward } from './forward.ts';
import { type Kernel, overKernel } from './kernel/kernel.ts';
import type { Texts } from './texts.ts';

const WORD_BYTES = 4;
const WORD_BITS = 32;
const WORD_SHIFT = 5;

/** Terms that there is room for at first; hardly any check has so many. */
const ROOM = 1_024;
/** The kernel looks at four terms in one go. */
const TERMS_AHEAD = 4;

/** Positions in the row that tells the kernel what to read, as assembly/texts.ts has it. */
const ROW = {
  symbols: 0,
  peek: 1,
  ranked: 2,
  rankedEnd: 3,
  terms: 4,
  room: 5,
  words: 6,
  bit: 7,
  end: 8,
  claim: 9,
  all: 10,
} as const;

/**
 * The texts in WebAssembly. It reads its own memory only, so the tables lie there, and the words of a
 * block, some thirty, are copied when one of its checks is read.
 */
export class TextsInKernel implements Texts {
  /**
   * The kernel's memory in words: the row, the tables, the terms that are counted, how often each is
   * there, the terms that were read, and the words that they are read from.
   */
  #memory: Uint32Array;
  readonly #row: number;
  readonly #wantedAt: number;
  #countsAt: number;
  #termsAt: number;
  #room = ROOM;
  #counts: Uint32Array = new Uint32Array();
  terms: Uint32Array = new Uint32Array();
  claim = 0;
  end = 0;

  /** Undefined where WebAssembly may not run, or gets no memory. */
  static over(forward: Forward): TextsInKernel | undefined {
    return overKernel((kernel) => new TextsInKernel(forward, kernel));
  }

  private constructor(
    private readonly forward: Forward,
    private readonly kernel: Kernel,
  ) {
    const { rows, peek } = forward.symbols;
    const { rankedTerms } = forward.written;
    this.#row = kernel.free >>> 2;
    const symbols = this.#row + (kernel.readingBytes >>> 2);
    const ranked = symbols + rows.length;
    this.#wantedAt = this.#countsAt = this.#termsAt = ranked + rankedTerms.length;
    this.#memory = kernel.words;
    this.#reserve(this.#wantedAt);
    this.#memory.set(rows, symbols);
    this.#memory.set(rankedTerms, ranked);
    const row = this.#memory.subarray(this.#row);
    row[ROW.symbols] = symbols * WORD_BYTES;
    row[ROW.peek] = peek;
    row[ROW.ranked] = ranked * WORD_BYTES;
    row[ROW.rankedEnd] = this.#wantedAt * WORD_BYTES;
    this.seek([]);
  }

  read(check: number): void {
    const block = Math.floor(check / CHECKS_PER_BLOCK);
    const passed = 2 * (check - block * CHECKS_PER_BLOCK);
    this.#lay(block);
    while (!this.kernel.readTexts(this.#row * WORD_BYTES, passed)) {
      this.#room *= 2;
      this.#lay(block);
    }
    this.claim = this.#memory[this.#row + ROW.claim]!;
    this.end = this.#memory[this.#row + ROW.all]!;
  }

  seek(terms: readonly number[]): void {
    this.#countsAt = this.#wantedAt + terms.length;
    this.#termsAt = this.#countsAt + terms.length;
    this.#reserve(this.#termsAt + this.#room);
    this.#memory.set(terms, this.#wantedAt);
    this.#view();
  }

  tally(): Uint32Array {
    const [wanted, counts] = [this.#wantedAt * WORD_BYTES, this.#countsAt * WORD_BYTES];
    this.kernel.tally(this.#row * WORD_BYTES, wanted, counts, counts);
    return this.#counts;
  }

  /** Copies a block's words behind the room for terms. */
  #lay(block: number): void {
    const { forward, forwardBlocks } = this.forward.written;
    const from = forwardBlocks[block] ?? 0;
    const to = forwardBlocks[block + 1] ?? forward.length * WORD_BITS;
    // Shifted, not divided: an engine knows then that these are whole numbers, and so is the loop's.
    const first = from >>> WORD_SHIFT;
    const last = Math.min(forward.length, (to >>> WORD_SHIFT) + 1 + READ_AHEAD_WORDS);
    const words = this.#termsAt + this.#room + TERMS_AHEAD;
    this.#reserve(words + Math.max(0, last - first) + READ_AHEAD_WORDS);
    const memory = this.#memory;
    // They are so few that a loop takes less time than asking for a view of them.
    for (let at = first, into = words; at < last; at++, into++) memory[into] = forward[at]!;
    const row = this.#row;
    memory[row + ROW.terms] = this.#termsAt * WORD_BYTES;
    memory[row + ROW.room] = this.#room;
    memory[row + ROW.words] = words * WORD_BYTES;
    memory[row + ROW.bit] = from & (WORD_BITS - 1);
    memory[row + ROW.end] = Math.max(0, Math.min(to, last * WORD_BITS) - first * WORD_BITS);
  }

  /** Makes the memory at least so long, in words. */
  #reserve(words: number): void {
    this.kernel.reserve(words * WORD_BYTES);
    if (this.#memory === this.kernel.words) return;
    this.#memory = this.kernel.words;
    this.#view();
  }

  #view(): void {
    this.#counts = this.#memory.subarray(this.#countsAt, this.#termsAt);
    this.terms = this.#memory.subarray(this.#termsAt);
  }
}
