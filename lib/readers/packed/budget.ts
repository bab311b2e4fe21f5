import type { Pieces } from '../pieces';

/**
 * What is unpacked at a time. Deflate makes at most a thousand bytes of one, so no more than 16 MB
 * comes out before the budget is asked. Of a damaged file that comes out which the pieces before the
 * damage hold, and that has to be the same however its bytes came. The unpacker may still look at
 * the last piece.
 */
export const PACKED: Pieces = { size: 16_384, areKept: true };

/** Bytes that everything in one file may unpack to, and entries that it may have. */
const MAX_UNPACKED = 2 ** 30;
const MAX_ENTRIES = 10_000;

/** Text packs to a tenth or a twentieth; what unpacks to more than this many times is a bomb. */
const MAX_RATIO = 200;
/** Below this many bytes the ratio says nothing: a short file may be one letter repeated. */
const FREE = 10 * 2 ** 20;

/** How much one packed file may unpack to, however it is nested. */
export class UnpackBudget {
  #packed = 0;
  #unpacked = 0;
  #entries = 0;

  /** Counts bytes that were read. */
  read(length: number): void {
    this.#packed += length;
  }

  /** Counts bytes that came out; the reason why it must not go on, if there is one. */
  spend(length: number): string | undefined {
    this.#unpacked += length;
    if (this.#unpacked > MAX_UNPACKED) return `unpacks to more than ${MAX_UNPACKED} bytes`;
    const isBomb = this.#unpacked > FREE && this.#unpacked > MAX_RATIO * this.#packed;
    return isBomb ? `unpacks to more than ${MAX_RATIO} times its size` : undefined;
  }

  /** Counts a file in a ZIP; the reason why it must not go on, if there is one. */
  open(): string | undefined {
    this.#entries += 1;
    return this.#entries > MAX_ENTRIES ? `ZIP with more than ${MAX_ENTRIES} files` : undefined;
  }
}
