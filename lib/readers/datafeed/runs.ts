import type { Beginning } from './recovery';
import { isSpaceOrComma, lastIndexOf } from './scan';

/** Longest run, in bytes: all that it is parsed into is held at once, and is far larger. */
const MAX_RUN = 2 ** 17;

/** Where the elements of a run stand, and where what comes behind it seems to begin. */
export interface Run {
  from: number;
  to: number;
  next: number;
}

/**
 * Finds runs of elements: all bytes up to the last place, not too far away, where one seems to
 * begin. Each refusal halves the runs, down to one element at a time where a broken one stands, and
 * what is accepted doubles them again: a broken element costs the whole ones around it little.
 */
export class RunFinder {
  #longest = MAX_RUN;
  #length = 0;
  /** From where on nobody has looked for beginnings. */
  #unseen = 0;

  /** The bytes before `gone` were let go. */
  shift(gone: number): void {
    this.#unseen -= gone;
  }

  /** Whether what begins `left` bytes before the end may be part of a run when more bytes come. */
  mayReach(left: number): boolean {
    return left < this.#longest;
  }

  /** The run that begins at `at`; undefined where there is nothing between two beginnings. */
  find(bytes: Uint8Array, at: number, beginning: Beginning): Run | undefined {
    let from = at;
    while (from < bytes.length && isSpaceOrComma(bytes[from])) from += 1;
    const unseen = Math.max(from + 1, this.#unseen - beginning.bytes.length);
    const limit = Math.min(bytes.length, from + this.#longest);
    const last = lastIndexOf(bytes.subarray(unseen, limit), beginning.bytes);
    this.#unseen = Math.max(this.#unseen, limit);
    if (last === -1) return undefined;
    const next = unseen + last;
    let to = next;
    while (to > from && isSpaceOrComma(bytes[to - 1])) to -= 1;
    this.#length = next - from;
    return { from, to, next };
  }

  accept(): void {
    this.#longest = Math.min(MAX_RUN, 2 * this.#longest);
  }

  /** The run given last is none; reading goes on where it began, at `at`. */
  refuse(at: number): void {
    this.#longest = Math.max(1, Math.floor(this.#length / 2));
    this.#unseen = at;
  }
}
