import { encodingOf } from './detect';

/** Bytes that are decoded at a time. */
const CHUNK = 65_536;

/** The beginning of a text, as far as telling its form needs it. */
export function sampleOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, CHUNK));
}

/** Text in chunks, without its byte order mark. What is not valid becomes U+FFFD. */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    for (let at = 0; at < chunk.length; at += CHUNK) {
      yield decoder.decode(chunk.subarray(at, at + CHUNK), { stream: true });
    }
  }
  if (decoder) yield decoder.decode();
}

/** The whole text, without its byte order mark; undefined when it is not valid. */
export function decodeWhole(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
