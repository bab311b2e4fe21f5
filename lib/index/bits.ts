/**
 * Numbers of any width, one behind the other in 32-bit words, lowest bit first. A place is a bit
 * offset.
 */
export class BitWriter {
  #words = new Uint32Array(1024);
  #length = 0;

  /** Bits written so far: the place of the next one. */
  get length(): number {
    return this.#length;
  }

  /** Write the lowest `width` bits of a number; `width` is 0 to 32. */
  put(value: number, width: number): void {
    if (width === 0) return;
    const kept = width === 32 ? value >>> 0 : value & ((1 << width) - 1);
    this.#makeRoom(width);
    const at = this.#length >>> 5;
    const shift = this.#length & 31;
    this.#words[at]! |= kept << shift;
    if (shift + width > 32) this.#words[at + 1]! |= kept >>> (32 - shift);
    this.#length += width;
  }

  /** Leave `count` bits zero and go on behind them. */
  skip(count: number): void {
    this.#makeRoom(count);
    this.#length += count;
  }

  /** Set one bit that was skipped. */
  set(place: number): void {
    this.#words[place >>> 5]! |= 1 << (place & 31);
  }

  /** The words, and two of zeros, so that a reader may look ahead without looking where it is. */
  finish(): Uint32Array {
    return this.#words.slice(0, Math.ceil(this.#length / 32) + READ_AHEAD_WORDS);
  }

  #makeRoom(bits: number): void {
    const needed = Math.ceil((this.#length + bits) / 32) + READ_AHEAD_WORDS;
    if (needed <= this.#words.length) return;
    const grown = new Uint32Array(Math.max(needed, this.#words.length * 2));
    grown.set(this.#words);
    this.#words = grown;
  }
}

export const READ_AHEAD_WORDS = 2;

/** The 32 bits that begin at a place. Places behind the end read as zeros. */
export function bitsAt(words: Uint32Array, place: number): number {
  const at = place >>> 5;
  const shift = place & 31;
  // Shifting twice, because a shift by 32 is none.
  return (words[at]! >>> shift) | ((words[at + 1]! << 1) << (31 - shift));
}
