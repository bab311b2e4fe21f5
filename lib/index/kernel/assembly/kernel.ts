/**
 * The inner loop of a search, in AssemblyScript: adds up what terms give to checks, and keeps the
 * best. `sums-in-script.ts` does the same in TypeScript and says what both do; a property test holds
 * this to it. `npm run kernel` compiles it.
 *
 * The checks are taken in blocks, whose sums stay in the processor's nearest cache. Memory, in bytes:
 * the sums of a block, the places with hits in it, the bins, the brevities, and from `FREE` on what
 * the caller lays there for a search.
 */

export { READING_BYTES, readTexts, tally } from './texts';

/** Checks of a block. The first blocks are shorter: after each the bars are higher. */
const BLOCK: i32 = 8_192;
const FIRST_BLOCK: i32 = 2_048;

/** Gaps that are read in one go, and how many checks they lead over at most. */
const GAPS: i32 = 8;
const MARGIN: i32 = GAPS * 256;

/** Checks whose sums are looked at in one go. */
const GROUP: i32 = 32;

const SUM_BYTES: i32 = 2;
const GROUP_BYTES: usize = GROUP * SUM_BYTES;
const VECTOR_BYTES: i32 = 16;

/**
 * Two bytes for each check of the block, and for those behind it that gaps may lead to. At 0, so that
 * twice a place is where its sum stands.
 */
const SUMS: usize = 0;
/** Where is added what belongs to no check. */
const NOBODY: usize = SUMS + (BLOCK + MARGIN) * SUM_BYTES;
/** Where the sums of the gaps that were read last are. */
const PLACES: usize = NOBODY + VECTOR_BYTES;
/** Two bytes for each group with a sum that may be among the best: where its sums begin. */
const HITS: usize = PLACES + VECTOR_BYTES;
const HITS_END: usize = HITS + (BLOCK / GROUP + 1) * 2;
/** Two bytes for each bin: how many scores are in it. */
const BINS_COUNT: i32 = 1_024;
const BINS: usize = (HITS_END + 15) & ~15;

/** Classes of lengths. */
const LENGTHS: usize = 16;
/** An f32 for each class, the shortest first, which has the most. */
export const BREVITIES: usize = BINS + BINS_COUNT * 2;
/** For each class the lower byte of its bar, then for each the upper one. */
const BARS: usize = BREVITIES + LENGTHS * 4;
export const FREE: usize = BARS + LENGTHS * 2;

/** Room for what may be among the best, beside that for those that are wanted. */
export const SPARE: i32 = 1_024;

/** A byte among the gaps that passes over 255 checks. */
const PASS_OVER: u16 = 255;

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

/** Turns the facts of checks, a byte each, into the classes of their lengths, where they are. */
export function readLengths(facts: usize, end: usize): void {
  for (let at = facts; at < end; at += VECTOR_BYTES) {
    v128.store(at, v128.shr<u8>(v128.load(at), 4));
  }
}

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
 * Adds up `terms` terms over `checks` checks, the class of whose length is at `lengths`, and keeps the
 * `limit` best at `best`: their scores, eight bytes each, with room for `limit + SPARE`, then their
 * numbers, four bytes each, best first. Returns how many there are.
 */
export function gather(
  terms: usize,
  termsEnd: usize,
  lengths: usize,
  checks: i32,
  best: usize,
  limit: i32,
): i32 {
  if (limit <= 0) return 0;
  clearBest(best, limit);
  let length = FIRST_BLOCK;
  for (let base = 0; base < checks; base += length, length = min(BLOCK, length * 2)) {
    for (let at = terms; at < termsEnd; at += TERM_BYTES) {
      const term = changetype<Term>(at);
      if (term.isGaps) addGaps(term, base, length);
      else addNumbers(term, base, length);
    }
    // Behind the last check is nothing, whatever a forged file says.
    const to = min(checks, base + length);
    if (to < base + length) memory.fill(SUMS + ((<usize>(to - base)) << 1), 0, GROUP_BYTES);
    takeBest(lengths, base, to);
    leaveMargin(length);
  }
  memory.fill(SUMS, 0, MARGIN * SUM_BYTES);
  return keepBest();
}

