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
  // The offset basis cbf29ce484222325, in 16-bit limbs, lowest first: their products with the
  // prime 2^40 + 1b3 stay whole numbers of 32 bits.
  let a = 0x2325;
  let b = 0x8422;
  let c = 0x9ce4;
  let d = 0xcbf2;
  for (let index = 0; index < 2 * text.length; index += 1) {
    const unit = text.charCodeAt(index >>> 1);
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
