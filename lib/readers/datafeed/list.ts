import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  endOfString,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipSpace,
} from './scan';

/** The key of the list as its own name, or with the vocabulary's; programs disagree about case. */
const LIST_KEY = /^(?:https?:\/\/schema\.org\/|schema:)?dataFeedElement$/i;
/** Keys are looked at when they are no longer than this. */
const MAX_KEY = 60;

/**
 * Where the list of elements, or the only element, begins: the document itself, or the value of the
 * key wherever it stands, but not in `@context`, which says what keys mean. Undefined where there
 * is none, or not yet.
 */
export function listIn(bytes: Uint8Array): number | undefined {
  const first = skipSpace(bytes, 0);
  if (bytes[first] === OPEN_BRACKET) return first;
  let depth = 0;
  /** Depth of the object around a `@context`, while inside of it. */
  let contextAt: number | undefined;
  for (let at = first; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      depth -= 1;
      if (depth === contextAt) contextAt = undefined;
    }
    if (byte !== QUOTE) continue;
    const end = endOfString(bytes, at);
    const key = keyOfContainer(bytes, at, end);
    if (key && contextAt === undefined) {
      if (key.name === '@context') contextAt = depth;
      else if (LIST_KEY.test(key.name)) return key.value;
    }
    at = end - 1;
  }
  return undefined;
}

/** The name of the key from `at` to `end` whose value is an object or a list, and where that begins. */
function keyOfContainer(bytes: Uint8Array, at: number, end: number) {
  const colon = skipSpace(bytes, end);
  if (bytes[colon] !== COLON || end - at > MAX_KEY) return undefined;
  const value = skipSpace(bytes, colon + 1);
  if (bytes[value] !== OPEN_BRACE && bytes[value] !== OPEN_BRACKET) return undefined;
  return { name: String.fromCharCode(...bytes.subarray(at + 1, end - 1)), value };
}

/** White space behind a bracket that is looked past, in bytes; more is no part of a list. */
const MAX_SPACE = 1_024;

/**
 * Whether the bracket at `at` is the list's: it is followed by the end of the document, or of the
 * object around the list, or by a further key of that object. Undefined when more bytes are needed.
 */
export function closesList(
  all: Uint8Array,
  at: number,
  { isEnd }: { isEnd: boolean },
): boolean | undefined {
  const bytes = all.subarray(0, at + MAX_SPACE);
  let next = skipSpace(bytes, at + 1);
  const isComma = bytes[next] === COMMA;
  if (isComma) next = skipSpace(bytes, next + 1);
  if (next < bytes.length) return bytes[next] === (isComma ? QUOTE : CLOSE_BRACE);
  return bytes.length === all.length && !isEnd ? undefined : !isComma;
}
