import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './scan';

/** Counts the brackets of one value that begins with one, as its bytes come. */
export class BracketCounter {
  #depth = 0;
  #inString = false;

  /** Whether the bracket that was counted first is closed. */
  get isClosed(): boolean {
    return this.#depth === 0;
  }

  /** Before another value. */
  reset(): void {
    this.#depth = 0;
    this.#inString = false;
  }

  /**
   * Counts from `from` up to `limit`, or right behind the bracket that closes the value; where it
   * stopped. A backslash that is the last byte is left for the next time, with what it stands before.
   */
  count(bytes: Uint8Array, from: number, limit: number): number {
    let at = from;
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
        if (depth === 0) break;
      }
    }
    this.#depth = depth;
    this.#inString = inString;
    return at;
  }
}
