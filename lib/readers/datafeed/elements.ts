import { closesList, listIn } from './list';
import { Beginning, endOfValue } from './recovery';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  isSpaceOrComma,
  lastIndexOf,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './scan';
import { ByteWindow } from './window';

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

/**
 * What bytes between two elements are: an element that is cut off, one that is too long, a value
 * that is no object, a bracket without its other half, anything else.
 */
export type Junk = 'broken' | 'too large' | 'no object' | 'bracket' | 'text';

/** A piece of the list: the bytes of an element, or what is none. */
export interface Piece {
  kind: 'element' | Junk;
  bytes: Uint8Array;
  /** Where it begins in the document. */
  at: number;
  /** Whether it goes on with what was told before. */
  isMore: boolean;
}

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
 * Cuts a JSON document that is one long list into its elements, as the bytes come: the value of
 * `dataFeedElement`, or the whole document. It only counts brackets and knows strings, so that a
 * broken element spoils no other: whoever fails to parse one calls `skipBroken`, and the next
 * begins where bytes look like the beginning of the first one. Lists inside the list count as the
 * list. Every byte of the list is white space, a comma or bracket of a list, or in one of the
 * pieces. Keeps one element and one chunk; looks at each byte a bounded number of times.
 *
 * Nearly all elements are whole, and to count their brackets is then work for nothing: `nextRun`
 * gives all bytes up to where the last element in the buffer seems to begin. Whoever parses them,
 * as a list, has proved the cut and calls `acceptRun`; whoever cannot calls `refuseRun`. Each
 * refusal halves the runs, down to one element at a time where the broken one stands, and what is
 * accepted doubles them again: a broken element costs the whole ones around it little.
 */
export class ElementSplitter {
  readonly #window = new ByteWindow();
  readonly #beginning = new Beginning();
  #state: State = 'head';
  #hasEnded = false;
  /** Where scanning goes on. */
  #at = 0;
  /** Where the piece or run begins that is being read, or was given last. */
  #start = 0;
  /** Of the element that is being read. */
  #depth = 0;
  #inString = false;
  /** Whether there is one element without a list around it. */
  #isSingle = false;
  /** Lists inside the list that are open. */
  #lists = 0;
  /** What was told of the bytes since the last element. */
  #told: Junk | undefined;
  /** Where the list seemed to end, in the document. */
  #tailAt = 0;
  /** From where on nobody has looked for beginnings. */
  #unseen = 0;
  /** How long a run may be, and how long the one given last is, in bytes. */
  #longestRun = MAX_RUN;
  #runLength = 0;

  /** Whether the list was found, and its end. */
  get isComplete(): boolean {
    return this.#state === 'tail';
  }

  get hasList(): boolean {
    return this.#state !== 'head' && this.#state !== 'nothing';
  }

  /** Adds bytes. All pieces have to be taken before, or more is kept than has to be. */
  push(chunk: Uint8Array): void {
    const gone = this.#window.push(chunk, this.#keptFrom());
    this.#at -= gone;
    this.#start -= gone;
    this.#unseen -= gone;
  }

