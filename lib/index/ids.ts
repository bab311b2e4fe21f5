import { GrowingBytes, GrowingNumbers } from './growing.ts';

/**
 * The checks' ids. An id such as `desk.example:1a2b3c4d5e6f7a8b` is a publisher's name and a hash,
 * and a hash cannot be made shorter. So the first part goes into a table with the publisher
 * (sources.ts), and the digits into eight bytes, the check's slot. Any other id is kept as text;
 * then the slot says where.
 */
export interface IdParts {
  /** What comes before the digits; empty for an id that is kept as text. */
  prefix: string;
  /** How many hexadecimal digits the slot holds; 0 for an id that is kept as text. */
  digits: number;
}

const MIN_DIGITS = 8;
const MAX_DIGITS = 16;
const MAX_PREFIX = 120;

export function idParts(id: string): IdParts {
  let start = id.length;
  const first = Math.max(0, id.length - MAX_DIGITS);
  while (start > first && isHexDigit(id.charCodeAt(start - 1))) start--;
  const isText = id.length - start < MIN_DIGITS || start > MAX_PREFIX;
  return isText
    ? { prefix: '', digits: 0 }
    : { prefix: id.slice(0, start), digits: id.length - start };
}

/** 0 to 9, a to f; a hash is never in capitals. */
function isHexDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x66);
}

export interface WrittenIds {
  /** Two words for each check: the digits' lower and upper half, or the text's place and length. */
  idSlots: Uint32Array;
  idText: Uint8Array;
}

export class IdWriter {
  readonly #encoder = new TextEncoder();
  readonly #slots = new GrowingNumbers();
  readonly #text = new GrowingBytes();

  add(id: string, { digits }: IdParts): void {
    if (digits === 0) this.#addText(id);
    else this.#addDigits(id.slice(-digits));
  }

  #addDigits(digits: string): void {
    this.#slots.push(Number.parseInt(digits.slice(-8), 16));
    this.#slots.push(Number.parseInt(digits.slice(0, -8) || '0', 16));
  }

  #addText(id: string): void {
    const bytes = this.#encoder.encode(id);
    this.#slots.push(this.#text.length);
    this.#slots.push(bytes.length);
    this.#text.append(bytes);
  }

  finish(): WrittenIds {
    return { idSlots: this.#slots.view, idText: this.#text.view };
  }
}

const decoder = new TextDecoder();

/** The id of a check. */
export function readId({ idSlots, idText }: WrittenIds, check: number, parts: IdParts): string {
  const [first, second] = [idSlots[check * 2] ?? 0, idSlots[check * 2 + 1] ?? 0];
  if (parts.digits === 0) return decoder.decode(idText.subarray(first, first + second));
  const lower = first.toString(16).padStart(8, '0');
  const upper = second.toString(16).padStart(8, '0');
  return parts.prefix + (upper + lower).slice(-parts.digits);
}
