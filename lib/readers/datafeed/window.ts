/** The bytes of a document that are still needed, and where they stand in it. */
export class ByteWindow {
  #buffer = new Uint8Array(2 ** 17);
  #end = 0;
  #dropped = 0;

  /** The bytes; only valid until the next ones come. */
  get bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#end);
  }

  /** How many bytes there are. */
  get end(): number {
    return this.#end;
  }

  /** How many bytes of the document came before. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Adds bytes and lets go of the first ones, up to `from`; how many these were. */
  push(chunk: Uint8Array, from: number): number {
    const gone = Math.min(from, this.#end);
    this.#buffer.copyWithin(0, gone, this.#end);
    this.#dropped += gone;
    this.#end -= gone;
    const length = this.#end + chunk.length;
    if (length > this.#buffer.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.bytes);
      this.#buffer = larger;
    }
    this.#buffer.set(chunk, this.#end);
    this.#end = length;
    return gone;
  }
}
