import { concat } from '../bytes';

/** Keeps the last bytes of a stream, which goes by in pieces that are kept. */
export class Tail {
  readonly #length: number;
  #pieces: Uint8Array[] = [];
  #held = 0;

  /** Keeps `length` bytes at least, where there are so many. */
  constructor(length: number) {
    this.#length = length;
  }

  /** The next piece. */
  push(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#held += piece.length;
    for (let [first] = this.#pieces; first; [first] = this.#pieces) {
      if (this.#held - first.length < this.#length) return;
      this.#held -= first.length;
      this.#pieces.shift();
    }
  }

  /** The last bytes so far. */
  get bytes(): Uint8Array {
    return concat(this.#pieces);
  }
}
