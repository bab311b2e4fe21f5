/** Longest element in bytes; real ones stay below a hundredth. */
const MAX_ELEMENT = 4 * 2 ** 20;
/**
 * An element longer than this, in bytes, in which another one seems to begin, was cut off or lost a
 * quote. To wait for its end would be to hold megabytes for each of them.
 */
const MAX_UNSURE = 2 ** 18;
/** Longest run, in bytes: all that it is parsed into is held at once, and is far larger. */
const MAX_RUN = 2 ** 17;
/** The list of elements has to begin within this many bytes. */
const MAX_HEAD = 2 ** 20;

/** White space behind a bracket that is looked past, in bytes; more is no part of a list. */
const MAX_SPACE = 1_024;

/** The bytes of one element of the list, and where they begin in the document. */
export interface Element {
  bytes: Uint8Array;
  at: number;
  /** False for what is certainly no whole element: cut off, too long, or between two elements. */
  isWhole: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

const NOTHING = new Uint8Array();

/**
 * Where the splitter is:
 *
 *   head ──► between ◄──► element     `]` and what can follow it: between ──► tail
 *     │         ▲            │
 *     ▼         └── lost ◄───┘ too long, or cut off
 *   nothing       the beginning of an element is seen again, also from tail
 */
type State = 'nothing' | 'head' | 'between' | 'element' | 'lost' | 'tail';

/**
 * Cuts a JSON document that is one long list into the byte ranges of the list's elements, as the
 * bytes come: the value of `dataFeedElement`, or the whole document. It only counts brackets and
 * knows strings, so that a broken element spoils no other: whoever fails to parse one calls
 * `skipBroken`, and the next begins where bytes look like the beginning of the first one. Lists
 * inside the list count as the list. Keeps one element and one chunk; looks at each byte a bounded
 * number of times.
 *
 * Nearly all elements are whole, and to count their brackets is then work for nothing: `nextRun`
 * gives all bytes up to where the last element in the buffer seems to begin. Whoever parses them,
 * as a list, has proved the cut and calls `acceptRun`; whoever cannot calls `refuseRun`. Each
 * refusal halves the runs, down to one element at a time where the broken one stands, and what is
 * accepted doubles them again: a broken element costs the whole ones around it little.
 */
export class ElementSplitter {
  #buffer = new Uint8Array(2 ** 17);
  /** End of the bytes in the buffer. */
  #end = 0;
  /** How many bytes of the document came before the buffer. */
  #dropped = 0;
  #state: State = 'head';
  /** Where scanning goes on. */
  #at = 0;
  /** Where the element begins that is being read, or was given last. */
  #start = 0;
  #depth = 0;
  #inString = false;
  /** How long a run may be, in bytes. */
  #longestRun = MAX_RUN;
  /** How long the run given last is. */
  #runLength = 0;
  /** Whether there is one element without a list around it. */
  #isSingle = false;
  /** Whether what is between two elements was given as a stray already. */
  #isStray = false;
  #hasEnded = false;
  /** How an element of this document begins, once one was parsed. */
  #beginning: Uint8Array = NOTHING;

  /** Whether the list was found, and its end. */
  get isComplete(): boolean {
    return this.#state === 'tail';
  }

  get hasList(): boolean {
    return this.#state !== 'head' && this.#state !== 'nothing';
  }

