import { closesList } from './list';
import type { Junk } from './pieces';
import { endOfValue } from './recovery';
import { CLOSE_BRACKET, COMMA, isBracket, isSpaceOrComma, OPEN_BRACE, OPEN_BRACKET } from './scan';

/** What stands between two elements; `nothing`: from `at` on nothing can be told without more bytes. */
export type Found =
  | { kind: 'element'; at: number }
  | { kind: 'end of the list'; at: number }
  | { kind: 'nothing'; at: number }
  | { kind: Junk; at: number; end: number; isMore: boolean };

/**
 * Reads what stands between two elements: white space, commas, the brackets of lists inside the
 * list, and junk. Junk beside junk is told once, because it is what one damage left; all that
 * counts is what was found, never where the bytes that came so far end.
 */
export class Between {
  /** What was told of the bytes since the last element. */
  #told: Junk | undefined;
  /** Whether text, which goes on to the next bracket, is being read. */
  #inText = false;
  /** Lists inside the list that are open. */
  #lists = 0;

  /** Whether an element, or the list's end, may come next. */
  get isOpen(): boolean {
    return !this.#inText;
  }

  /** To be called where an element was, `broken` or `too large` where it was given up. */
  passElement(told?: Junk): void {
    this.#told = told;
  }

  /** What comes first from `from` on; `isEnd`: no more bytes will come. */
  next(bytes: Uint8Array, from: number, isEnd: boolean): Found {
    if (this.#inText && from < bytes.length) {
      const end = this.#readText(bytes, from);
      if (end > from) return this.#junk('text', from, end);
    }
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (byte === OPEN_BRACE) return { kind: 'element', at };
      if (byte === COMMA && this.#told === 'bracket') this.#told = undefined;
      if (isSpaceOrComma(byte)) continue;
      if (byte === OPEN_BRACKET && this.#told !== 'text') {
        this.#lists += 1;
        continue;
      }
      if (byte === CLOSE_BRACKET) {
        const isEndOfList = closesList(bytes, at, { isEnd });
        if (isEndOfList === undefined) return { kind: 'nothing', at };
        if (isEndOfList) return { kind: 'end of the list', at };
        if (this.#lists > 0) {
          this.#lists -= 1;
          continue;
        }
      }
      return isBracket(byte) ? this.#junk('bracket', at, at + 1) : this.#value(bytes, at, isEnd);
    }
    return { kind: 'nothing', at: bytes.length };
  }

  /** A value that is no object, or text. */
  #value(bytes: Uint8Array, at: number, isEnd: boolean): Found {
    const end = this.#told === 'text' ? 0 : endOfValue(bytes, at, { isEnd });
    if (end === undefined) return { kind: 'nothing', at };
    if (end === 0) return this.#junk('text', at, this.#readText(bytes, at));
    this.#told = undefined;
    return { kind: 'no object', at, end, isMore: false };
  }

  /** Where the text that stands at `from` ends, as far as it has come. */
  #readText(bytes: Uint8Array, from: number): number {
    let end = from;
    while (end < bytes.length && !isBracket(bytes[end]!)) end += 1;
    this.#inText = end === bytes.length;
    return end;
  }

  #junk(kind: 'bracket' | 'text', at: number, end: number): Found {
    const told = this.#told ?? kind;
    const isMore = this.#told !== undefined;
    this.#told = told;
    return { kind: told, at, end, isMore };
  }
}
