import { GrowingBytes, GrowingNumbers } from './growing.ts';

/**
 * The dictionary: all terms, sorted, so that a prefix is a range of term numbers. Neighbours have
 * most of their first letters in common, so each term is written as how many bytes it shares with
 * the one before it, and the rest. Every sixteenth is written in full and starts a block; a term is
 * found by bisecting the blocks' first terms and then walking one block.
 *
 * ```
 * entry   one byte: shared bytes in the low four bits, further bytes in the high four; 15 in
 *         either means that the number follows as seven bits a byte, lowest first
 *         then the further bytes, UTF-8
 * ```
 *
 * Terms are in the order of their bytes, which is the order of their code points.
 */
export const TERMS_PER_BLOCK = 16;
const ESCAPE = 15;

/**
 * Longest term in bytes that is read. The analyser's have at most 64 letters, which folding makes
 * 33 bytes of at most.
 */
const MAX_TERM_BYTES = 4_096;

/** The order of the dictionary. It is the plain order of strings but for what is beyond U+D7FF. */
export function compareTerms(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = codePointRank(a.charCodeAt(at)) - codePointRank(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Where a unit stands in that order: surrogates are of code points above all others. */
export function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

export interface WrittenDictionary {
  termBlocks: Uint32Array;
  termBytes: Uint8Array;
}

/** Writes a dictionary; the terms come one by one, in order. */
export class DictionaryWriter {
  readonly #blocks = new GrowingNumbers();
  readonly #bytes = new GrowingBytes();
  #terms = 0;
  #before: Uint8Array = new Uint8Array();

  add(term: string): void {
    const bytes = utf8(term);
    const startsBlock = this.#terms++ % TERMS_PER_BLOCK === 0;
    if (startsBlock) this.#blocks.push(this.#bytes.length);
    const shared = startsBlock ? 0 : sharedBytes(this.#before, bytes);
    const further = bytes.length - shared;
    this.#bytes.push(Math.min(shared, ESCAPE) | (Math.min(further, ESCAPE) << 4));
    if (shared >= ESCAPE) this.#pushNumber(shared);
    if (further >= ESCAPE) this.#pushNumber(further);
    this.#bytes.append(bytes.subarray(shared));
    this.#before = bytes;
  }

  finish(): WrittenDictionary {
    return { termBlocks: this.#blocks.view, termBytes: this.#bytes.view };
  }

  #pushNumber(number: number): void {
    for (let rest = number; ; rest >>>= 7) {
      this.#bytes.push(rest < 128 ? rest : (rest & 127) | 128);
      if (rest < 128) return;
    }
  }
}

function sharedBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return at;
  return length;
}

/** Reads a dictionary where it lies. Term numbers run from 0 to `size - 1`. */
export class Dictionary {
  readonly #walk: DictionaryWalk;

  constructor(
    readonly size: number,
    private readonly blocks: Uint32Array,
    private readonly bytes: Uint8Array,
  ) {
    this.#walk = this.walk(0);
  }

  /** A term; empty for a number that none has. */
  term(term: number): string {
    this.#walk.goTo(term);
    return this.#walk.next() ? this.#walk.text : '';
  }

  /** Number of the first term that is not before `text`; `size` when all are. */
  lowerBound(text: string): number {
    const wanted = utf8(text);
    return this.#first((term, from, to) => compareBytes(term, from, to, wanted) >= 0);
  }

  /** Number of a term, or -1. */
  find(text: string): number {
    const at = this.lowerBound(text);
    if (at === this.size) return -1;
    // The walk stands on the term that was found, unless that is the first of its block.
    if (this.#walk.term !== at) {
      this.#walk.goTo(at);
      this.#walk.next();
    }
    return this.#walk.text === text ? at : -1;
  }

  /** The numbers of the terms that begin with a text, as a half-open range. */
  beginningWith(text: string): [from: number, to: number] {
    const prefix = utf8(text);
    const to = this.#first(
      (term, from, to) => compareBytes(term, from, Math.min(to, from + prefix.length), prefix) > 0,
    );
    return [this.lowerBound(text), to];
  }

  /** The terms from a number on, in order; the first `next()` leads to it. */
  walk(from: number): DictionaryWalk {
    const walk = new DictionaryWalk(this.size, this.blocks, this.bytes);
    walk.goTo(from);
    return walk;
  }

  /** Number of the first term for which a test holds that holds for all after it, too. */
  #first(holds: (bytes: Uint8Array, from: number, to: number) => boolean): number {
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      let at = this.blocks[middle]!;
      let length = this.bytes[at++]! >>> 4;
      if (length === ESCAPE) [length, at] = readNumber(this.bytes, at);
      if (holds(this.bytes, at, at + length)) high = middle;
      else low = middle + 1;
    }
    if (low === 0) return 0;
    const walk = this.#walk;
    walk.goTo((low - 1) * TERMS_PER_BLOCK);
    const end = Math.min(this.size, low * TERMS_PER_BLOCK);
    while (walk.term + 1 < end && walk.next()) {
      if (holds(walk.buffer, 0, walk.length)) return walk.term;
    }
    return end;
  }
}

