import { ChunkReader } from './chunk-reader.ts';

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

/** A document's bytes from where it is kept; of `reuseAfter` see `ChunkReader`. */
export async function* chunksOfFile(file: Blob, reuseAfter?: number): AsyncGenerator<Uint8Array> {
  const reader = new ChunkReader(file.stream(), reuseAfter);
  try {
    for (let chunk = await reader.read(); chunk; chunk = await reader.read()) yield chunk;
  } finally {
    await reader.cancel();
  }
}
