import { BitWriter, bitsAt } from './bits.ts';
import { GrowingNumbers } from './growing.ts';
import { decodingOf, encodingOf, huffmanLengths } from './huffman.ts';
import type { Texts } from './texts.ts';

/**
 * The forward lists: for each check the terms of its claim and of its title, in the order of the
 * text. Terms are used very unequally, so a term is written by its rank among the most used ones:
 * first the rank's order of magnitude as a Huffman code, then the digits below it. That is as short
 * as a Huffman code of 32,767 terms, within a tenth of a bit, and the code has eighteen symbols.
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
const REPEATABLE_BITS = 4;
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
  const rankedTerms = yield* rankTerms(texts.terms, terms);
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
    const code = forwardCode[symbol]!;
    if (code + width < 32) bits.put(codes[symbol]! | (digits << code), code + width);
    else {
      bits.put(codes[symbol]!, code);
      bits.put(digits, width);
    }
  });
  yield* writeTexts(texts, write, () => blocks.push(bits.length));
  return { forwardCode, rankedTerms, forwardBlocks: blocks.view, forward: bits.finish() };
}

const TERMS_PER_STEP = 100_000;

/**
 * The terms that are used more than once, most used first, then by number; as many as have a rank.
 * Sorted by counting: for each number of uses, how many terms have more.
 */
function* rankTerms(used: Uint32Array, terms: number): Generator<void, Uint32Array> {
  const uses = new Uint32Array(terms);
  for (let at = 0; at < used.length; at++) {
    if (at % TERMS_PER_STEP === 0) yield;
    uses[used[at]!]!++;
  }
  yield;
  let most = 0;
  for (let term = 0; term < terms; term++) most = Math.max(most, uses[term]!);
  const next = new Uint32Array(most + 2);
  for (let term = 0; term < terms; term++) next[uses[term]!]!++;
  for (let count = most; count >= 0; count--) next[count]! += next[count + 1]!;
  yield;
  const ranked = new Uint32Array(next[2] ?? 0);
  for (let term = 0; term < terms; term++) {
    const count = uses[term]!;
    if (count > 1) ranked[next[count + 1]!++] = term;
  }
  return ranked.slice(0, MAX_RANKED);
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
    const [claim, title, end] = [
      starts[check * 2]!,
      starts[check * 2 + 1]!,
      starts[check * 2 + 2]!,
    ];
    write.claim(terms, claim, title);
    write.title(terms, title, end, claim);
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

  claim(terms: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) this.#term(terms[at]!);
    this.put(END, 0, 0);
  }

  /** `claim`: where the terms of the claim begin, which end where the title's begin. */
  title(terms: Uint32Array, from: number, to: number, claim: number): void {
    const repeatableTo = Math.min(from, claim + REPEATABLE);
    for (let at = from; at < to; at++) {
      let repeated = claim;
      while (repeated < repeatableTo && terms[repeated] !== terms[at]) repeated++;
      if (repeated < repeatableTo) this.put(REPEATED, repeated - claim, REPEATABLE_BITS);
      else this.#term(terms[at]!);
    }
    this.put(END, 0, 0);
  }

  #term(term: number): void {
    const rank = this.ranks[term]!;
    if (rank < 0) this.put(BY_NUMBER, term, this.#numberBits);
    else this.put(digitsBelow(rank), rank + 1, digitsBelow(rank));
  }
}

/**
 * What the next bits are, by their first ones: `symbol << 12 | bits with its digits << 6 | bits of
 * its code`.
 */
export interface Symbols {
  rows: Uint32Array;
  peek: number;
}

/** Digits that are sure to be among the 32 bits that a code is read with. */
const DIGITS_AT_HAND = 21;

/** Reads forward lists where they lie. */
export class Forward implements Texts {
  readonly #numberBits: number;
  #symbols: Symbols | undefined;
  #place = 0;
  terms = new Uint32Array(256);
  claim = 0;
  end = 0;
  #wanted = new Uint32Array();
  #counts = new Uint32Array();

  constructor(
    readonly written: WrittenForward,
    terms: number,
  ) {
    this.#numberBits = bitsFor(terms);
  }

  read(check: number): void {
    this.#goTo(check);
    this.claim = this.#read(0);
    this.end = this.#read(this.claim);
  }

  seek(terms: readonly number[]): void {
    this.#wanted = Uint32Array.from(terms);
    this.#counts = new Uint32Array(terms.length);
  }

  tally(): Uint32Array {
    for (let nth = 0; nth < this.#wanted.length; nth++) this.#counts[nth] = this.#count(nth);
    return this.#counts;
  }

  #count(nth: number): number {
    const wanted = this.#wanted[nth]!;
    let count = 0;
    for (let at = 0; at < this.end; at++) if (this.terms[at] === wanted) count++;
    return count;
  }

  /** Made when it is first asked for. */
  get symbols(): Symbols {
    this.#symbols ??= symbolsOf(this.written.forwardCode, this.#numberBits);
    return this.#symbols;
  }

  /** Pass over the checks of the block that come before. */
  #goTo(check: number): void {
    const block = Math.floor(check / CHECKS_PER_BLOCK);
    let place = this.written.forwardBlocks[block] ?? 0;
    let fields = 2 * (check - block * CHECKS_PER_BLOCK);
    const { forward } = this.written;
    const { rows, peek } = this.symbols;
    const end = forward.length * 32;
    while (fields > 0 && place < end) {
      const row = rows[bitsAt(forward, place) & peek]!;
      place += (row >>> 6) & 63;
      if (row >>> 12 === END) fields--;
    }
    this.#place = place;
  }

  /**
   * Read a field behind the first `from` terms, which are the claim's where it is a title and may
   * repeat them. Returns how many there are then.
   */
  #read(from: number): number {
    const { forward, rankedTerms } = this.written;
    const { rows, peek } = this.symbols;
    const end = forward.length * 32;
    let { terms } = this;
    let place = this.#place;
    let count = from;
    while (place < end) {
      const bits = bitsAt(forward, place);
      const row = rows[bits & peek]!;
      const symbol = row >>> 12;
      const all = (row >>> 6) & 63;
      const code = row & 63;
      const width = all - code;
      const rest = width <= DIGITS_AT_HAND ? bits >>> code : bitsAt(forward, place + code);
      const digits = rest & ((1 << width) - 1);
      place += all;
      if (symbol === END) break;
      if (count === terms.length) terms = this.terms = grown(terms);
      if (symbol === REPEATED) terms[count++] = digits < from ? terms[digits]! : 0;
      else
        terms[count++] = symbol === BY_NUMBER ? digits : rankedTerms[(1 << symbol) + digits - 1]!;
    }
    this.#place = place;
    return count;
  }
}

/** With plain loops, because this runs once, when a worker has just started and nothing is optimised. */
function symbolsOf(forwardCode: Uint8Array, numberBits: number): Symbols {
  const { rows, peek } = decodingOf(forwardCode);
  const withDigits = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const symbol = row >>> 5;
    const code = row & 31;
    withDigits[at] = (symbol << 12) | ((code + digitsOf(symbol, numberBits)) << 6) | code;
  }
  return { rows: withDigits, peek };
}

/** How many digits follow a symbol. */
function digitsOf(symbol: number, numberBits: number): number {
  if (symbol < BY_NUMBER) return symbol;
  if (symbol === BY_NUMBER) return numberBits;
  return symbol === REPEATED ? REPEATABLE_BITS : 0;
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
