import { plainText } from './plain-text';

/** What identifies a check; see `Check` for the fields. */
export interface CheckIdentity {
  publisher: { name: string; site?: string };
  url?: string;
  claim: string;
  label: string;
}

/** Longest publisher part of an id, in characters. */
const MAX_PREFIX = 100;

/**
 * The id of a check: publisher, colon, 16 hexadecimal digits, for example
 * `harbourfacts.example:1a2b3c4d5e6f7a8b`. It depends on
 *
 * - the publisher: its site or, without one, its name;
 * - the address, without scheme, `www.`, fragment and slashes at the end; where there is none, the
 *   publisher's label takes its place;
 * - the claim, without case and signs.
 *
 * It depends on nothing else, so that a check has the same id tomorrow, in whatever order a feed
 * comes and whatever stands beside it; and five claims checked in one article have five ids. A
 * corrected rating keeps the id: it is a new edition of the same check. A claim that is worded
 * anew is a new check, because nothing can tell it from a further claim of the same article; its
 * old wording is then gone from its publisher's page or feed, and whoever compares two readings of
 * one source takes what is gone for retracted. Records of one check whose wordings differ because
 * different people retold it (a pointer and the publisher's own markup) are found by
 * `republications`.
 */
export function checkId({ publisher, url, claim, label }: CheckIdentity): string {
  const prefix = publisher.site ?? slug(publisher.name);
  let units = write('\n', write(prefix, 0));
  if (url === undefined) units = write(label, write('content\n', units));
  else units = writeUrlKey(url, write('url\n', units));
  units = writeWords(claim, write('\n', units));
  return `${prefix}:${hashOf(units)}`;
}

/** What is hashed, as UTF-16 units: to make a string of it first takes longer than the hash. */
let buffer = new Uint16Array(8_192);

function makeRoom(length: number): void {
  if (length <= buffer.length) return;
  const larger = new Uint16Array(2 * length);
  larger.set(buffer);
  buffer = larger;
}

/** Writes a text, or a part of it, into the buffer; where it ends there. */
function write(text: string, at: number, from = 0, to = text.length): number {
  makeRoom(at + to - from);
  for (let index = from; index < to; index += 1) buffer[at + index - from] = text.charCodeAt(index);
  return at + to - from;
}

/** What a UTF-16 unit is in a claim: a part of a word, a gap, or not asked yet. */
const WORD = 1;
const GAP = 2;
const kinds = new Uint8Array(2 ** 16);

/**
 * Ranges of UTF-16 units, from and to, that Unicode's normal form leaves as they are, whatever is
 * beside them, and whose small letters do not depend on what is: Latin, the common part of Cyrillic,
 * Devanagari without its nukta and what is made with it, quotation marks.
 */
const STEADY = [
  [0x20, 0x7e],
  [0xa0, 0x12f],
  [0x400, 0x45f],
  [0x900, 0x928],
  [0x92a, 0x930],
  [0x932, 0x933],
  [0x935, 0x939],
  [0x93d, 0x950],
  [0x964, 0x96f],
  [0x2013, 0x201f],
] as const;

/** In `written`: what parts words. */
const BETWEEN = 1;

/** For each unit in those ranges its small letter, or that it parts words; 0 elsewhere. */
const written = new Uint16Array(2 ** 16);
for (const [from, to] of STEADY) {
  for (let unit = from; unit <= to; unit += 1) {
    const small = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
    written[unit] = kindOf(unit) === GAP ? BETWEEN : small;
  }
}

/** Writes the words of a claim, single spaces between them; the claim itself where it has none. */
function writeWords(claim: string, start: number): number {
  makeRoom(start + claim.length);
  let at = start;
  let isGap = false;
  for (let index = 0; index < claim.length; index += 1) {
    const unit = written[claim.charCodeAt(index)]!;
    if (unit === 0) return writeAnyWords(claim, start);
    if (unit === BETWEEN) isGap = true;
    else {
      if (isGap && at > start) {
        buffer[at] = 0x20;
        at += 1;
      }
      isGap = false;
      buffer[at] = unit;
      at += 1;
    }
  }
  return at === start ? write(claim, start) : at;
}

/** The same for texts that have to be brought to their normal form first. */
function writeAnyWords(claim: string, start: number): number {
  const text = claim.normalize('NFC').toLowerCase();
  makeRoom(start + text.length);
  let at = start;
  let isGap = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if ((kinds[unit] || kindOf(unit)) === GAP) isGap = true;
    else {
      if (isGap && at > start) {
        buffer[at] = 0x20;
        at += 1;
      }
      isGap = false;
      buffer[at] = unit;
      at += 1;
    }
  }
  return at === start ? write(claim.normalize('NFC'), start) : at;
}

/** Halves of characters beyond the first 65,536 count as letters. */
function kindOf(unit: number): number {
  const isWord = /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit));
  kinds[unit] = isWord ? WORD : GAP;
  return kinds[unit]!;
}

/**
 * A hash of 64 bits over the UTF-16 units of a text, as 16 hexadecimal digits: two lanes of 32 bits,
 * each multiplied by a prime of its own for every unit and mixed with the other at the end, as in
 * MurmurHash3. Not cryptographic: a publisher can forge a collision, but only among its own checks,
 * because the id begins with its name. By chance two of 300,000 checks collide with odds of about
 * n^2 / 2^65 = 1 to 400 million.
 */
export function hash64(text: string): string {
  return hashOf(write(text, 0));
}

/** The hash of the first `length` units in the buffer. */
function hashOf(length: number): string {
  let a = 0x9e3779b9 ^ length;
  let b = 0x85ebca6b;
  for (let index = 0; index < length; index += 1) {
    const unit = buffer[index]!;
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
    // Without it a unit's high bits would never reach the low bits of the lane.
    a = (a << 13) | (a >>> 19);
    b = (b << 15) | (b >>> 17);
  }
  const one = mixed(a ^ mixed(b));
  return hex(mixed(b ^ one)) + hex(one);
}

/** The finaliser of MurmurHash3: every bit of the input changes about half of the bits. */
function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

/** Two hexadecimal digits for each byte. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex(bits: number): string {
  const high = HEX[bits >>> 24]! + HEX[(bits >>> 16) & 0xff]!;
  return high + HEX[(bits >>> 8) & 0xff]! + HEX[bits & 0xff]!;
}

/** Sites move to https and drop their `www.` without saying so; the fragment is a place on a page. */
function writeUrlKey(url: string, at: number): number {
  const host = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : 0;
  const start = host > 0 && url.startsWith('www.', host) ? host + 4 : host;
  const fragment = url.indexOf('#');
  let end = fragment === -1 ? url.length : fragment;
  while (end > start && url[end - 1] === '/') end -= 1;
  return write(url, at, start, end);
}

function slug(name: string): string {
  const words = plainText(name)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['unnamed'];
  return words.join('-').slice(0, MAX_PREFIX);
}
