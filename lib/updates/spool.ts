/** A file in which a feed waits to be read. There is one, as one update is done at a time. */
export interface Spool {
  /**
   * Write all chunks down; returns them as a file, or `undefined` when nothing can be kept, and then
   * no chunk was taken. Throws what the chunks throw, and when there is no room.
   */
  keep: (chunks: AsyncIterable<Uint8Array>) => Promise<Blob | undefined>;
  /** Delete the file, also what an interrupted update left of it. */
  clear: () => Promise<void>;
}

/**
 * Feeds larger than this wait in a file, in bytes. Chromium takes an answer from the network as fast
 * as it comes, and holds in memory what nobody has read (its `BufferingBytesConsumer`); a feed comes
 * faster than checks are made of it, so most of a large one would stand there.
 */
const SPOOLED_FROM = 16 * 2 ** 20;

/** Whether a feed should wait in a file; one of unknown size should. */
export function isForSpool(totalBytes: number | undefined): boolean {
  return totalBytes === undefined || totalBytes > SPOOLED_FROM;
}

/** Bytes of a file that are asked for at a time; left to itself, Chromium gives megabytes. */
const CHUNK = 65_536;

/** A document's bytes from where it is kept, read as they are asked for. */
export async function* chunksOfFile(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader({ mode: 'byob' });
  try {
    for (;;) {
      const next = await reader.read(new Uint8Array(CHUNK));
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel();
  }
}

/**
 * The same chunks, whose memory is given back as soon as the next one is asked for; left to the
 * garbage collector, tens of megabytes would gather. Only for whoever keeps none of them after the
 * first `head` bytes.
 */
export async function* givingBack(
  chunks: AsyncIterable<Uint8Array>,
  head = 0,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    yield chunk;
    // Of 2024; without it the chunk is collected later.
    const buffer = chunk.buffer as { transfer?: (length: number) => ArrayBuffer };
    if (bytes > head) buffer.transfer?.(0);
  }
}
