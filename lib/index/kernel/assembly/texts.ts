/**
 * The forward lists as `forward.ts` reads them in TypeScript, and says how they are written; a
 * property test holds this to it.
 */

const BY_NUMBER: u32 = 15;
const REPEATED: u32 = 16;
const END: u32 = 17;

/** Where texts are read, as the caller lays it. */
@unmanaged
class Reading {
  /** What the next bits are: `symbol << 12 | bits with its digits << 6 | bits of its code`. */
  symbols: u32;
  /** Tells the bits of a code. */
  peek: u32;
  /** The terms that have a rank. */
  ranked: u32;
  rankedEnd: u32;
  /** Where the terms that are read go, and how many there is room for. */
  terms: u32;
  room: u32;
  /** The words that are read begin here. */
  words: u32;
  /** Bits of them: where the block begins, and what is behind the last. */
  bit: u32;
  end: u32;
  /** How many terms the claim has, and how many claim and title. */
  claim: u32;
  all: u32;
}
export const READING_BYTES: usize = offsetof<Reading>();

/**
 * Reads a check's claim and title behind the `passed` texts that come before in its block. Returns
 * whether there was room for all terms.
 */
export function readTexts(address: usize, passed: u32): bool {
  const reading = changetype<Reading>(address);
  passOver(reading, passed);
  reading.claim = readText(reading, 0);
  reading.all = readText(reading, reading.claim);
  return reading.all < reading.room;
}

/**
 * Writes to `counts` how often each of the terms from `wanted` to `wantedEnd` is among those that were
 * read.
 */
export function tally(address: usize, wanted: usize, wantedEnd: usize, counts: usize): void {
  const reading = changetype<Reading>(address);
  const end = reading.terms + (reading.all << 2);
  // The last vector may reach behind the last term.
  v128.store(end, v128.splat<i32>(-1));
  let into = counts;
  for (let one = wanted; one < wantedEnd; one += 4, into += 4) {
    const term = v128.load32_splat(one);
    let found = v128.splat<i32>(0);
    for (let at = reading.terms; at < end; at += 16) {
      found = v128.sub<i32>(found, v128.eq<i32>(v128.load(at), term));
    }
    const low = v128.extract_lane<i32>(found, 0) + v128.extract_lane<i32>(found, 1);
    const high = v128.extract_lane<i32>(found, 2) + v128.extract_lane<i32>(found, 3);
    store<i32>(into, low + high);
  }
}

/** The bits from a place on, 57 at least. */
@inline
function bitsAt(words: usize, bit: u32): u64 {
  return load<u64>(words + (bit >> 3)) >> (bit & 7);
}

function passOver(reading: Reading, passed: u32): void {
  const symbols = <usize>reading.symbols;
  const peek = reading.peek;
  const words = <usize>reading.words;
  const end = reading.end;
  let bit = reading.bit;
  let left = passed;
  while (left > 0 && bit < end) {
    const row = load<u32>(symbols + (((<u32>bitsAt(words, bit)) & peek) << 2));
    bit += (row >> 6) & 63;
    left -= u32(row >> 12 === END);
  }
  reading.bit = bit;
}

/** Reads a text behind the first `from` terms, which are the claim's where it is a title. */
function readText(reading: Reading, from: u32): u32 {
  const symbols = <usize>reading.symbols;
  const peek = reading.peek;
  const words = <usize>reading.words;
  const terms = <usize>reading.terms;
  const end = reading.end;
  let bit = reading.bit;
  let count = from;
  while (bit < end && count < reading.room) {
    const bits = bitsAt(words, bit);
    const row = load<u32>(symbols + (((<u32>bits) & peek) << 2));
    const symbol = row >> 12;
    const all = (row >> 6) & 63;
    const code = row & 63;
    const digits = <u32>(bits >> code) & ((1 << (all - code)) - 1);
    bit += all;
    if (symbol === END) break;
    store<u32>(terms + (count++ << 2), termOf(reading, symbol, digits, from));
  }
  reading.bit = bit;
  return count;
}

@inline
function termOf(reading: Reading, symbol: u32, digits: u32, from: u32): u32 {
  if (symbol < BY_NUMBER) {
    const at = reading.ranked + (((1 << symbol) + digits - 1) << 2);
    return at < reading.rankedEnd ? load<u32>(at) : 0;
  }
  if (symbol === BY_NUMBER) return digits;
  return symbol === REPEATED && digits < from ? load<u32>(reading.terms + (digits << 2)) : 0;
}
