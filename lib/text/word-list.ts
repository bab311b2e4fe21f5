/** `number`: digits with their separators; `tag`: part of a hashtag or a handle. */
export type Kind = 'word' | 'number' | 'tag';

/** The words of a text as numbers: who reads many texts makes no object for each word. */
export class WordList {
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #hashes = new Int32Array(64);
  readonly #kinds: Kind[] = [];
  length = 0;

  start(at: number): number {
    return this.#starts[at]!;
  }

  end(at: number): number {
    return this.#ends[at]!;
  }

  kind(at: number): Kind {
    return this.#kinds[at]!;
  }

  /** The hash of how it is written (`hashOf`). */
  hash(at: number): number {
    return this.#hashes[at]!;
  }

  add(start: number, end: number, kind: Kind, hash: number): void {
    const at = this.length++;
    if (at === this.#starts.length) this.#makeRoom();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#hashes[at] = hash;
    this.#kinds[at] = kind;
  }

  /** Let the last word end elsewhere. */
  extend(end: number, hash: number): void {
    this.#ends[this.length - 1] = end;
    this.#hashes[this.length - 1] = hash;
  }

  #makeRoom(): void {
    this.#starts = twice(this.#starts);
    this.#ends = twice(this.#ends);
    this.#hashes = twice(this.#hashes);
  }
}

function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
