/** The signs of JSON, as bytes of UTF-8. */
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const OPEN_BRACE = 0x7b;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACE = 0x7d;
export const CLOSE_BRACKET = 0x5d;
export const COMMA = 0x2c;
export const COLON = 0x3a;

/** Whether a byte is white space or a control character; the end counts as such. */
export function isSpace(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20;
}

/** Whether a byte may stand between two elements of a list. */
export function isSpaceOrComma(byte: number | undefined): boolean {
  return isSpace(byte) || byte === COMMA;
}

/** Whether a byte opens or closes an object or a list. */
export function isBracket(byte: number): boolean {
  return (
    byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === CLOSE_BRACE || byte === CLOSE_BRACKET
  );
}

/** Where the next byte is that is no white space, or the end. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  // A byte order mark is no white space of JSON, but files begin with one.
  if (at === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  while (at < bytes.length && isSpace(bytes[at])) at += 1;
  return at;
}

/** Behind the quote that closes the string which begins at `start`, or the end of the bytes. */
export function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1;
  for (; at < bytes.length && bytes[at] !== QUOTE; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
  }
  return Math.min(at + 1, bytes.length);
}

/** Where `part` stands first, from `from` on; -1 where it does not. */
export function indexOf(bytes: Uint8Array, part: Uint8Array, from = 0): number {
  const first = part[0] ?? 0;
  let at = bytes.indexOf(first, from);
  while (at !== -1 && !standsAt(bytes, part, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** Where `part` stands last; -1 where it does not. */
export function lastIndexOf(bytes: Uint8Array, part: Uint8Array): number {
  const first = part[0] ?? 0;
  let at = bytes.lastIndexOf(first);
  // From -1 it would begin at the end again.
  while (at > 0 && !standsAt(bytes, part, at)) at = bytes.lastIndexOf(first, at - 1);
  return at !== -1 && standsAt(bytes, part, at) ? at : -1;
}

function standsAt(bytes: Uint8Array, part: Uint8Array, at: number): boolean {
  let length = 0;
  while (length < part.length && bytes[at + length] === part[length]) length += 1;
  return length === part.length;
}

/**
 * Where value `index` of a list without its brackets begins, in bytes; `index` is counted from the
 * value that begins at `from`.
 */
export function offsetOf(list: Uint8Array, index: number, from = 0): number {
  let depth = 0;
  let left = index;
  for (let at = from; at < list.length; at += 1) {
    const byte = list[at];
    if (depth === 0 && left === 0 && !isSpaceOrComma(byte)) return at;
    if (byte === QUOTE) at = endOfString(list, at) - 1;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
    else if (depth === 0 && byte === COMMA) left -= 1;
  }
  return 0;
}
