/**
 * The inner loop of a search, in AssemblyScript: adds up what terms give to checks, and keeps the
 * best. `sums-in-script.ts` does the same in TypeScript and says what both do; a property test holds
 * this to it. `npm run kernel` compiles it.
 *
 * The checks are taken in blocks, whose sums stay in the processor's nearest cache. Memory, in bytes:
 * the sums of a block, the places with hits in it, the brevities, and from `FREE` on what the caller
 * lays there for a search.
 */

/** Checks of a block. */
const BLOCK: i32 = 8_192;

/** Checks whose sums are looked at in one go. */
const GROUP: i32 = 32;

const SUM_BYTES: i32 = 2;
const GROUP_BYTES: usize = GROUP * SUM_BYTES;
const VECTOR_BYTES: i32 = 16;

/** Two bytes for each check of the block; all zero between two blocks. */
const SUMS: usize = 0;
/** Two bytes for each group with a sum that may be among the best: where its sums begin. */
const HITS: usize = SUMS + BLOCK * SUM_BYTES;
const HITS_END: usize = HITS + (BLOCK / GROUP + 1) * 2;

/** Classes of lengths. */
const LENGTHS: usize = 16;
/** An f32 for each class, the shortest first, which has the most. */
export const BREVITIES: usize = (HITS_END + 15) & ~15;
/** For each class the lower byte of its bar, then for each the upper one. */
const BARS: usize = BREVITIES + LENGTHS * 4;
export const FREE: usize = BARS + LENGTHS * 2;

/** A byte among the gaps that passes over 255 checks. */
const PASS_OVER: u32 = 255;
const LOWEST_BITS: u64 = 0x0101010101010101;
const HIGHEST_BITS: u64 = 0x8080808080808080;

/** A term and how far its checks were walked. */
@unmanaged
class Term {
  /** What the term gives to a check. */
  units: u32;
  /** Whether its checks are gaps of a byte each, or numbers of four bytes. */
  isGaps: u32;
  /** Where the next gap or number is, and where the last one ends. */
  at: u32;
  end: u32;
  /** For gaps: the check that comes next if its gap is zero. */
  next: i32;
}
export const TERM_BYTES: usize = offsetof<Term>();

/** Postings of a sparse term as `postings.ts` writes them. */
@unmanaged
class SparsePostings {
  /** Where the words with its first bit begin, and where they end. */
  words: u32;
  end: u32;
  /** Place of its first bit in them. */
  shift: u32;
  count: u32;
  lowBits: u32;
  /** Where the numbers go. */
  into: u32;
}
export const SPARSE_BYTES: usize = offsetof<SparsePostings>();

/** Writes a sparse term's checks as numbers of four bytes. Returns how many there are. */
export function readSparse(address: usize): u32 {
  const term = changetype<SparsePostings>(address);
  const words = <usize>term.words;
  const lowBits = term.lowBits;
  const lowMask: u32 = (1 << lowBits) - 1;
  const highs = term.shift + term.count * lowBits;
  let low = term.shift;
  let at = words + ((highs >> 5) << 2);
  let ones = load<u32>(at) & (u32.MAX_VALUE << (highs & 31));
  let base = ((highs >> 5) << 5) - highs;
  for (let found: u32 = 0; found < term.count; found++) {
    while (ones === 0) {
      at += 4;
      if (at >= <usize>term.end) return found;
      ones = load<u32>(at);
      base += 32;
    }
    const high = base + ctz(ones) - found;
    ones &= ones - 1;
    const digits = <u32>(load<u64>(words + (low >> 3)) >> (low & 7)) & lowMask;
    store<u32>(<usize>term.into + ((<usize>found) << 2), (high << lowBits) | digits);
    low += lowBits;
  }
  return term.count;
}

/**
 * Adds up `terms` terms over `checks` checks, of which `facts` has a byte each, and keeps the
 * `limit` best at `best`: their scores, eight bytes each, then their numbers, four bytes each, best
 * first. Returns how many there are.
 */
