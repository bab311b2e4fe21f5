import type { Dictionary } from './dictionary.ts';

/** Letters from which one and two slips of the pen are forgiven. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;

/**
 * How many letters of a word may be wrong, missing, too many, or swapped with their neighbour. Of
 * what begins as a number none: 1968 is no slip of 1969, but another year, and 12.5% another share
 * than 13.5%.
 */
function editsAllowed(word: string): number {
  if (/^\p{N}/u.test(word)) return 0;
  const letters = [...word].length;
  return letters < ONE_EDIT_FROM ? 0 : letters < TWO_EDITS_FROM ? 1 : 2;
}

/**
 * The terms within some edits of a word; when it is unfinished, those with such a beginning. The
 * first letter must be right: slips there are rare, and so only one letter's terms are read.
 *
 * The distance (Damerau and Levenshtein, neighbours swapped once) is a table of a row for each
 * letter of the term. Neighbours in the dictionary share their first letters and so their first
 * rows, and when no number in a row is small enough, all terms with that beginning are passed over.
 */
export function nearTerms(dictionary: Dictionary, word: string, unfinished: boolean): number[] {
  const edits = editsAllowed(word);
  if (edits === 0) return [];
  const [first = ''] = word;
  const [from, to] = dictionary.beginningWith(first);
  const distance = new EditDistance(word);
  const walk = dictionary.walk(from);
  const found: number[] = [];
  /** Bytes of a beginning that leads nowhere, or of one that is near enough with any ending. */
  let dead = Number.POSITIVE_INFINITY;
  let accepted = Number.POSITIVE_INFINITY;
  while (walk.next() && walk.term < to) {
    if (walk.shared >= dead) continue;
    if (walk.shared >= accepted) {
      found.push(walk.term);
      continue;
    }
    dead = accepted = Number.POSITIVE_INFINITY;
    const { buffer, length } = walk;
    distance.keep(walk.shared);
    for (let at = distance.bytes; at < length; at++) {
      distance.add(buffer[at]!);
      if (distance.least > edits) {
        dead = at + 1;
        break;
      }
      if (unfinished && distance.whole <= edits) {
        accepted = at + 1;
        break;
      }
    }
    const isNear = distance.bytes === length && distance.whole <= edits;
    if (isNear || accepted !== Number.POSITIVE_INFINITY) found.push(walk.term);
  }
  return found;
}

/** Whether two words are within the edits that the first allows, the first letter being right. */
export function isNear(word: string, other: string, unfinished: boolean): boolean {
  const edits = editsAllowed(word);
  if (edits === 0 || word.slice(0, 1) !== other.slice(0, 1)) return false;
  const distance = new EditDistance(word);
  for (const byte of new TextEncoder().encode(other)) {
    distance.add(byte);
    if (unfinished && distance.whole <= edits) return true;
    if (distance.least > edits) return false;
  }
  return distance.whole <= edits;
}

/** Longest term whose distance is told; what is longer has the distance of its beginning. */
const MAX_LETTERS = 100;

/** The distance between a word and a text that comes byte by byte, as UTF-8. */
class EditDistance {
  bytes = 0;
  readonly #word: number[];
  readonly #width: number;
  readonly #rows: Uint8Array;
  readonly #letters: number[] = [];
  /** For each number of bytes, how many whole letters they are. */
  readonly #lettersAt: number[] = [0];
  #codePoint = 0;
  #missing = 0;

  constructor(word: string) {
    this.#word = Array.from(word, (letter) => letter.codePointAt(0)!).slice(0, MAX_LETTERS);
    this.#width = this.#word.length + 1;
    this.#rows = new Uint8Array(this.#width * (MAX_LETTERS + 1));
    for (let at = 0; at < this.#width; at++) this.#rows[at] = at;
  }

  /** Go back to the first so many bytes, to the last whole letter among them. */
  keep(bytes: number): void {
    const letters = this.#lettersAt[Math.min(bytes, this.bytes)]!;
    this.bytes = Math.min(bytes, this.bytes);
    while (this.bytes > 0 && this.#lettersAt[this.bytes - 1] === letters) this.bytes--;
    this.#missing = 0;
  }

  add(byte: number): void {
    if (this.#missing > 0) {
      this.#codePoint = (this.#codePoint << 6) | (byte & 63);
      this.#missing--;
    } else if (byte < 0x80) this.#codePoint = byte;
    else {
      this.#missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
      this.#codePoint = byte & (0x3f >>> this.#missing);
    }
    const letters = this.#lettersAt[this.bytes]!;
    const isWhole = this.#missing === 0 && letters < MAX_LETTERS;
    if (isWhole) this.#addRow(letters, this.#codePoint);
    this.#lettersAt[++this.bytes] = letters + (isWhole ? 1 : 0);
  }

  /** The distance between the word and the whole letters so far. */
  get whole(): number {
    return this.#rows[(this.#lettersAt[this.bytes]! + 1) * this.#width - 1]!;
  }

  /** The least that the distance can still become. */
  get least(): number {
    const row = this.#lettersAt[this.bytes]! * this.#width;
    let least = 255;
    for (let at = row; at < row + this.#width; at++) least = Math.min(least, this.#rows[at]!);
    return least;
  }

  #addRow(letters: number, codePoint: number): void {
    const [word, rows, width] = [this.#word, this.#rows, this.#width];
    this.#letters[letters] = codePoint;
    const before = letters * width;
    const row = before + width;
    rows[row] = letters + 1;
    for (let at = 1; at < width; at++) {
      const isSame = word[at - 1] === codePoint;
      let least = Math.min(
        rows[before + at - 1]! + (isSame ? 0 : 1),
        rows[before + at]! + 1,
        rows[row + at - 1]! + 1,
      );
      const isSwapped =
        at > 1 &&
        letters > 0 &&
        word[at - 2] === codePoint &&
        word[at - 1] === this.#letters[letters - 1];
      if (isSwapped) least = Math.min(least, rows[before - width + at - 2]! + 1);
      rows[row + at] = least;
    }
  }
}
