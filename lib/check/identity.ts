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
  const where = url === undefined ? `content\n${label}` : `url\n${urlKey(url)}`;
  let units = write(`${prefix}\n${where}\n`, 0);
  units = writeWords(claim, units);
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

/** Writes a text into the buffer; where it ends there. */
function write(text: string, at: number): number {
  makeRoom(at + text.length);
  for (let index = 0; index < text.length; index += 1) buffer[at + index] = text.charCodeAt(index);
  return at + text.length;
}

/** What a UTF-16 unit is in a claim: a part of a word, a gap, or not asked yet. */
const WORD = 1;
const GAP = 2;
const kinds = new Uint8Array(2 ** 16);

/** Writes the words of a claim, single spaces between them; the claim itself where it has none. */
function writeWords(claim: string, start: number): number {
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
  return at === start ? write(claim, start) : at;
}

/** Halves of characters beyond the first 65,536 count as letters. */
function kindOf(unit: number): number {
  const isWord = /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit));
  kinds[unit] = isWord ? WORD : GAP;
  return kinds[unit]!;
}

/**
 * FNV-1a, 64 bits, over the UTF-16 units of a text, low byte first, as 16 hexadecimal digits.
 * Not cryptographic: a publisher can forge a collision, but only among its own checks, because
 * the id begins with its name. By chance two of 300,000 checks collide with odds of about
 * n^2 / 2^65 = 1 to 400 million.
 */
export function hash64(text: string): string {
  return hashOf(write(text, 0));
}

/** The hash of the first `length` units in the buffer. */
function hashOf(length: number): string {
  // The offset basis cbf29ce484222325, in 16-bit limbs, lowest first: their products with the
  // prime 2^40 + 1b3 stay whole numbers of 32 bits.
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (let index = 0; index < 2 * length; index += 1) {
    const unit = buffer[index >>> 1]!;
    a ^= index % 2 === 0 ? unit & 0xff : unit >>> 8;
    const low = a * 0x1b3;
    const second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + (a << 8) + (second >>> 16);
    d = (d * 0x1b3 + (b << 8) + (third >>> 16)) & 0xffff;
    a = low & 0xffff;
    b = second & 0xffff;
    c = third & 0xffff;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}

/** Sites move to https and drop their `www.` without saying so; the fragment is a place on a page. */
function urlKey(url: string): string {
  const end = url.indexOf('#');
  return (end === -1 ? url : url.slice(0, end))
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?<!\/)\/+$/, '');
}

function slug(name: string): string {
  const words = plainText(name)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['unnamed'];
  return words.join('-').slice(0, MAX_PREFIX);
}