/** Walks through a dictionary. */
class DictionaryWalk {
  /** The current term: its number, and its bytes, which change with the next step. */
  term = -1;
  buffer = new Uint8Array(128);
  length = 0;
  /** How many bytes the current term shares with the one before it, as far as was written. */
  shared = 0;
  #at = 0;

  constructor(
    private readonly size: number,
    private readonly blocks: Uint32Array,
    private readonly source: Uint8Array,
  ) {}

  /** Make a term the next one. */
  goTo(term: number): void {
    const block = Math.floor(term / TERMS_PER_BLOCK);
    this.term = block * TERMS_PER_BLOCK - 1;
    this.#at = this.blocks[block] ?? this.source.length;
    this.length = 0;
    while (this.term < term - 1 && this.next());
  }

  /** Go on to the next term; false behind the last. */
  next(): boolean {
    if (this.term + 1 >= this.size) return false;
    this.term++;
    const entry = this.source[this.#at++]!;
    let shared = entry & 15;
    let further = entry >>> 4;
    if (shared === ESCAPE) [shared, this.#at] = readNumber(this.source, this.#at);
    if (further === ESCAPE) [further, this.#at] = readNumber(this.source, this.#at);
    this.#take(Math.min(shared, this.length), Math.min(further, MAX_TERM_BYTES));
    return true;
  }

  get text(): string {
    return textOf(this.buffer, this.length);
  }

  #take(shared: number, further: number): void {
    const length = shared + further;
    if (length > this.buffer.length) {
      const grown = new Uint8Array(length * 2);
      grown.set(this.buffer);
      this.buffer = grown;
    }
    for (let at = shared; at < length; at++) this.buffer[at] = this.source[this.#at++]!;
    this.length = length;
    this.shared = shared;
  }
}

function readNumber(bytes: Uint8Array, from: number): [number: number, next: number] {
  let number = 0;
  let at = from;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[at++] ?? 0;
    number |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return [number, at];
}

/** Like `memcmp` of a part of some bytes with others, the shorter first. */
function compareBytes(bytes: Uint8Array, from: number, to: number, other: Uint8Array): number {
  const length = Math.min(to - from, other.length);
  for (let at = 0; at < length; at++) {
    const difference = bytes[from + at]! - other[at]!;
    if (difference !== 0) return difference;
  }
  return to - from - other.length;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// Most terms are ASCII, and for a dozen letters the browser's coders cost more than a loop.

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return encoder.encode(text);
    bytes[at] = unit;
  }
  return bytes;
}

function textOf(bytes: Uint8Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(0, length));
    text += String.fromCharCode(byte);
  }
  return text;
}
