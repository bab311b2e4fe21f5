import { BitWriter, bitsAt } from './bits.ts';
import { GrowingNumbers } from './growing.ts';
import { type Decoding, decodingOf, encodingOf, huffmanLengths } from './huffman.ts';

/**
 * The forward lists: for each check the terms of its claim and of its title, in the order of the
 * text. Terms are used very unequally, so a term is written by its rank among the most used ones:
 * first the rank's order of magnitude as a Huffman code, then the digits below it. That is as short
 * as a Huffman code of 32,767 terms, within a tenth of a bit, and the code's table has twenty rows.
 *
 * ```
 * symbol 0 to 14   rank + 1 has this many binary digits after its first; they follow
 * BY_NUMBER        a term that is not among the ranked ones: its number follows
 * REPEATED         a title's term that the claim has too: its position there follows
 * END              the field ends
 * ```
 *
 * Every fourth check's place is written down.
 */
const RANK_CLASSES = 15;
const MAX_RANKED = 2 ** RANK_CLASSES - 1;
const BY_NUMBER = RANK_CLASSES;
const REPEATED = RANK_CLASSES + 1;
const END = RANK_CLASSES + 2;
const SYMBOLS = RANK_CLASSES + 3;

export const CHECKS_PER_BLOCK = 4;

/** Titles repeat terms of the claim's beginning by their position there. */
const REPEATABLE_BITS = 5;
const REPEATABLE = 2 ** REPEATABLE_BITS;

const digitsBelow = (rank: number) => 31 - Math.clz32(rank + 1);
const bitsFor = (terms: number) => 32 - Math.clz32(Math.max(1, terms - 1));

export interface WrittenForward {
  forwardCode: Uint8Array;
  rankedTerms: Uint32Array;
  forwardBlocks: Uint32Array;
  forward: Uint32Array;
}

/** A check's two texts as term numbers. */
export interface ForwardTexts {
  /** Two for each check: where its claim's and its title's terms begin; and the end. */
  starts: Uint32Array;
  terms: Uint32Array;
}

/** Writes the forward lists; a step for every few checks. */
export function* writeForward(texts: ForwardTexts, terms: number): Generator<void, WrittenForward> {
  const rankedTerms = rankTerms(texts.terms, terms);
  const ranks = new Int32Array(terms).fill(-1);
  for (const [rank, term] of rankedTerms.entries()) ranks[term] = rank;
  yield;
  const uses = new Float64Array(SYMBOLS);
  const count = new SymbolWriter(ranks, terms, (symbol) => uses[symbol]!++);
  yield* writeTexts(texts, count);
  const forwardCode = huffmanLengths(uses);
  const codes = encodingOf(forwardCode);
  const bits = new BitWriter();
  const blocks = new GrowingNumbers();
  const write = new SymbolWriter(ranks, terms, (symbol, digits, width) => {
    bits.put(codes[symbol]!, forwardCode[symbol]!);
    bits.put(digits, width);
  });
  yield* writeTexts(texts, write, () => blocks.push(bits.length));
  return { forwardCode, rankedTerms, forwardBlocks: blocks.view, forward: bits.finish() };
}

/** The most used terms, most used first, then by number. */
function rankTerms(used: Uint32Array, terms: number): Uint32Array {
  const uses = new Uint32Array(terms);
  for (const term of used) uses[term]!++;
  const repeated = Uint32Array.from(uses.keys()).filter((term) => uses[term]! > 1);
  return repeated.sort((a, b) => uses[b]! - uses[a]! || a - b).slice(0, MAX_RANKED);
}

const CHECKS_PER_STEP = 2_000;

