/** A typed array that grows as it is written, by doubling. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const grown = new Uint32Array(this.#numbers.length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.length++] = value;
  }

  at(position: number): number {
    return this.#numbers[position]!;
  }

  /** What was written, as a view that is good until the next `push`. */
  get view(): Uint32Array {
    return this.#numbers.subarray(0, this.length);
  }
}

/** Bytes that grow as they are written, by doubling. */
export class GrowingBytes {
  #bytes = new Uint8Array(4096);
  length = 0;

  push(value: number): void {
    this.#makeRoom(1);
    this.#bytes[this.length++] = value;
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  get view(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.length + more, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
