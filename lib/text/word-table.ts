/** FNV-1a's factor (Fowler, Noll, Vo). */
const FACTOR = 0x01000193;

/** Slots for each word at least, so that looking for a new one soon ends. */
const SLOTS_PER_WORD = 2;

/** Slots that are looked at for a word: by chance never so many are taken, on purpose they may be. */
const MAX_LOOKS = 64;

/**
 * Numbers words by how they are written, from 0 on, in the order in which they come. A word is
 * looked up where it stands in its text: no string is made of it, and it takes up some thirty
 * bytes. A hash table with open addressing over what was written, one word behind the other.
 */
export class WordTable {
  /** One more than a word's number; 0 where there is none. */
  #slots = new Uint32Array(1024);
  #hashes = new Int32Array(512);
  /** Where each word begins among the units, and the end. */
  #starts = new Uint32Array(513);
  #units = new Uint16Array(4096);
  /** How many words there are. */
  size = 0;

  /**
   * The number of the word that stands from `start` to `end`; `size` as it was, for a new one. -1
   * for a word that finds no place, because too many have its hash.
   */
  numberAt(text: string, start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FACTOR);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let look = 0; look < MAX_LOOKS; look++, slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) return this.#add(text, start, end, hash, slot);
      if (this.#hashes[number] === hash && this.#is(number, text, start, end)) return number;
    }
    return -1;
  }

  #is(number: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    const own = this.#starts[number]!;
    if (this.#starts[number + 1]! - own !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (units[own + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.size++;
    const from = this.#starts[number]!;
    const to = from + end - start;
    if (number === this.#hashes.length) {
      this.#hashes = enlarged(this.#hashes, new Int32Array(number * 2));
      this.#starts = enlarged(this.#starts, new Uint32Array(number * 2 + 1));
    }
    if (to > this.#units.length) {
      this.#units = enlarged(this.#units, new Uint16Array(Math.max(to, this.#units.length * 2)));
    }
    for (let at = start; at < end; at++) this.#units[from + at - start] = text.charCodeAt(at);
    this.#hashes[number] = hash;
    this.#starts[number + 1] = to;
    this.#slots[slot] = number + 1;
    if (this.size * SLOTS_PER_WORD > this.#slots.length) this.#spread();
    return number;
  }

  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      const hash = this.#hashes[number]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** What one array holds in a larger one. */
function enlarged<Numbers extends Int32Array | Uint32Array | Uint16Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
