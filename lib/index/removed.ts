/**
 * The ids that a delta takes back, sorted, as UTF-8 JSON; nothing at all when there are none, as in
 * every file but a delta.
 */
export function encodeRemoved(ids: Iterable<string>): Uint8Array {
  const sorted = [...ids].sort();
  return new TextEncoder().encode(sorted.length === 0 ? '' : JSON.stringify(sorted));
}

/** The ids again. Throws `SyntaxError` where the bytes are no JSON. */
export function decodeRemoved(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : JSON.parse(new TextDecoder().decode(bytes));
}
