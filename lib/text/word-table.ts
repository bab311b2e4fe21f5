/** FNV-1a's factor (Fowler, Noll, Vo). */
const FACTOR = 0x01000193;

/** Slots for each word at least, so that looking for a new one soon ends. */
const SLOTS_PER_WORD = 2;

/** Slots that are looked at for a word: by chance never so many are taken, on purpose they may be. */
const MAX_LOOKS = 64;

// A word's row: what is read of it together stands together, or reading takes most of the time.
const HASH = 0;
const START = 1;
const VALUE = 2;
const ROW = 3;

/**
 * Numbers words by how they are written, from 0 on, in the order in which they come, and keeps a
 * value for each. A word is looked up where it stands in its text: no string is made of it, and it
 * takes up some forty bytes. A hash table with open addressing over what was written, one word
 * behind the other.
 */
export class WordTable {
  /** One more than a word's number; 0 where there is none. */
  #slots = new Uint32Array(1024);
  /** For each word its hash, where it begins among the units, and its value; then the end. */
  #rows = new Int32Array(ROW * 513);
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
    const [slots, rows] = [this.#slots, this.#rows];
    const mask = slots.length - 1;
    let slot = slotOf(hash) & mask;
    for (let look = 0; look < MAX_LOOKS; look++, slot = (slot + 1) & mask) {
      const number = slots[slot]! - 1;
      if (number < 0) return this.#add(text, start, end, hash, slot);
      const isAlike = rows[number * ROW + HASH] === hash;
      if (isAlike && this.#is(number * ROW, text, start, end)) return number;
    }
    return -1;
  }

  /** What was set for a word; 0 for a new one. */
  value(number: number): number {
    return this.#rows[number * ROW + VALUE]!;
  }

  setValue(number: number, value: number): void {
    this.#rows[number * ROW + VALUE] = value;
  }

  #is(row: number, text: string, start: number, end: number): boolean {
    const [rows, units] = [this.#rows, this.#units];
    let own = rows[row + START]!;
    if (rows[row + ROW + START]! - own !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (units[own++] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.size++;
    const row = number * ROW;
    // A row for the end, too.
    if (row + 2 * ROW > this.#rows.length) {
      this.#rows = enlarged(this.#rows, new Int32Array(this.#rows.length * 2));
    }
    const from = this.#rows[row + START]!;
    const to = from + end - start;
    if (to > this.#units.length) {
      this.#units = enlarged(this.#units, new Uint16Array(Math.max(to, this.#units.length * 2)));
    }
    for (let at = start; at < end; at++) this.#units[from + at - start] = text.charCodeAt(at);
    this.#rows[row + HASH] = hash;
    this.#rows[row + ROW + START] = to;
    this.#slots[slot] = number + 1;
    if (this.size * SLOTS_PER_WORD > this.#slots.length) this.#spread();
    return number;
  }

  /** Give all words their places among twice as many slots. */
  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = slotOf(this.#rows[number * ROW + HASH]!) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

const slotOf = (hash: number) => hash ^ (hash >>> 15);

/** What one array holds in a larger one. */
function enlarged<Numbers extends Int32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
