/** Longest element in bytes; real ones stay below a hundredth. */
const MAX_ELEMENT = 4 * 2 ** 20;
/** The list of elements has to begin within this many bytes. */
const MAX_HEAD = 2 ** 20;

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

const LIST_KEY = new TextEncoder().encode('"dataFeedElement"');
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
 * `skipBroken`, and the next begins where bytes look like the beginning of the first one. Keeps
 * one element and one chunk; looks at each byte at most twice.
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

  /** Says that the element given last was right; the first one shows how elements begin. */
  accept(): void {
    if (this.#beginning.length === 0) {
      this.#beginning = beginningOf(this.#buffer.subarray(this.#start, this.#at)).slice();
    }
  }

  /**
   * Says that the element given last cannot be parsed. Where another one begins inside of it, its
   * own bytes end there, and the splitter goes on from there. Gives the bytes that are its own.
   */
  skipBroken(): Uint8Array {
    const next = this.#search(this.#start + 1, this.#at);
    const end = next ?? this.#at;
    if (next !== undefined) this.#at = next;
    this.#state = 'between';
    return this.#buffer.subarray(this.#start, end);
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
    const bytes = this.#buffer.subarray(0, this.#end);
    const first = skipSpace(bytes, 0);
    if (bytes[first] === OPEN_BRACKET) {
      this.#enter('between', first + 1);
      return;
    }
    const key = indexOf(bytes, LIST_KEY, 0);
    if (key === -1) {
      if (this.#end > MAX_HEAD) this.#enter('nothing', this.#end);
      return;
    }
    let at = key + LIST_KEY.length;
    while (at < this.#end && bytes[at] !== OPEN_BRACKET && bytes[at] !== OPEN_BRACE) at += 1;
    if (at >= this.#end) return;
    this.#isSingle = bytes[at] === OPEN_BRACE;
    this.#enter('between', this.#isSingle ? at : at + 1);
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
    const from = this.#at;
    let at = from;
    for (; at < this.#end; at += 1) {
      const byte = this.#buffer[at] ?? 0;
      if (byte === OPEN_BRACE) break;
      if (byte === CLOSE_BRACKET && this.#closesList(at)) break;
      if (byte > 0x20 && byte !== COMMA) return this.#skipStray(at);
    }
    this.#at = at;
    if (at >= this.#end) return undefined;
    if (this.#buffer[at] === CLOSE_BRACKET) this.#enter('tail', at + 1);
    else {
      this.#state = 'element';
      this.#isStray = false;
      this.#start = at;
      this.#depth = 0;
      this.#inString = false;
    }
    return undefined;
  }

  /** The list's bracket is followed by the end of the document or of the object around it. */
  #closesList(at: number): boolean {
    const next = skipSpace(this.#buffer.subarray(0, this.#end), at + 1);
    const byte = this.#buffer[next];
    return next >= this.#end || byte === CLOSE_BRACE || byte === COMMA;
  }

  /** All up to the next element, the end of the list or of the bytes. */
  #skipStray(start: number): Element | undefined {
    let at = start + 1;
    for (; at < this.#end; at += 1) {
      const byte = this.#buffer[at];
      if (byte === OPEN_BRACE || (byte === CLOSE_BRACKET && this.#closesList(at))) break;
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
    let at = this.#at;
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
    return this.#end - this.#start > MAX_ELEMENT || this.#hasEnded ? this.#giveUp() : undefined;
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

/** How the first element begins: up to its first colon, and its type, where that comes first. */
function beginningOf(element: Uint8Array): Uint8Array {
  const text = String.fromCharCode(...element.subarray(0, 200));
  const found = /^\{\s*"(?:@type"\s*:\s*"[^"\\]{1,60}"|[^"\\]{1,60}"\s*:)/.exec(text);
  return found ? element.subarray(0, found[0].length) : NOTHING;
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