function* writeTexts(
  { starts, terms }: ForwardTexts,
  write: SymbolWriter,
  onBlock: () => void = () => {},
): Generator<void, void> {
  const checks = (starts.length - 1) / 2;
  for (let check = 0; check < checks; check++) {
    if (check % CHECKS_PER_BLOCK === 0) onBlock();
    if (check % CHECKS_PER_STEP === 0) yield;
    const claim = terms.subarray(starts[check * 2], starts[check * 2 + 1]);
    write.claim(claim);
    write.title(terms.subarray(starts[check * 2 + 1], starts[check * 2 + 2]), claim);
  }
}

type Put = (symbol: number, digits: number, width: number) => void;

/** Turns texts into symbols with the digits that follow each. */
class SymbolWriter {
  readonly #numberBits: number;

  constructor(
    private readonly ranks: Int32Array,
    terms: number,
    private readonly put: Put,
  ) {
    this.#numberBits = bitsFor(terms);
  }

  claim(terms: Uint32Array): void {
    for (const term of terms) this.#term(term);
    this.put(END, 0, 0);
  }

  title(terms: Uint32Array, claim: Uint32Array): void {
    const repeatable = claim.subarray(0, REPEATABLE);
    for (const term of terms) {
      const position = repeatable.indexOf(term);
      if (position < 0) this.#term(term);
      else this.put(REPEATED, position, bitsFor(repeatable.length));
    }
    this.put(END, 0, 0);
  }

  #term(term: number): void {
    const rank = this.ranks[term]!;
    if (rank < 0) this.put(BY_NUMBER, term, this.#numberBits);
    else this.put(digitsBelow(rank), rank + 1, digitsBelow(rank));
  }
}

/** Reads forward lists where they lie. */
export class Forward {
  #decoding: Decoding | undefined;
  readonly #numberBits: number;
  readonly #claim = new GrowingNumbers();
  readonly #title = new GrowingNumbers();
  #place = 0;
  /** The check whose texts are in `#claim` and `#title`. */
  #check = -1;

  constructor(
    private readonly written: WrittenForward,
    terms: number,
  ) {
    this.#numberBits = bitsFor(terms);
  }

  /** Term numbers of a claim, in the order of its text; good until the next call. */
  claim(check: number): Uint32Array {
    this.#goTo(check);
    return this.#claim.view;
  }

  /** Term numbers of a title, likewise. */
  title(check: number): Uint32Array {
    this.#goTo(check);
    return this.#title.view;
  }

  #goTo(check: number): void {
    if (check === this.#check) return;
    const block = Math.floor(check / CHECKS_PER_BLOCK);
    const first = block * CHECKS_PER_BLOCK;
    if (check < this.#check || first > this.#check) {
      this.#check = first - 1;
      this.#place = this.written.forwardBlocks[block] ?? 0;
    }
    while (this.#check < check) this.#readNext();
  }

  #readNext(): void {
    this.#check++;
    this.#claim.length = 0;
    this.#title.length = 0;
    this.#readField(this.#claim);
    this.#readField(this.#title);
  }

  #readField(into: GrowingNumbers): void {
    const { forward, forwardCode, rankedTerms } = this.written;
    this.#decoding ??= decodingOf(forwardCode);
    const { rows, peek } = this.#decoding;
    const repeatBits = bitsFor(Math.min(this.#claim.length, REPEATABLE));
    const end = forward.length * 32;
    while (this.#place < end) {
      const row = rows[bitsAt(forward, this.#place) & peek]!;
      this.#place += row & 31;
      const symbol = row >>> 5;
      if (symbol < RANK_CLASSES) {
        const rank = (1 << symbol) | this.#digits(symbol);
        into.push(rankedTerms[rank - 1]!);
      } else if (symbol === REPEATED) {
        into.push(this.#claim.view[this.#digits(repeatBits)] ?? 0);
      } else if (symbol === BY_NUMBER) into.push(this.#digits(this.#numberBits));
      else return;
    }
  }

  #digits(width: number): number {
    const digits = bitsAt(this.written.forward, this.#place) & ((1 << width) - 1);
    this.#place += width;
    return digits;
  }
}
