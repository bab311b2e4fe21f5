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

/**
 * The whole text, without its byte order mark: UTF-8 or, where it is not, in the encoding that a
 * page declares. Undefined when it is not valid.
 */
export function decodeWhole(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes, encodingOf(bytes));
  if (text !== undefined) return text;
  const declared = declaredEncoding(bytes);
  return declared === undefined ? undefined : decoded(bytes, declared);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Pages have to declare their encoding within this many bytes. */
const HEAD = 4_096;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w:-]{1,40})/i.exec(head)?.[1];
}
