import { Between } from './between';
import { BracketCounter } from './brackets';
import { listIn } from './list';
import type { ElementRun, Piece } from './pieces';
import { Beginning } from './recovery';
import { RunFinder } from './runs';
import { OPEN_BRACE } from './scan';
import { ByteWindow } from './window';

/** Longest element in bytes; real ones stay below a hundredth. */
const MAX_ELEMENT = 4 * 2 ** 20;
/**
 * An element longer than this, in bytes, in which another one seems to begin, was cut off or lost a
 * quote. To wait for its end would be to hold megabytes for each of them.
 */
const MAX_UNSURE = 2 ** 18;
/** The list of elements has to begin within this many bytes. */
const MAX_HEAD = 2 ** 20;

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
 * pieces, and these are the same however the bytes come in chunks; only junk may be given in other
 * portions, all but the first with `isMore`. Keeps one element and one chunk; looks at each byte a
 * bounded number of times.
 *
 * Nearly all elements are whole, and to count their brackets is then work for nothing: `nextRun`
 * gives all bytes up to where the last element in the buffer seems to begin. Whoever parses them
 * and finds nothing but objects has proved the cut and calls `accept`; whoever does not calls
 * `refuseRun`, and the same bytes come again in shorter runs or in pieces.
 */
export class ElementSplitter {
  readonly #window = new ByteWindow();
  readonly #beginning = new Beginning();
  readonly #brackets = new BracketCounter();
  readonly #between = new Between();
  readonly #runs = new RunFinder();
  #state: State = 'head';
  #hasEnded = false;
  /** Where scanning goes on. */
  #at = 0;
  /** Where the piece or run begins that is being read, or was given last. */
  #start = 0;
  /** Where reading goes on when the run given last is none. */
  #beforeRun = 0;
  /** Whether there is one element without a list around it. */
  #isSingle = false;
  /** Where the list seemed to end, in the document. */
  #tailAt = 0;

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
    this.#runs.shift(gone);
  }

  #keptFrom(): number {
    if (this.#state === 'head') return 0;
    if (this.#state === 'nothing') return this.#window.end;
    // One byte more: a run is given with its neighbours.
    return this.#state === 'element' ? this.#start : Math.max(0, this.#at - 1);
  }

  /** To be called when there are no more bytes. */
  finish(): void {
    this.#hasEnded = true;
  }

  /**
   * All elements up to the last place, not too far away, where one seems to begin, with the commas
   * between them, and where they begin in the document; undefined where there is nothing between
   * two such places.
   */
  nextRun(): ElementRun | undefined {
    if (this.#state !== 'between' || !this.#hasRuns()) return undefined;
    const { bytes, dropped } = this.#window;
    const run = this.#runs.find(bytes, this.#at, this.#beginning);
    if (run === undefined) return undefined;
    this.#beforeRun = this.#at;
    this.#start = run.from;
    this.#at = run.next;
    return {
      bytes: bytes.subarray(run.from, run.to),
      around: bytes.subarray(run.from - 1, run.to + 1),
      at: dropped + run.from,
    };
  }

  #hasRuns(): boolean {
    return this.#beginning.isKnown && !this.#isSingle && this.#between.isOpen;
  }

  /** Says that the run given last is no such list; its bytes are given again. */
  refuseRun(): void {
    this.#at = this.#beforeRun;
    this.#runs.refuse(this.#at);
  }

  /** The next piece; undefined when more bytes are needed, or there are none. */
  next(): Piece | undefined {
    if (this.#state === 'head') this.#findList();
    if (this.#state === 'lost') return this.#skipLost();
    // To count brackets is slower than to wait for the rest of a run.
    if (this.#state === 'between' && !this.#mayBecomeRun()) {
      const junk = this.#skipToElement();
      if (junk) return junk;
    }
    if (this.#state === 'element') return this.#readElement();
    return this.#state === 'tail' ? this.#leaveTail() : undefined;
  }

  #mayBecomeRun(): boolean {
    const left = this.#window.end - this.#at;
    return this.#hasRuns() && !this.#hasEnded && this.#runs.mayReach(left);
  }

  /** Says that the element or run given last was right; the first one shows how elements begin. */
  accept(): void {
    this.#passElement({ isRight: true });
  }

  #passElement(what: { isRight: boolean }): void {
    this.#between.passElement();
    this.#runs.accept();
    this.#beginning.learn(this.#window.bytes.subarray(this.#start, this.#at), what);
  }

  /**
   * Says that the element given last cannot be parsed. Where another one begins inside of it, its
   * own bytes end there, and the splitter goes on from there. Gives the bytes that are its own.
   */
  skipBroken(): Uint8Array {
    this.#endAtNext(this.#at);
    this.#passElement({ isRight: false });
    if (!this.#isSingle) this.#state = 'between';
    return this.#window.bytes.subarray(this.#start, this.#at);
  }

  /** Goes to where another element begins inside of this one, or to its `end`; whether one does. */
  #endAtNext(end: number): boolean {
    const next = this.#beginning.find(this.#window.bytes.subarray(0, end), this.#start + 1);
    this.#at = next ?? end;
    if (next !== undefined) this.#isSingle = false;
    return next !== undefined;
  }

  #findList(): void {
    const head = this.#window.bytes.subarray(0, MAX_HEAD);
    const list = listIn(head);
    if (list !== undefined) {
      this.#isSingle = head[list] === OPEN_BRACE;
      this.#enter('between', this.#isSingle ? list : list + 1);
    } else if (head.length === MAX_HEAD || this.#hasEnded) {
      this.#enter('nothing', this.#window.end);
    }
  }

  #enter(state: State, at: number): void {
    this.#state = state;
    this.#at = at;
  }

  /** Steps to the next `{`; what stands before it, other than commas, is given as junk. */
  #skipToElement(): Piece | undefined {
    const found = this.#between.next(this.#window.bytes, this.#at, this.#hasEnded);
    this.#start = found.at;
    this.#at = found.at;
    if (found.kind === 'nothing') return undefined;
    if (found.kind === 'end of the list') {
      this.#tailAt = this.#window.dropped + found.at;
      this.#enter('tail', found.at + 1);
      return undefined;
    }
    if (found.kind === 'element') {
      this.#state = 'element';
      this.#between.passElement();
      this.#brackets.reset();
      return undefined;
    }
    this.#at = found.end;
    return this.#piece(found.kind, found.isMore);
  }

  #readElement(): Piece | undefined {
    const { bytes } = this.#window;
    const isTooLong = bytes.length - this.#start >= MAX_ELEMENT;
    const limit = isTooLong ? this.#start + MAX_ELEMENT : bytes.length;
    const from = this.#at;
    this.#at = this.#brackets.count(bytes, from, limit);
    const next = this.#nextInUnsure(from);
    if (next !== undefined) {
      // Whoever parses what stands before it finds that it is broken.
      this.#enter('between', next);
      return this.#piece('element');
    }
    if (this.#brackets.isClosed) {
      this.#state = this.#isSingle ? 'tail' : 'between';
      return this.#piece('element');
    }
    return isTooLong || this.#hasEnded ? this.#giveUp(limit, isTooLong) : undefined;
  }

  /** Where another element begins in this one, which was counted up to `from` before and is long. */
  #nextInUnsure(from: number): number | undefined {
    if (this.#at - this.#start <= MAX_UNSURE) return undefined;
    const wasUnsure = from - this.#start > MAX_UNSURE;
    // As far as it was searched before, the beginning may have been cut in two.
    const unseen = Math.max(this.#start + 1, wasUnsure ? from - this.#beginning.reach : 0);
    return this.#beginning.find(this.#window.bytes.subarray(0, this.#at), unseen);
  }

  /** The element has no end: it is too long or cut off, or a quote is missing in it. */
  #giveUp(end: number, isTooLong: boolean): Piece {
    const hasNext = this.#endAtNext(end);
    this.#state = hasNext ? 'between' : 'lost';
    const kind = isTooLong && !hasNext ? 'too large' : 'broken';
    this.#between.passElement(hasNext ? undefined : kind);
    return this.#piece(kind);
  }

  /** Behind an element without an end, until its end is seen after all, or another one's beginning. */
  #skipLost(): Piece | undefined {
    const { bytes } = this.#window;
    this.#start = this.#at;
    if (this.#at >= bytes.length) return undefined;
    const found = this.#beginning.find(bytes, this.#at);
    const limit = found ?? bytes.length - (this.#hasEnded ? 0 : this.#beginning.reach);
    this.#at = this.#brackets.count(bytes, this.#at, limit);
    const { isClosed } = this.#brackets;
    if (isClosed || found !== undefined) this.#state = 'between';
    // A backslash waits for what it stands before; here nothing will come.
    if (!isClosed && (found !== undefined || this.#hasEnded)) this.#at = limit;
    return this.#at > this.#start ? this.#piece('broken', true) : undefined;
  }

  /** The list has ended, or a bracket only made it seem so. */
  #leaveTail(): Piece | undefined {
    const { bytes } = this.#window;
    const found = this.#isSingle ? undefined : this.#beginning.find(bytes, this.#at);
    this.#start = this.#at;
    // The beginning may lie across two chunks.
    this.#at = found ?? Math.max(this.#at, bytes.length - this.#beginning.reach);
    if (found === undefined) return undefined;
    this.#state = 'between';
    return { ...this.#piece('text'), at: this.#tailAt };
  }

  /** What stands between the start and here. */
  #piece(kind: Piece['kind'], isMore = false): Piece {
    const bytes = this.#window.bytes.subarray(this.#start, this.#at);
    return { kind, bytes, at: this.#window.dropped + this.#start, isMore };
  }
}
