/**
 * Bytes that are unpacked at a time. Deflate makes at most a thousand bytes of one, so no more
 * than 16 MB comes out before the budget is asked.
 */
const PIECE = 16_384;

/**
 * The bytes in pieces of one size, the last one shorter, however the chunks fall: of a damaged file
 * that comes out which the pieces before the damage hold, and that has to be the same each time.
 */
export async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(PIECE);
  let length = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + PIECE - length);
      piece.set(part, length);
      length += part.length;
      at += part.length;
      if (length < PIECE) continue;
      yield piece;
      // The unpacker may still look at the last one.
      piece = new Uint8Array(PIECE);
      length = 0;
    }
  }
  if (length > 0) yield piece.subarray(0, length);
}
