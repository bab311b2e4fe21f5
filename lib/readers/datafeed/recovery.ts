import {
  CLOSE_BRACKET,
  COMMA,
  endOfString,
  indexOf,
  isSpace,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipSpace,
} from './scan';

const NOTHING = new Uint8Array();

/**
 * How the elements of one document begin: byte for byte alike, because a program wrote them, or at
 * least with the type that schema.org gives them. What begins so has a quote in it, and stands in
 * no well-formed text.
 */
export class Beginning {
  #bytes: Uint8Array = NOTHING;
  #isSure = false;

  get isKnown(): boolean {
    return this.#bytes.length > 0;
  }

  /** How they are alike; empty where that is not known. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Longest beginning that `find` finds, in bytes: so much of one may lie across two chunks. */
  get reach(): number {
    return Math.max(this.#bytes.length, MAX_ITEM);
  }

  /** Learns it from the first element that was right, or until there is one from a broken one. */
  learn(element: Uint8Array, { isRight }: { isRight: boolean }): void {
    if (this.#isSure || (this.isKnown && !isRight)) return;
    this.#bytes = beginningOf(element).slice();
    this.#isSure = isRight && this.isKnown;
  }

  /** Where an element seems to begin, from `from` on; undefined where none does. */
  find(bytes: Uint8Array, from = 0): number | undefined {
    const at = this.isKnown ? indexOf(bytes, this.#bytes, from) : -1;
    const alike = at === -1 ? undefined : at;
    return standardItemIn(bytes.subarray(0, alike), from) ?? alike;
  }
}

/** How an element begins: up to its first colon, and its type, where that comes first. */
function beginningOf(element: Uint8Array): Uint8Array {
  const text = String.fromCharCode(...element.subarray(0, 200));
  const found = /^\{\s*"(?:@type"\s*:\s*"[^"\\]{1,60}"|[^"\\]{1,60}"\s*:)/.exec(text);
  return found ? element.subarray(0, found[0].length) : NOTHING;
}

/** The type of a feed's elements in schema.org, where it comes first. */
const ITEM = /\{\s{0,100}"@type"\s{0,100}:\s{0,100}"(?:https?:\/\/schema\.org\/)?DataFeedItem"/;
/** More bytes than that can be. */
const MAX_ITEM = 400;

/** Where an element of the standard type begins, from `from` on. */
function standardItemIn(bytes: Uint8Array, from: number): number | undefined {
  const found = ITEM.exec(new TextDecoder('latin1').decode(bytes.subarray(from)));
  return found ? from + found.index : undefined;
}

/** Longest value between elements that is told by itself, in bytes with the space behind it. */
const MAX_VALUE = 1_024;

/**
 * Where the value ends that begins at `start`, is no object, and stands between elements: `null`, a
 * number, a text. 0 where it is none, such as the rest of an element that lost its beginning;
 * undefined when more bytes are needed.
 */
export function endOfValue(
  all: Uint8Array,
  start: number,
  { isEnd }: { isEnd: boolean },
): number | undefined {
  const bytes = all.subarray(0, start + MAX_VALUE);
  const end = bytes[start] === QUOTE ? endOfString(bytes, start) : endOfWord(bytes, start);
  if (end === start) return 0;
  const next = skipSpace(bytes, end);
  if (next === bytes.length) {
    if (bytes.length === all.length && !isEnd) return undefined;
    return bytes.length === all.length ? end : 0;
  }
  const isParted = [COMMA, CLOSE_BRACKET, OPEN_BRACE, OPEN_BRACKET].includes(bytes[next]!);
  return isParted ? end : 0;
}

function endOfWord(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && isOfWord(bytes[at]!)) at += 1;
  return at;
}

/** Letters, digits, and the signs of numbers. */
function isOfWord(byte: number): boolean {
  return !isSpace(byte) && /[\w.+-]/.test(String.fromCharCode(byte));
}
