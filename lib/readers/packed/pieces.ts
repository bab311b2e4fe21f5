/**
 * Bytes that are unpacked at a time. Deflate makes at most a thousand bytes of one, so no more
 * than 16 MB comes out before the budget is asked.
 */
const PIECE = 16_384;

/** Chunks cut into pieces that are small enough to be unpacked one at a time. */
export async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
