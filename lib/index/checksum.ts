import { runToEnd } from './steps.ts';

/**
 * A checksum of 32 bits over 32-bit words, after the manner of MurmurHash3 and xxHash: four lanes
 * that each take every fourth word, so that the processor works on all four at once. In JavaScript
 * it reads several gigabytes a second, where CRC-32 from tables reads a few hundred megabytes.
 *
 * Each step is a bijection, of the word as of the lane. So whatever is wrong within one word is
 * always noticed; anything else slips through once in four thousand million times. It finds damage;
 * it is no protection against somebody who forges a file.
 */
const FACTORS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

/** The checksum of some words, as an unsigned 32-bit number. */
export function checksum(words: Uint32Array): number {
  return runToEnd(checksumming(words));
}

/** Words of one step: a megabyte, which takes less than a millisecond. */
const WORDS_PER_STEP = 2 ** 18;

/** The same in steps. */
export function* checksumming(words: Uint32Array): Generator<void, number> {
  const lanes = Int32Array.from(FACTORS);
  const whole = words.length & ~3;
  for (let from = 0; from < whole; from += WORDS_PER_STEP) {
    if (from > 0) yield;
    mixLanes(lanes, words, from, Math.min(whole, from + WORDS_PER_STEP));
  }
  let sum = words.length;
  for (let at = whole; at < words.length; at++) sum = mixed(sum, words[at]!);
  for (const lane of lanes) sum = mixed(sum, lane);
  return sum >>> 0;
}

function mixLanes(lanes: Int32Array, words: Uint32Array, from: number, to: number): void {
  const [p, q, r, s] = FACTORS;
  let [a, b, c, d] = [lanes[0]!, lanes[1]!, lanes[2]!, lanes[3]!];
  // Written out, because it runs over megabytes before the engine has optimised anything.
  for (let at = from; at < to; at += 4) {
    a ^= words[at]!;
    b ^= words[at + 1]!;
    c ^= words[at + 2]!;
    d ^= words[at + 3]!;
    a = Math.imul((a << 15) | (a >>> 17), p);
    b = Math.imul((b << 13) | (b >>> 19), q);
    c = Math.imul((c << 17) | (c >>> 15), r);
    d = Math.imul((d << 11) | (d >>> 21), s);
  }
  lanes.set([a, b, c, d]);
}

/** The checksum of any bytes: the last word is filled up with zeros, the length counts too. */
export function checksumOfBytes(bytes: Uint8Array): number {
  const words = new Uint32Array(Math.ceil(bytes.length / 4) + 1);
  new Uint8Array(words.buffer).set(bytes);
  words[words.length - 1] = bytes.length;
  return checksum(words);
}

/** Takes a word into a sum so that each of its bits reaches most others. */
function mixed(sum: number, word: number): number {
  let bits = Math.imul(sum ^ word, FACTORS[1]);
  bits = Math.imul(bits ^ (bits >>> 15), FACTORS[2]);
  return bits ^ (bits >>> 16);
}
