import type { WordList } from './word-list.ts';

/** Slots for each word at least, so that looking for a new one soon ends. */
const SLOTS_PER_WORD = 2;

/** Slots that are looked at for a word: by chance never so many are taken, on purpose they may be. */
const MAX_LOOKS = 64;

// What is read together stands together, because to fetch it from memory takes most of the time.

// A slot: a word's hash, and its place; 0 where there is none.
const SLOT = 2;
const HASH = 0;
const PLACE = 1;

// A word's row, in which its units follow, two to a number.
const VALUE = 0;
const LENGTH = 1;
const UNITS = 2;

/** Rows begin behind this, so that no word has the place 0. */
const FIRST = 1;

/**
 * Keeps a number for each word, by how it is written. A word is looked up where it stands in its
 * text: no string is made of it, and it takes up some forty bytes. A hash table with open
 * addressing over the words, one behind the other in the order in which they came.
 */
export class WordTable {
  #slots = new Int32Array(SLOT * 1024);
  #rows = new Int32Array(4096);
  #units = new Uint16Array(this.#rows.buffer);
  #end = FIRST;
  /** How many words there are. */
  size = 0;

  /**
   * The place of each word of a text; one that was not met before gets one, with the value 0. -1
   * for a word that finds none, because too many have its hash.
   */
  findPlaces(text: string, words: WordList, places: Int32Array): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    // All are looked for before the first is compared: so memory is asked for many at a time.
    for (let at = 0; at < words.length; at++) {
      const hash = words.hash(at);
      const slot = slotOf(hash) & mask;
      places[at] = slots[slot + HASH] === hash ? slots[slot + PLACE]! : 0;
    }
    for (let at = 0; at < words.length; at++) {
      const [start, end] = [words.start(at), words.end(at)];
      const place = places[at]!;
      if (place === 0 || !this.#is(place, text, start, end)) {
        places[at] = this.placeOf(text, start, end, words.hash(at));
      }
    }
  }

  /** The same of one word, with its hash (`hashOf`). */
  placeOf(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(hash) & mask;
    for (let look = 0; look < MAX_LOOKS; look++, slot = (slot + SLOT) & mask) {
      const place = slots[slot + PLACE]!;
      if (place === 0) return this.#add(text, start, end, hash, slot);
      if (slots[slot + HASH] === hash && this.#is(place, text, start, end)) return place;
    }
    return -1;
  }

  /** What was set for a word. */
  value(place: number): number {
    return this.#rows[place + VALUE]!;
  }

  setValue(place: number, value: number): void {
    this.#rows[place + VALUE] = value;
  }

  #is(place: number, text: string, start: number, end: number): boolean {
    if (this.#rows[place + LENGTH] !== end - start) return false;
    const units = this.#units;
    let own = (place + UNITS) * 2;
    for (let at = start; at < end; at++) {
      if (units[own++] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const place = this.#end;
    const length = end - start;
    this.#end = place + UNITS + ((length + 1) >>> 1);
    if (this.#end > this.#rows.length) this.#makeRoom();
    this.#rows[place + LENGTH] = length;
    let own = (place + UNITS) * 2;
    for (let at = start; at < end; at++) this.#units[own++] = text.charCodeAt(at);
    this.#slots[slot + HASH] = hash;
    this.#slots[slot + PLACE] = place;
    if (++this.size * SLOT * SLOTS_PER_WORD > this.#slots.length) this.#spread();
    return place;
  }

  #makeRoom(): void {
    const rows = new Int32Array(Math.max(this.#end, this.#rows.length * 2));
    rows.set(this.#rows);
    this.#rows = rows;
    this.#units = new Uint16Array(rows.buffer);
  }

  /** Give all words their places among twice as many slots. */
  #spread(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < before.length; from += SLOT) {
      if (before[from + PLACE] === 0) continue;
      let slot = slotOf(before[from + HASH]!) & mask;
      while (slots[slot + PLACE] !== 0) slot = (slot + SLOT) & mask;
      slots[slot + HASH] = before[from + HASH]!;
      slots[slot + PLACE] = before[from + PLACE]!;
    }
    this.#slots = slots;
  }
}

/** Where to look for a hash first; slots have even places. */
const slotOf = (hash: number) => (hash ^ (hash >>> 15)) << 1;