export function gather(
  terms: usize,
  termsEnd: usize,
  facts: usize,
  checks: i32,
  best: usize,
  limit: i32,
): i32 {
  clearBest(best, limit);
  for (let base = 0; base < checks; base += BLOCK) {
    const to = min(checks, base + BLOCK);
    for (let at = terms; at < termsEnd; at += TERM_BYTES) {
      const term = changetype<Term>(at);
      if (term.isGaps) addGaps(term, base, to);
      else addNumbers(term, base, to);
    }
    takeBest(facts, base, to);
  }
  return sortBest();
}

@inline
function add(sum: usize, units: u32): void {
  store<u16>(sum, load<u16>(sum) + units);
}

/** Eight gaps at a time as long as none of them can leave the block, then one by one. */
function addGaps(term: Term, base: i32, to: i32): void {
  const units = term.units;
  const end = <usize>term.end;
  const stop = SUMS + ((<usize>(to - base)) << 1);
  let sum = SUMS + ((<usize>(term.next - base)) << 1);
  let at = <usize>term.at;
  while (at + 8 <= end && sum + 8 * 256 * SUM_BYTES < stop) {
    const gaps = load<u64>(at);
    const hasPassOver = (~gaps - LOWEST_BITS) & gaps & HIGHEST_BITS;
    sum = hasPassOver ? addWithPassOvers(gaps, sum, units) : addEight(gaps, sum, units);
    at += 8;
  }
  while (at < end) {
    const gap = <u32>load<u8>(at);
    const next = sum + ((<usize>gap) << 1);
    if (gap !== PASS_OVER) {
      if (next >= stop) break;
      add(next, units);
      sum = next + SUM_BYTES;
    } else {
      sum = next;
    }
    at++;
    if (sum >= stop) break;
  }
  term.at = <u32>at;
  term.next = base + <i32>((sum - SUMS) >> 1);
}

@inline
function addEight(gaps: u64, from: usize, units: u32): usize {
  let sum = from;
  for (let shift: u64 = 0; shift < 64; shift += 8) {
    sum += (<usize>((gaps >> shift) & 255)) << 1;
    add(sum, units);
    sum += SUM_BYTES;
  }
  return sum;
}

function addWithPassOvers(gaps: u64, from: usize, units: u32): usize {
  let sum = from;
  for (let shift: u64 = 0; shift < 64; shift += 8) {
    const gap = <u32>((gaps >> shift) & 255);
    sum += (<usize>gap) << 1;
    if (gap === PASS_OVER) continue;
    add(sum, units);
    sum += SUM_BYTES;
  }
  return sum;
}

/** Numbers that do not ascend, which only a forged file has, are passed over. */
function addNumbers(term: Term, base: i32, to: i32): void {
  const units = term.units;
  const end = <usize>term.end;
  let at = <usize>term.at;
  while (at < end) {
    const check = load<i32>(at);
    if (check >= to) break;
    if (check >= base) add(SUMS + ((<usize>(check - base)) << 1), units);
    at += 4;
  }
  term.at = <u32>at;
}

/** Offers the block's sums that may be among the best, and clears them. */
function takeBest(facts: usize, base: i32, to: i32): void {
  const end = SUMS + ((<usize>(to - base)) << 1);
  setBars();
  const hitsEnd = findHits(end);
  for (let hit = HITS; hit < hitsEnd; hit += 2) {
    const group = <usize>load<u16>(hit);
    const first = base + <i32>((group - SUMS) >> 1);
    const half = GROUP_BYTES / 2;
    let mask =
      above(group, facts + first) | (above(group + half, facts + first + GROUP / 2) << 16);
    while (mask !== 0) {
      const check = first + ctz(mask);
      const sum = load<u16>(group + ((<usize>ctz(mask)) << 1));
      mask &= mask - 1;
      const length = (<usize>load<u8>(facts + check)) >> 4;
      offer(check, <f64>sum * brevity(length));
    }
  }
  memory.fill(SUMS, 0, end - SUMS);
}

@inline
function brevity(length: usize): f64 {
  return <f64>load<f32>(BREVITIES + (length << 2));
}

/**
 * For each class of lengths a sum that is not enough to be among the best, its lower and its upper
 * bytes apart, as a vector looks them up.
 */
