export interface Pieces {
  /** Bytes of each piece but the last. */
  size: number;
  /**
   * Whether a piece may still be looked at when the next one is asked for. Otherwise one buffer is
   * filled again and again.
   */
  areKept: boolean;
}

/** The bytes in pieces of one size, the last one shorter, however the chunks fall. */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  { size, areKept }: Pieces,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let piece = new Uint8Array(size);
  let length = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - length);
      piece.set(part, length);
      length += part.length;
      at += part.length;
      if (length < size) continue;
      yield piece;
      if (areKept) piece = new Uint8Array(size);
      length = 0;
    }
  }
  if (length > 0) yield piece.subarray(0, length);
}