  #keptFrom(): number {
    if (this.#state === 'head') return 0;
    if (this.#state === 'nothing') return this.#window.end;
    return this.#state === 'element' ? this.#start : this.#at;
  }

  /** To be called when there are no more bytes. */
  finish(): void {
    this.#hasEnded = true;
  }

  /** The next piece; undefined when more bytes are needed, or there are none. */
  next(): Piece | undefined {
    if (this.#state === 'head') this.#findList();
    if (this.#state === 'tail') return this.#leaveTail();
    if (this.#state === 'lost') return this.#skipLost();
    if (this.#state === 'between' && !this.#mayBecomeRun()) {
      const junk = this.#skipToElement();
      if (junk) return junk;
    }
    return this.#state === 'element' ? this.#readElement() : undefined;
  }

  /**
   * All elements up to the last place, not too far away, where one seems to begin, with the commas
   * between them, and where they begin in the document; undefined where there is nothing between
   * two such places.
   */
  nextRun(): Pick<Piece, 'bytes' | 'at'> | undefined {
    if (this.#state !== 'between' || !this.#hasRuns()) return undefined;
    const bytes = this.#window.bytes;
    let from = this.#at;
    while (from < bytes.length && isSpaceOrComma(bytes[from])) from += 1;
    const unseen = Math.max(from + 1, this.#unseen - this.#beginning.length);
    const limit = Math.min(bytes.length, from + this.#longestRun);
    const last = lastIndexOf(bytes.subarray(unseen, limit), this.#beginning.bytes);
    this.#unseen = Math.max(this.#unseen, limit);
    if (last === -1) return undefined;
    const next = unseen + last;
    let to = next;
    while (to > from && isSpaceOrComma(bytes[to - 1])) to -= 1;
    this.#start = this.#at;
    this.#at = next;
    this.#runLength = next - from;
    return { bytes: bytes.subarray(from, to), at: this.#window.dropped + from };
  }

  #hasRuns(): boolean {
    return this.#beginning.isKnown && !this.#isSingle;
  }

  /** Whether what is left may be part of a run when more bytes have come: to count is slower. */
  #mayBecomeRun(): boolean {
    const left = this.#window.end - this.#at;
    return this.#hasRuns() && !this.#hasEnded && left < this.#longestRun;
  }

  /** Says that the run given last was a list of elements. */
  acceptRun(): void {
    this.#told = undefined;
    this.#longestRun = Math.min(MAX_RUN, 2 * this.#longestRun);
  }

  /** Says that the run given last is no list of elements; its bytes are given again. */
  refuseRun(): void {
    this.#longestRun = Math.max(1, Math.floor(this.#runLength / 2));
    this.#at = this.#start;
    this.#unseen = this.#start;
  }

  /** Says that the element given last was right; the first one shows how elements begin. */
  accept(): void {
    this.acceptRun();
    this.#beginning.learn(this.#window.bytes.subarray(this.#start, this.#at));
  }

  /**
   * Says that the element given last cannot be parsed. Where another one begins inside of it, its
   * own bytes end there, and the splitter goes on from there. Gives the bytes that are its own.
   */
  skipBroken(): Uint8Array {
    const end = this.#at;
    this.#at = this.#endOfOwn(end);
    if (this.#at < end) this.#isSingle = false;
    this.accept();
    if (!this.#isSingle) this.#state = 'between';
    return this.#window.bytes.subarray(this.#start, this.#at);
  }

  /** Where another element begins before `end` and behind the start of this one, or `end`. */
  #endOfOwn(end: number): number {
    const bytes = this.#window.bytes;
    // Where no element was right yet, a later one shows how they begin.
    this.#beginning.guess(bytes.subarray(this.#start));
    const inside = this.#beginning.findAnyInside(bytes.subarray(this.#start, end));
    return inside === undefined ? end : this.#start + inside;
  }

  #findList(): void {
    const list = listIn(this.#window.bytes);
    if (list === undefined) {
      const isOver = this.#window.end > MAX_HEAD || this.#hasEnded;
      if (isOver) this.#enter('nothing', this.#window.end);
      return;
    }
    this.#isSingle = this.#window.bytes[list] === OPEN_BRACE;
    this.#enter('between', this.#isSingle ? list : list + 1);
  }

  #enter(state: State, at: number): void {
    this.#state = state;
    this.#at = at;
  }

  /** The list has ended, or a bracket only made it seem so. */
  #leaveTail(): Piece | undefined {
    const { bytes } = this.#window;
    const found = this.#isSingle ? undefined : this.#beginning.find(bytes, this.#at);
    this.#start = this.#at;
    // The beginning may lie across two chunks.
    this.#at = found ?? Math.max(this.#at, bytes.length - this.#beginning.length);
    if (found === undefined) return undefined;
    this.#state = 'between';
    return { ...this.#piece('text'), at: this.#tailAt };
  }

  /** Behind an element without an end, until its end is seen after all, or another one's beginning. */
  #skipLost(): Piece | undefined {
    const { bytes } = this.#window;
    this.#start = this.#at;
    if (this.#at >= bytes.length) return undefined;
    const found = this.#beginning.find(bytes, this.#at);
    const limit = found ?? bytes.length - (this.#hasEnded ? 0 : this.#beginning.length);
    const isClosed = this.#count(limit);
    if (isClosed || found !== undefined) this.#state = 'between';
    // A backslash waits for what it stands before; here nothing will come.
    if (!isClosed && (found !== undefined || this.#hasEnded)) this.#at = limit;
    return this.#at > this.#start ? this.#piece(this.#told ?? 'broken', true) : undefined;
  }

  /** Steps to the next `{`; what stands before it, other than commas, is given as junk. */
  #skipToElement(): Piece | undefined {
    const { bytes } = this.#window;
    for (; this.#at < bytes.length; this.#at += 1) {
      const byte = bytes[this.#at]!;
      if (byte === OPEN_BRACE) {
        this.#beginElement();
        return undefined;
      }
      if (byte === COMMA && this.#told === 'bracket') this.#told = undefined;
      if (byte === OPEN_BRACKET && this.#told !== 'text') this.#lists += 1;
      else if (!isSpaceOrComma(byte)) {
        const isInner = byte === CLOSE_BRACKET && this.#closesInner();
        if (!isInner) return this.#readJunk(byte);
      }
    }
    return undefined;
  }

  #beginElement(): void {
    this.#state = 'element';
    this.#told = undefined;
    this.#start = this.#at;
    this.#depth = 0;
    this.#inString = false;
  }

  /** Whether a bracket closes a list inside the list, and surely not the list itself. */
  #closesInner(): boolean {
    const isLists = closesList(this.#window.bytes, this.#at, { isEnd: this.#hasEnded });
    if (this.#lists === 0 || isLists !== false) return false;
    this.#lists -= 1;
    return true;
  }

  /** What begins with this byte and is neither an element nor what parts elements. */
  #readJunk(byte: number): Piece | undefined {
    const { bytes } = this.#window;
    const isEnd = this.#hasEnded;
    this.#start = this.#at;
    if (byte === CLOSE_BRACKET) {
      const isListEnd = closesList(bytes, this.#at, { isEnd });
      if (isListEnd !== false) {
        if (isListEnd) this.#endList();
        return undefined;
      }
    }
    if (isBracket(byte)) {
      this.#at += 1;
      return this.#junk('bracket');
    }
    const end = this.#told === 'text' ? 0 : endOfValue(bytes, this.#at, { isEnd });
    if (end === undefined) return undefined;
    if (end > 0) {
      this.#at = end;
      this.#told = undefined;
      return this.#piece('no object');
    }
    this.#at += 1;
    while (this.#at < bytes.length && !isBracket(bytes[this.#at]!)) this.#at += 1;
    return this.#junk('text');
  }

  #endList(): void {
    this.#tailAt = this.#window.dropped + this.#at;
    this.#enter('tail', this.#at + 1);
  }

  /** Junk beside junk is told once: it is what one damage left. */
  #junk(kind: 'bracket' | 'text'): Piece {
    const piece = this.#piece(this.#told ?? kind, this.#told !== undefined);
    this.#told ??= kind;
    return piece;
  }

  #readElement(): Piece | undefined {
    const from = this.#at;
    const { bytes } = this.#window;
    if (this.#count(bytes.length)) {
      this.#state = this.#isSingle ? 'tail' : 'between';
      return this.#piece('element');
    }
    const length = bytes.length - this.#start;
    if (length > MAX_ELEMENT || this.#hasEnded) return this.#giveUp();
    if (length < MAX_UNSURE) return undefined;
    // As far as it was searched before, the beginning may have been cut in two.
    const unseen = Math.max(this.#start + 1, from - this.#beginning.length);
    if (this.#beginning.find(bytes, unseen) === undefined) return undefined;
    // Whoever parses it finds that it is broken, and asks for the bytes that are its own to repair.
    this.#enter('between', bytes.length);
    return this.#piece('element');
  }

  /** Counts brackets up to `limit`; whether the element ends before, and then right behind its end. */
  #count(limit: number): boolean {
    const { bytes } = this.#window;
    let at = this.#at;
    let depth = this.#depth;
    let inString = this.#inString;
    while (at < limit) {
      const byte = bytes[at];
      at += 1;
      if (inString) {
        if (byte === QUOTE) inString = false;
        else if (byte === BACKSLASH) {
          if (at === limit) {
            at -= 1;
            break;
          }
          at += 1;
        }
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth -= 1;
        if (depth === 0) {
          this.#at = at;
          return true;
        }
      }
    }
    this.#at = at;
    this.#depth = depth;
    this.#inString = inString;
    return false;
  }

  /** The element has no end: it is too long or cut off, or a quote is missing in it. */
  #giveUp(): Piece {
    const { end } = this.#window;
    this.#at = this.#endOfOwn(end);
    const hasNext = this.#at < end;
    this.#state = hasNext ? 'between' : 'lost';
    const isTooLarge = !hasNext && !this.#hasEnded;
    const kind = isTooLarge ? 'too large' : 'broken';
    this.#told = hasNext ? undefined : kind;
    return this.#piece(kind);
  }

  /** What stands between the start and here. */
  #piece(kind: Piece['kind'], isMore = false): Piece {
    const bytes = this.#window.bytes.subarray(this.#start, this.#at);
    return { kind, bytes, at: this.#window.dropped + this.#start, isMore };
  }
}

function isBracket(byte: number): boolean {
  return (
    byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === CLOSE_BRACE || byte === CLOSE_BRACKET
  );
}