/** What was added behind the block goes to the beginning of the next one, the rest is cleared. */
@inline
function leaveMargin(length: i32): void {
  memory.copy(SUMS, SUMS + length * SUM_BYTES, MARGIN * SUM_BYTES);
  memory.fill(SUMS + MARGIN * SUM_BYTES, 0, length * SUM_BYTES);
}

@inline
function add(sum: usize, units: u32): void {
  store<u16>(sum, load<u16>(sum) + units);
}

/**
 * Eight gaps at a time, until one leads out of the block. Where each check is follows from the gaps
 * before it, so these are added up in three steps for all eight.
 */
function addGaps(term: Term, base: i32, length: i32): void {
  const units = term.units;
  const end = <usize>term.end;
  const nobody = v128.splat<u16>(<u16>NOBODY);
  const passOver = v128.splat<u16>(PASS_OVER);
  const one = v128.splat<u16>(1);
  const none = v128.splat<u16>(0);
  let at = <usize>term.at;
  let next = term.next - base;
  // One less, because the first check is where its gap ends.
  let before = v128.splat<u16>(<u16>(next - 1));
  while (next < length && at < end) {
    const gaps = v128.load_ext<u8>(at);
    const passes = v128.eq<u16>(gaps, passOver);
    let steps = v128.add<u16>(v128.add<u16>(gaps, one), passes);
    steps = v128.add<u16>(steps, v128.shuffle<u16>(none, steps, 7, 8, 9, 10, 11, 12, 13, 14));
    steps = v128.add<u16>(steps, v128.shuffle<u16>(none, steps, 6, 7, 8, 9, 10, 11, 12, 13));
    steps = v128.add<u16>(steps, v128.shuffle<u16>(none, steps, 4, 5, 6, 7, 8, 9, 10, 11));
    const places = v128.add<u16>(steps, before);
    v128.store(PLACES, v128.bitselect(nobody, v128.add<u16>(places, places), passes));
    before = v128.shuffle<u16>(places, places, 7, 7, 7, 7, 7, 7, 7, 7);
    next = <i32>v128.extract_lane<u16>(places, 7) + 1;
    for (let place = PLACES; place < PLACES + GAPS * 2; place += 2) add(load<u16>(place), units);
    at += GAPS;
  }
  term.at = <u32>at;
  term.next = base + next;
}

/** Numbers that do not ascend, which only a forged file has, are passed over. */
function addNumbers(term: Term, base: i32, length: i32): void {
  const units = term.units;
  const to = base + length;
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

/** Offers the block's sums that may be among the best. */
function takeBest(lengths: usize, base: i32, to: i32): void {
  const end = SUMS + ((<usize>(to - base)) << 1);
  setBars();
  const own = lengths + base;
  const hitsEnd = lowestBar() < 256 ? findHits(end) : findHitsByLength(end, own);
  for (let hit = HITS; hit < hitsEnd; hit += 2) {
    const group = <usize>load<u16>(hit);
    const first = (group - SUMS) >> 1;
    const half = GROUP_BYTES / 2;
    let mask = above(group, own + first) | (above(group + half, own + first + GROUP / 2) << 16);
    while (mask !== 0) {
      const place = first + ctz(mask);
      mask &= mask - 1;
      const sum = load<u16>(SUMS + (place << 1));
      offer(base + <i32>place, <f64>sum * brevity(<usize>load<u8>(own + place)));
    }
  }
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
    const bar = <u32>min(65_535, max(0, floor / brevity(length) - 1));
    store<u8>(BARS + length, bar);
    store<u8>(BARS + LENGTHS + length, bar >> 8);
  }
}

@inline
function lowestBar(): u32 {
  return <u32>load<u8>(BARS) | (<u32>load<u8>(BARS + LENGTHS) << 8);
}

/**
 * Notes the groups with a sum above the bar of the shortest checks, without a branch that could be
 * guessed wrong.
 */
