import type { ByteSource } from './bytes';
import { SAMPLE, wideEncodingOf } from './detect';

/** Bytes that are decoded at a time. */
const CHUNK = 65_536;

/**
 * The encoding of a text that begins with these bytes: what a byte order mark says; UTF-8 where
 * most of what is not ASCII is valid in it; what the text declares of itself; else windows-1252,
 * which is what programs write that know nothing better.
 */
export function encodingOf(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return wide;
  return isMostlyUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? 'windows-1252');
}

/** A single wrong byte in a long text must not spoil every letter with an accent in it. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  if (isDecodable(bytes, 'utf-8')) return true;
  let wrong = 0;
  let right = 0;
  for (const char of new TextDecoder().decode(bytes).matchAll(/[^\0-\x7f]/gu)) {
    if (char[0] === '\ufffd') wrong += 1;
    else right += 1;
  }
  return right > wrong;
}

function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    // A sample may end inside of a character.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Texts have to declare their encoding within this many bytes. */
const HEAD = 4_096;
const DECLARED =
  /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w:-]{1,40})|<\?xml\s[^>]{0,200}encoding\s*=\s*["']([\w:-]{1,40})/i;

/** What a page declares, if that can be: a text that declares itself in ASCII is not in UTF-16. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const found = DECLARED.exec(head);
  const name = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (name === undefined || /^utf-?(?:8|16|32)/.test(name)) return undefined;
  return isDecodable(bytes, name) ? name : undefined;
}

/** What windows-1252 has in the place of Latin-1's second set of controls, from 0x80. */
const WINDOWS_SIGNS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes pieces of a text; Node, up to 23, takes windows-1252 for Latin-1. */
class Decoder {
  readonly #decoder: TextDecoder;

  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding);
  }

  decode(bytes?: Uint8Array, options?: TextDecodeOptions): string {
    const text = this.#decoder.decode(bytes, options);
    if (this.#decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? '');
  }
}

/** The beginning of a text, as far as telling its form needs it. */
export function sampleOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  return new Decoder(encodingOf(sample)).decode(sample, { stream: true });
}

/** Text in chunks, without its byte order mark. What is not valid becomes U+FFFD. */
async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new Decoder(encoding);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += CHUNK) {
      yield decoder.decode(chunk.subarray(at, at + CHUNK), { stream: true });
    }
  }
  yield decoder.decode();
}

/** The text of a document in chunks, in the encoding that its beginning shows (`encodingOf`). */
export async function* textOf(source: ByteSource): AsyncGenerator<string> {
  yield* decodeChunks(source.chunks(), encodingOf(await source.peek(SAMPLE)));
}

/** The bytes of a text in UTF-8, whatever its encoding was. */
export async function* inUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') return yield* chunks;
  const encoder = new TextEncoder();
  for await (const text of decodeChunks(chunks, encoding)) yield encoder.encode(text);
}

/** The whole text, without its byte order mark. What is not valid becomes U+FFFD. */
export function decodeWhole(bytes: Uint8Array): string {
  return new Decoder(encodingOf(bytes)).decode(bytes);
}
