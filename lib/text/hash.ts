/** FNV-1a's factor (Fowler, Noll, Vo). */
const FACTOR = 0x01000193;

/** The hash of nothing. */
export const NO_HASH = 0;

/** The hash of what has one more UTF-16 unit behind it: as FNV-1a takes in bytes. */
export const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, FACTOR);

/** The hash of a part of a text, as a signed number of 32 bits. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = NO_HASH;
  for (let at = start; at < end; at++) hash = withUnit(hash, text.charCodeAt(at));
  return hash;
}
