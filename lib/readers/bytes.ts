/** A document's bytes: all of them, or in chunks as they come from a file or a network. */
export type Bytes = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes that can be looked at before they are read, once, in chunks or as a whole. */
export class ByteSource {
  readonly #rest: AsyncIterator<Uint8Array>;
  #head: Uint8Array[] = [];
  #headLength = 0;

  constructor(bytes: Bytes) {
    this.#rest = chunksOf(bytes);
  }

  /** The first `length` bytes or more, fewer only where the document is shorter. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#headLength < length) {
      const next = await this.#rest.next();
      if (next.done) break;
      this.#head.push(next.value);
      this.#headLength += next.value.length;
    }
    const joined = concat(this.#head);
    this.#head = [joined];
    return joined;
  }

  /** Everything, in order. Ending the iteration early ends that of the source. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    try {
      while (this.#head.length > 0) {
        const chunk = this.#head.shift();
        if (chunk && chunk.length > 0) yield chunk;
      }
      for (;;) {
        const next = await this.#rest.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await this.#rest.return?.();
    }
  }

  /** Everything at once; undefined where that is more than `max` bytes. */
  async whole(max: number): Promise<Uint8Array | undefined> {
    const kept: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of this.chunks()) {
      length += chunk.length;
      if (length > max) return undefined;
      kept.push(chunk);
    }
    return concat(kept);
  }
}

async function* chunksOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}

/** All bytes of the chunks, in order; those of a single one are not copied. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const [only, second] = chunks;
  if (only && second === undefined) return only;
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