function findHits(end: usize): usize {
  const bar = v128.splat<u16>(<u16>lowestBar());
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

/**
 * Notes the groups with a sum whose upper byte reaches that of its length's bar: far fewer, once all
 * bars have one.
 */
function findHitsByLength(end: usize, lengths: usize): usize {
  const bars = v128.sub<u8>(v128.load(BARS, LENGTHS), v128.splat<u8>(1));
  let hits = HITS;
  let at = lengths;
  for (let sums = SUMS; sums < end; sums += GROUP_BYTES) {
    const first = over(upperBytes(sums), v128.swizzle(bars, v128.load(at)));
    const second = over(upperBytes(sums + GROUP), v128.swizzle(bars, v128.load(at, VECTOR_BYTES)));
    store<u16>(hits, <u32>sums);
    hits += (<usize>v128.any_true(v128.or(first, second))) << 1;
    at += GROUP;
  }
  return hits;
}

/** What is not zero where a byte is above another. */
@inline
function over(bytes: v128, others: v128): v128 {
  return v128.sub_sat<u8>(bytes, others);
}

/** The upper bytes of sixteen sums. */
@inline
function upperBytes(sums: usize): v128 {
  const first = v128.shr<u16>(v128.load(sums), 8);
  const second = v128.shr<u16>(v128.load(sums, VECTOR_BYTES), 8);
  return i8x16.narrow_i16x8_u(first, second);
}

/** A bit for each of sixteen sums, set where it is above the bar of its check's length. */
@inline
function above(sums: usize, lengths: usize): u32 {
  const own = v128.load(lengths);
  const low = v128.swizzle(v128.load(BARS), own);
  const high = v128.swizzle(v128.load(BARS, LENGTHS), own);
  // Each lower byte before its upper byte: those of the first eight, then those of the others.
  const first = v128.shuffle<u8>(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const second = v128.shuffle<u8>(
    low, high, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31,
  );
  const isFirst = v128.gt<u16>(v128.load(sums), first);
  const isSecond = v128.gt<u16>(v128.load(sums, VECTOR_BYTES), second);
  return <u32>i8x16.bitmask(v128.narrow<i16>(isFirst, isSecond));
}

// What may be among the best, in the order it was found, with the number of scores in each bin: these
// tell where the best begin, so that nothing needs to be kept in order before the end.

let scores: usize = 0;
let numbers: usize = 0;
let size: i32 = 0;
let room: i32 = 0;
/** How many are wanted. */
let most: i32 = 0;
/** A score times this is its bin. */
let binsPerScore: f64 = 0;
/** The bin with the last of the best, and how many scores are in higher ones. */
let floorBin: i32 = 0;
let higher: i32 = 0;
/** What has no more than this is not among the best: there are enough that came before. */
let floor: f64 = 0;

function clearBest(at: usize, limit: i32): void {
  room = limit + SPARE;
  scores = at;
  numbers = at + ((<usize>room) << 3);
  size = 0;
  most = limit;
  binsPerScore = <f64>BINS_COUNT / (65_536 * brevity(0));
  floorBin = -1;
  higher = 0;
  floor = 0;
  memory.fill(BINS, 0, BINS_COUNT * 2);
}

@inline
function offer(check: i32, score: f64): void {
  if (score <= floor) return;
  const bin = <i32>(score * binsPerScore);
  if (size === room) keepBest();
  put(size++, check, score);
  add(BINS + ((<usize>bin) << 1), 1);
  if (bin > floorBin && ++higher >= most) raiseFloor();
}

function raiseFloor(): void {
  while (higher >= most && floorBin < BINS_COUNT - 1) {
    floorBin++;
    higher -= <i32>load<u16>(BINS + ((<usize>floorBin) << 1));
  }
  floor = max(floor, <f64>floorBin / binsPerScore - 1);
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

/** Whether a check is better than the one at a place. Of equals the lower number is better. */
@inline
function isBetter(check: i32, score: f64, at: i32): bool {
  const other = scoreAt(at);
  return score > other || (score === other && check < numberAt(at));
}

/** Puts the best into their order, and lets go of all others. Returns how many there are. */
function keepBest(): i32 {
  let kept = 0;
  for (let from = 0; from < size; from++) {
    const score = scoreAt(from);
    if (score < floor) continue;
    const check = numberAt(from);
    let at = kept;
    if (kept < most) kept++;
    else if (isBetter(check, score, most - 1)) at = most - 1;
    else continue;
    for (; at > 0 && isBetter(check, score, at - 1); at--) {
      put(at, numberAt(at - 1), scoreAt(at - 1));
    }
    put(at, check, score);
  }
  size = kept;
  if (kept === most) floor = max(floor, scoreAt(most - 1));
  return kept;
}
