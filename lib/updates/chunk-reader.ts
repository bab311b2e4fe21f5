/** Bytes that are asked for at a time; left to itself, Chromium gives up to two megabytes. */
const CHUNK = 65_536;

/**
 * Reads a stream in chunks that are small. After the first `reuseAfter` bytes all chunks come in the
 * same memory, so each is good only until the next is read: left to the garbage collector,
 * hundreds of megabytes would gather, because a browser's side of a buffer holds on to its memory
 * even where `ArrayBuffer.transfer` let it go.
 */
export class ChunkReader {
  readonly #reader: ReadableStreamBYOBReader | ReadableStreamDefaultReader<Uint8Array>;
  readonly #reuseAfter: number;
  #buffer: ArrayBufferLike | undefined;
  #bytes = 0;

  constructor(stream: ReadableStream<Uint8Array>, reuseAfter = Number.POSITIVE_INFINITY) {
    this.#reader = readerOf(stream);
    this.#reuseAfter = reuseAfter;
  }

  /** The next chunk; `undefined` behind the last. */
  async read(): Promise<Uint8Array | undefined> {
    const reader = this.#reader;
    const next =
      reader instanceof ReadableStreamDefaultReader
        ? await reader.read()
        : await reader.read(new Uint8Array(this.#buffer ?? new ArrayBuffer(CHUNK)));
    if (next.done) return undefined;
    this.#bytes += next.value.length;
    this.#buffer = this.#bytes > this.#reuseAfter ? next.value.buffer : undefined;
    return next.value;
  }

  /** Nothing more is wanted. */
  async cancel(): Promise<void> {
    await this.#reader.cancel();
  }
}

/** Streams of bytes can be read into memory of ours; not every stream is one. */
function readerOf(stream: ReadableStream<Uint8Array>) {
  try {
    return stream.getReader({ mode: 'byob' });
  } catch {
    return stream.getReader();
  }
}
