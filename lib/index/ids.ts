import { GrowingBytes, GrowingNumbers } from './growing.ts';

/**
 * The checks' ids. An id such as `desk.example:1a2b3c4d5e6f7a8b` is a publisher's name and a hash,
 * and a hash cannot be made shorter. So the first part goes into a table with the publisher
 * (sources.ts), and the digits into eight bytes, the check's slot. Any other id is kept as text;
 * then the slot says where.
 */
export interface IdParts {
  /** What comes before the digits; empty for an id that is kept as text. */
  prefix: string;
  /** How many hexadecimal digits the slot holds; 0 for an id that is kept as text. */
  digits: number;
}

const MIN_DIGITS = 8;
const MAX_DIGITS = 16;
const MAX_PREFIX = 120;

/** Where the digits from ten on begin, in either case; those before begin at a multiple of 16. */
const LETTERS = 0x40;

/** Places that are looked at: by chance never so many are taken, on purpose they may be. */
const MAX_LOOKS = 64;

/** Spreads digits that somebody counted up: 2^32 by the golden ratio (Knuth). */
const FACTOR = 0x9e3779b1;

/**
 * Cuts an id into a beginning that many share and its last 8 to 16 hexadecimal digits; `digits` 0:
 * it has none.
 */
export function idParts(id: string): IdParts {
  let start = id.length;
  const first = Math.max(0, id.length - MAX_DIGITS);
  while (start > first && isHexDigit(id.charCodeAt(start - 1))) start--;
  const isText = id.length - start < MIN_DIGITS || start > MAX_PREFIX;
  return isText
    ? { prefix: '', digits: 0 }
    : { prefix: id.slice(0, start), digits: id.length - start };
}

/** 0 to 9, a to f; a hash is never in capitals. */
function isHexDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x66);
}

export interface WrittenIds {
  /** Two words for each check: the digits' lower and upper half, or the text's place and length. */
  idSlots: Uint32Array;
  idText: Uint8Array;
}

/** Takes in ids, each once. Of most it holds their eight bytes alone, and four to find them by. */
export class IdWriter {
  readonly #encoder = new TextEncoder();
  readonly #slots = new GrowingNumbers();
  readonly #text = new GrowingBytes();
  /** Ids that are kept as text, and those that find no place among the others. */
  readonly #texts = new Set<string>();
  /** Prefixes with their numbers of digits, from 1 on; and each check's, 0 for those texts. */
  readonly #kinds = new Map<string, number>();
  readonly #kindOf = new GrowingNumbers();
  /** Checks by the hash of their digits, and one; 0 where there is none. */
  #places = new Uint32Array(1024);

  /** Takes in the id of the next check; false, and nothing is done, for one that came before. */
  add(id: string, { prefix, digits }: IdParts): boolean {
    return digits === 0 ? this.#addText(id) : this.#addDigits(id, `${digits} ${prefix}`, digits);
  }

  /** How many ids there are. */
  get size(): number {
    return this.#kindOf.length;
  }

  #addDigits(id: string, kindKey: string, digits: number): boolean {
    const kind = this.#kinds.get(kindKey) ?? this.#kinds.size + 1;
    this.#kinds.set(kindKey, kind);
    const low = hexadecimal(id, Math.max(id.length - 8, id.length - digits), id.length);
    const high = hexadecimal(id, id.length - digits, id.length - 8);
    const mask = this.#places.length - 1;
    let place = hashed(low, high) & mask;
    let looks = 0;
    for (; this.#places[place] !== 0 && looks < MAX_LOOKS; place = (place + 1) & mask) {
      if (this.#isAt(this.#places[place]! - 1, kind, low, high)) return false;
      looks++;
    }
    if (this.#texts.size > 0 && this.#texts.has(id)) return false;
    if (looks === MAX_LOOKS) {
      this.#texts.add(id);
      this.#push(0, low, high);
      return true;
    }
    this.#places[place] = this.#push(kind, low, high);
    if (this.size * 2 > this.#places.length) this.#spread();
    return true;
  }

  #isAt(check: number, kind: number, low: number, high: number): boolean {
    const slots = this.#slots;
    return (
      slots.at(check * 2) === low &&
      slots.at(check * 2 + 1) === high &&
      this.#kindOf.at(check) === kind
    );
  }

  #addText(id: string): boolean {
    if (this.#texts.has(id)) return false;
    this.#texts.add(id);
    const bytes = this.#encoder.encode(id);
    this.#push(0, this.#text.length, bytes.length);
    this.#text.append(bytes);
    return true;
  }

  #push(kind: number, first: number, second: number): number {
    this.#slots.push(first);
    this.#slots.push(second);
    this.#kindOf.push(kind);
    return this.#kindOf.length;
  }

  /** Give all checks their places among twice as many. */
  #spread(): void {
    const [slots, kinds] = [this.#slots.view, this.#kindOf.view];
    const places = new Uint32Array(this.#places.length * 2);
    const mask = places.length - 1;
    for (let check = 0; check < kinds.length; check++) {
      if (kinds[check] === 0) continue;
      let place = hashed(slots[check * 2]!, slots[check * 2 + 1]!) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = check + 1;
    }
    this.#places = places;
  }

  finish(): WrittenIds {
    return { idSlots: this.#slots.view, idText: this.#text.view };
  }
}

const hashed = (low: number, high: number) => {
  const sum = Math.imul(low ^ Math.imul(high, FACTOR), FACTOR);
  return sum ^ (sum >>> 15);
};

/** The value of hexadecimal digits, at most eight of them. */
function hexadecimal(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    value = (value << 4) | (unit < LETTERS ? unit & 15 : (unit & 15) + 9);
  }
  return value >>> 0;
}

/** An id may begin with what a decoder would take for a byte order mark and leave out. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The id of a check. */
export function readId({ idSlots, idText }: WrittenIds, check: number, parts: IdParts): string {
  const [first, second] = [idSlots[check * 2] ?? 0, idSlots[check * 2 + 1] ?? 0];
  if (parts.digits === 0) return decoder.decode(idText.subarray(first, first + second));
  const lower = first.toString(16).padStart(8, '0');
  const upper = second.toString(16).padStart(8, '0');
  return parts.prefix + (upper + lower).slice(-parts.digits);
}