function setBars(): void {
  for (let length: usize = 0; length < LENGTHS; length++) {
    const bar = size < most ? 0 : <u32>min(65_535, max(0, scoreAt(0) / brevity(length) - 1));
    store<u8>(BARS + length, bar);
    store<u8>(BARS + LENGTHS + length, bar >> 8);
  }
}

/** Notes the groups with a sum above the bar, without a branch that could be guessed wrong. */
@inline
function findHits(end: usize): usize {
  const lowest = load<u8>(BARS) | (<u16>load<u8>(BARS + LENGTHS) << 8);
  const bar = v128.splat<u16>(lowest);
  let hits = HITS;
  for (let at = SUMS; at < end; at += GROUP_BYTES) {
    const first = v128.max<u16>(v128.load(at), v128.load(at, VECTOR_BYTES));
    const second = v128.max<u16>(v128.load(at, 2 * VECTOR_BYTES), v128.load(at, 3 * VECTOR_BYTES));
    store<u16>(hits, <u32>at);
    const over = v128.sub_sat<u16>(v128.max<u16>(first, second), bar);
    hits += (<usize>v128.any_true(over)) << 1;
  }
  return hits;
}

/** A bit for each of sixteen sums, set where it is above the bar of its check's length. */
@inline
function above(sums: usize, facts: usize): u32 {
  const lengths = v128.shr<u8>(v128.load(facts), 4);
  const low = v128.swizzle(v128.load(BARS), lengths);
  const high = v128.swizzle(v128.load(BARS, LENGTHS), lengths);
  // Each lower byte before its upper byte: those of the first eight, then those of the others.
  const first = v128.shuffle<u8>(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const second = v128.shuffle<u8>(
    low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31,
  );
  const isFirst = v128.gt<u16>(v128.load(sums), first);
  const isSecond = v128.gt<u16>(v128.load(sums, VECTOR_BYTES), second);
  return <u32>i8x16.bitmask(v128.narrow<i16>(isFirst, isSecond));
}

// The best so far: a heap with the worst on top, as in best.ts. Of equals the lower number is better.

let scores: usize = 0;
let numbers: usize = 0;
let most: i32 = 0;
let size: i32 = 0;

function clearBest(at: usize, limit: i32): void {
  scores = at;
  numbers = at + ((<usize>limit) << 3);
  most = limit;
  size = 0;
}

@inline
function offer(check: i32, score: f64): void {
  if (size < most) rise(size++, check, score);
  else if (isWorse(0, check, score)) sink(check, score);
}

@inline
function scoreAt(at: i32): f64 {
  return load<f64>(scores + ((<usize>at) << 3));
}

@inline
function numberAt(at: i32): i32 {
  return load<i32>(numbers + ((<usize>at) << 2));
}

@inline
function put(at: i32, check: i32, score: f64): void {
  store<f64>(scores + ((<usize>at) << 3), score);
  store<i32>(numbers + ((<usize>at) << 2), check);
}

/** Whether the one at a place is worse than another. */
@inline
function isWorse(at: i32, check: i32, score: f64): bool {
  const own = scoreAt(at);
  return own < score || (own === score && numberAt(at) > check);
}

function rise(from: i32, check: i32, score: f64): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >>> 1;
    if (isWorse(parent, check, score)) break;
    put(at, numberAt(parent), scoreAt(parent));
    at = parent;
  }
  put(at, check, score);
}

function sink(check: i32, score: f64): void {
  let at = 0;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= size) break;
    const right = child + 1;
    if (right < size && isWorse(right, numberAt(child), scoreAt(child))) child = right;
    if (!isWorse(child, check, score)) break;
    put(at, numberAt(child), scoreAt(child));
    at = child;
  }
  put(at, check, score);
}

/** Puts the best into their order, where they are. Returns how many there are. */
function sortBest(): i32 {
  const found = size;
  while (size > 0) {
    const last = --size;
    const check = numberAt(0);
    const score = scoreAt(0);
    sink(numberAt(last), scoreAt(last));
    put(last, check, score);
  }
  return found;
}