  /** Adds bytes. All elements have to be taken before, or more is kept than has to be. */
  push(chunk: Uint8Array): void {
    this.#makeRoom(chunk.length);
    this.#buffer.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** To be called when there are no more bytes. */
  finish(): void {
    this.#hasEnded = true;
  }

  /** The next element; undefined when more bytes are needed, or there are none. */
  next(): Element | undefined {
    if (this.#state === 'head') this.#findList();
    if (this.#state === 'lost' || this.#state === 'tail') this.#findBeginning();
    if (this.#state === 'between') {
      const stray = this.#skipToElement();
      if (stray) return stray;
    }
    return this.#state === 'element' ? this.#readElement() : undefined;
  }

  /**
   * All elements up to the last place, not too far away, where one seems to begin, with the commas
   * between them, and where they begin in the document; undefined where there is nothing between
   * two such places.
   */
  nextRun(): { bytes: Uint8Array; at: number } | undefined {
    if (this.#state !== 'between' || this.#isSingle || this.#beginning.length === 0) return;
    let from = this.#at;
    while (from < this.#end && isSpaceOrComma(this.#buffer[from])) from += 1;
    const limit = Math.min(this.#end, from + this.#longestRun);
    const last = lastIndexOf(this.#buffer.subarray(from, limit), this.#beginning);
    if (last <= 0) return;
    let to = from + last;
    while (to > from && isSpaceOrComma(this.#buffer[to - 1])) to -= 1;
    this.#start = this.#at;
    this.#at = from + last;
    this.#runLength = last;
    return { bytes: this.#buffer.subarray(from, to), at: this.#dropped + from };
  }

  /** Says that the run given last was a list of elements. */
  acceptRun(): void {
    this.#longestRun = Math.min(MAX_RUN, 2 * this.#longestRun);
  }

  /** Says that the run given last is no list of elements; its bytes are given again. */
  refuseRun(): void {
    this.#longestRun = Math.max(1, Math.floor(this.#runLength / 2));
    this.#at = this.#start;
  }

  /** Says that the element given last was right; the first one shows how elements begin. */
  accept(): void {
    this.acceptRun();
    if (this.#beginning.length === 0) {
      this.#beginning = beginningOf(this.#buffer.subarray(this.#start, this.#at)).slice();
    }
  }

  /**
   * Says that the element given last cannot be parsed. Where another one begins inside of it, its
   * own bytes end there, and the splitter goes on from there. Gives the bytes that are its own.
   */
  skipBroken(): Uint8Array {
    // Where no element was right yet, a later one shows how they begin, or else this one.
    if (this.#beginning.length === 0) this.#beginning = this.#itemIn(this.#end)?.bytes ?? NOTHING;
    this.accept();
    const next = this.#beginningInside();
    const end = next ?? this.#at;
    if (next !== undefined) this.#at = next;
    this.#state = 'between';
    return this.#buffer.subarray(this.#start, end);
  }

  /** Where another element begins inside of the one given last; not all are spaced alike. */
  #beginningInside(): number | undefined {
    const alike = this.#search(this.#start + 1, this.#at);
    return this.#itemIn(alike ?? this.#at)?.at ?? alike;
  }

  /** Where an element of the standard type begins behind the start of the one given last. */
  #itemIn(end: number): { bytes: Uint8Array; at: number } | undefined {
    const from = this.#start + 1;
    const text = new TextDecoder('latin1').decode(this.#buffer.subarray(from, end));
    const found = ITEM.exec(text);
    if (!found) return undefined;
    const at = from + found.index;
    return { bytes: this.#buffer.slice(at, at + found[0].length), at };
  }

  #makeRoom(length: number): void {
    const from = Math.min(this.#keptFrom(), this.#end);
    if (from > 0) {
      this.#buffer.copyWithin(0, from, this.#end);
      this.#dropped += from;
      this.#end -= from;
      this.#at -= from;
      this.#start -= from;
    }
    if (this.#end + length <= this.#buffer.length) return;
    const larger = new Uint8Array(2 * (this.#end + length));
    larger.set(this.#buffer.subarray(0, this.#end));
    this.#buffer = larger;
  }

  #keptFrom(): number {
    if (this.#state === 'head') return 0;
    if (this.#state === 'nothing') return this.#end;
    return this.#state === 'element' ? this.#start : this.#at;
  }

  #findList(): void {
    const list = listIn(this.#buffer.subarray(0, this.#end));
    if (list === undefined) {
      if (this.#end > MAX_HEAD || this.#hasEnded) this.#enter('nothing', this.#end);
      return;
    }
    this.#isSingle = this.#buffer[list] === OPEN_BRACE;
    this.#enter('between', this.#isSingle ? list : list + 1);
  }

  #enter(state: State, at: number): void {
    this.#state = state;
    this.#at = at;
  }

  #findBeginning(): void {
    const found = this.#search(this.#at, this.#end);
    if (found !== undefined) this.#enter('between', found);
    // The beginning may lie across two chunks.
    else this.#at = Math.max(this.#at, this.#end - this.#beginning.length);
  }

  /** Steps to the next `{`; what stands before it, other than commas, is given as a stray. */
  #skipToElement(): Element | undefined {
    for (; this.#at < this.#end; this.#at += 1) {
      const byte = this.#buffer[this.#at] ?? 0;
      if (byte === OPEN_BRACE) {
        this.#beginElement();
        return undefined;
      }
      if (byte === CLOSE_BRACKET) {
        const closes = this.#closesList(this.#at);
        if (closes) this.#enter('tail', this.#at + 1);
        if (closes !== false) return undefined;
      } else if (byte !== OPEN_BRACKET && !isSpaceOrComma(byte)) return this.#skipStray(this.#at);
    }
    return undefined;
  }

  #beginElement(): void {
    this.#state = 'element';
    this.#isStray = false;
    this.#start = this.#at;
    this.#depth = 0;
    this.#inString = false;
  }

  /**
   * Whether a bracket is the list's: it is followed by the end of the document, or of the object
   * around the list, or by a further key of that object. Undefined when more bytes are needed.
   */
  #closesList(at: number): boolean | undefined {
    const bytes = this.#buffer.subarray(0, Math.min(this.#end, at + MAX_SPACE));
    let next = skipSpace(bytes, at + 1);
    const isComma = bytes[next] === COMMA;
    if (isComma) next = skipSpace(bytes, next + 1);
    if (next >= bytes.length) {
      const mayGoOn = bytes.length === this.#end && !this.#hasEnded;
      return mayGoOn ? undefined : !isComma;
    }
    return bytes[next] === (isComma ? QUOTE : CLOSE_BRACE);
  }

  /** All up to the next element, the end of the list or of the bytes. */
  #skipStray(start: number): Element | undefined {
    let at = start + 1;
    for (; at < this.#end; at += 1) {
      const byte = this.#buffer[at];
      if (byte === OPEN_BRACE || byte === CLOSE_BRACKET) break;
    }
    this.#start = start;
    this.#at = at;
    // It may go on over several chunks; told once is enough.
    if (this.#isStray) return this.#skipToElement();
    this.#isStray = true;
    return this.#element(false);
  }

  #readElement(): Element | undefined {
    const buffer = this.#buffer;
    const end = this.#end;
    const from = this.#at;
    let at = from;
    let depth = this.#depth;
    let inString = this.#inString;
    while (at < end) {
      const byte = buffer[at];
      at += 1;
      if (inString) {
        if (byte === BACKSLASH) at += 1;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth -= 1;
        if (depth === 0) {
          this.#enter(this.#isSingle ? 'tail' : 'between', at);
          return this.#element(true);
        }
      }
    }
    this.#at = at;
    this.#depth = depth;
    this.#inString = inString;
    if (end - this.#start > MAX_ELEMENT || this.#hasEnded) return this.#giveUp();
    if (end - this.#start < MAX_UNSURE) return undefined;
    if (this.#search(Math.max(this.#start + 1, from), end) === undefined) return undefined;
    // Whoever parses it finds that it is broken, and asks for the bytes that are its own to repair.
    this.#enter('between', end);
    return this.#element(true);
  }

  /** The element has no end: it is cut off, or a quote is missing in it. */
  #giveUp(): Element {
    this.#at = this.#end;
    const bytes = this.skipBroken();
    if (this.#at === this.#end) this.#state = 'lost';
    return { bytes, at: this.#dropped + this.#start, isWhole: false };
  }

  #element(isWhole: boolean): Element {
    const bytes = this.#buffer.subarray(this.#start, this.#at);
    return { bytes, at: this.#dropped + this.#start, isWhole };
  }

  /** Where an element seems to begin, from `from` on and before `to`. */
  #search(from: number, to: number): number | undefined {
    if (this.#beginning.length === 0) return undefined;
    const at = indexOf(this.#buffer.subarray(0, to), this.#beginning, from);
    return at === -1 ? undefined : at;
  }
}

/** The type of a feed's elements in schema.org, where it comes first. */
const ITEM = /\{\s{0,100}"@type"\s{0,100}:\s{0,100}"(?:https?:\/\/schema\.org\/)?DataFeedItem"/;

/** How the first element begins: up to its first colon, and its type, where that comes first. */
function beginningOf(element: Uint8Array): Uint8Array {
  const text = String.fromCharCode(...element.subarray(0, 200));
  const found = /^\{\s*"(?:@type"\s*:\s*"[^"\\]{1,60}"|[^"\\]{1,60}"\s*:)/.exec(text);
  return found ? element.subarray(0, found[0].length) : NOTHING;
}

/** The key of the list as its own name, or with the vocabulary's; programs disagree about case. */
const LIST_KEY = /^(?:https?:\/\/schema\.org\/|schema:)?dataFeedElement$/i;
/** Keys are looked at when they are no longer than this. */
const MAX_KEY = 60;

/**
 * Where the list of elements, or the only element, begins: the document itself, or the value of the
 * key wherever it stands, but not in `@context`, which says what keys mean. Undefined where there
 * is none, or not yet.
 */
function listIn(bytes: Uint8Array): number | undefined {
  const first = skipSpace(bytes, 0);
  if (bytes[first] === OPEN_BRACKET) return first;
  let depth = 0;
  /** Depth of the object around a `@context`, while inside of it. */
  let contextAt: number | undefined;
  for (let at = first; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth -= 1;
      if (depth === contextAt) contextAt = undefined;
    }
    if (byte !== QUOTE) continue;
    const end = endOfString(bytes, at);
    const colon = skipSpace(bytes, end);
    if (bytes[colon] === COLON && end - at <= MAX_KEY) {
      const key = String.fromCharCode(...bytes.subarray(at + 1, end - 1));
      const value = skipSpace(bytes, colon + 1);
      const opens = bytes[value] === OPEN_BRACE || bytes[value] === OPEN_BRACKET;
      if (opens && contextAt === undefined) {
        if (key === '@context') contextAt = depth;
        else if (LIST_KEY.test(key)) return value;
      }
    }
    at = end - 1;
  }
  return undefined;
}

/** Behind the quote that closes the string which begins at `start`, or the end of the bytes. */
function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  for (; at < bytes.length && bytes[at] !== QUOTE; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
  }
  return Math.min(at + 1, bytes.length);
}

function isSpaceOrComma(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === COMMA;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  // A byte order mark is no white space of JSON, but files begin with one.
  if (at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  while (at < bytes.length && (bytes[at] ?? 0) <= 0x20) at += 1;
  return at;
}

function indexOf(bytes: Uint8Array, part: Uint8Array, from: number): number {
  const first = part[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < part.length && bytes[at + length] === part[length]) length += 1;
    if (length === part.length) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, part: Uint8Array): number {
  const first = part[0] ?? 0;
  let at = bytes.lastIndexOf(first);
  for (; at !== -1; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    let length = 1;
    while (length < part.length && bytes[at + length] === part[length]) length += 1;
    if (length === part.length) return at;
  }
  return -1;
}

/** Where element `index` of a run begins, in bytes from the run's beginning. */
export function offsetOf(run: Uint8Array, index: number): number {
  let depth = 0;
  let left = index;
  for (let at = 0; at < run.length; at += 1) {
    const byte = run[at];
    if (depth === 0 && left === 0 && !isSpaceOrComma(byte)) return at;
    if (byte === QUOTE) at = endOfString(run, at) - 1;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
    else if (depth === 0 && byte === COMMA) left -= 1;
  }
  return 0;
}
