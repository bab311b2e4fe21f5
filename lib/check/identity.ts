import { plainText } from './plain-text';

/** What identifies a check; see `Check` for the fields. */
export interface CheckIdentity {
  publisher: { name: string; site?: string };
  url?: string;
  claim: string;
  label: string;
  /** Whether another check with the same URL came first, as on a page that checks many claims. */
  isFurther?: boolean;
}

/** Longest publisher part of an id, in characters. */
const MAX_PREFIX = 100;

/**
 * The id of a check: publisher, colon, 16 hexadecimal digits, for example
 * `harbourfacts.example:1a2b3c4d5e6f7a8b`. It depends on the publisher and the URL or, where there
 * is no URL, on the publisher, the claim and the label: the same check keeps its id whichever feed
 * brings it, and a check without a URL whose verdict changes becomes another one. Further checks
 * with one URL are told apart by their claims.
 */
export function checkId({ publisher, url, claim, label, isFurther }: CheckIdentity): string {
  const prefix = publisher.site ?? slug(publisher.name);
  const ofUrl = ['url', urlKey(url ?? ''), ...(isFurther ? [claim] : [])];
  const content = url === undefined ? ['content', claim, label] : ofUrl;
  return `${prefix}:${hash64([prefix, ...content].join('\n'))}`;
}

/**
 * FNV-1a, 64 bits, over the UTF-16 units of a text, low byte first, as 16 hexadecimal digits.
 * Not cryptographic: a publisher can forge a collision, but only among its own checks, because
 * the id begins with its name. By chance two of 300,000 checks collide with odds of about
 * n^2 / 2^65 = 1 to 400 million.
 */
export function hash64(text: string): string {
  // The offset basis cbf29ce484222325 and the prime 2^40 + 1b3, in 32-bit halves: products of a
  // half and 1b3 stay below 2^53 and therefore exact.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const feed = (byte: number) => {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 0x100) % 2 ** 32;
    low = product >>> 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    feed(unit & 0xff);
    feed(unit >>> 8);
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}

/** The fragment only says where on the page to look. */
function urlKey(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function slug(name: string): string {
  const words = plainText(name)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['unnamed'];
  return words.join('-').slice(0, MAX_PREFIX);
}
