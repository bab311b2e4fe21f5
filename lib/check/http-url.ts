/** Longest URL that is kept, in characters; browsers and servers agree on about this much. */
export const MAX_URL = 2_048;

/**
 * The normal form of an absolute http(s) URL, or undefined for anything else: other schemes,
 * relative references, URLs that carry a user name (`https://trusted.example@evil.example`) or
 * are longer than `MAX_URL`.
 */
export function httpUrl(text: string): string | undefined {
  if (isNormalUrl(text)) return text;
  const url = parseHttp(text);
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  return url.href.length <= MAX_URL ? url.href : undefined;
}

/** Host name of an http(s) URL in lower case, without `www.`; undefined when it is not one. */
export function siteOf(text: string): string | undefined {
  if (isNormalUrl(text)) return lastOrigin.site;
  return parseHttp(text)?.hostname.replace(/^www\./, '') || undefined;
}

function parseHttp(text: string): URL | undefined {
  if (text.length > MAX_URL || !/^https?:\/\//i.test(text)) return undefined;
  return parseUrl(text);
}

/**
 * A URL, relative ones against `base`; undefined where it is none. `URL.canParse` would say so
 * without throwing, but in Node 20 it comes to deny addresses with letters such as `é`.
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/**
 * Whether parsing would leave an address as it is, as it does nearly all: a host of letters in lower
 * case without a port, a path and a query of signs that need no escape. Parsing takes ten times as
 * long (`npm run bench:feed`).
 */
export function isNormalUrl(text: string): boolean {
  if (text === lastNormal) return true;
  if (text.length > MAX_URL) return false;
  const path = text.indexOf('/', MIN_ORIGIN);
  const origin = path === -1 ? undefined : normalOrigin(text, path);
  if (origin === undefined || !isNormalPath(text, path)) return false;
  lastNormal = text;
  if (origin !== lastOrigin) {
    originBefore = lastOrigin;
    lastOrigin = origin;
  }
  return true;
}

/** The scheme and host of a normal address. */
interface Origin {
  text: string;
  /** The host without `www.`. */
  site: string;
}

/** One address is asked about several times in a row: its form, its host, its page. */
let lastNormal: string | undefined;
let lastOrigin: Origin = { text: '', site: '' };
/** A check's own site and the one where its claim was seen come in turns. */
let originBefore = lastOrigin;

/** `https://` is no longer. */
const MIN_ORIGIN = 8;
const ORIGIN = /^https?:\/\/(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,20}$/;

/** Those that were found to be normal; a feed has some hundreds, a hostile one any number. */
const normalOrigins = new Map<string, Origin>();
const MAX_ORIGINS = 1_000;

/** What an address has before its path, which begins at `end`. */
function normalOrigin(address: string, end: number): Origin | undefined {
  for (const known of [lastOrigin, originBefore]) {
    if (known.text.length === end && address.startsWith(known.text)) return known;
  }
  const text = address.slice(0, end);
  let origin = normalOrigins.get(text);
  if (origin === undefined) {
    if (!ORIGIN.test(text)) return undefined;
    if (normalOrigins.size >= MAX_ORIGINS) normalOrigins.clear();
    origin = { text, site: text.replace(/^https?:\/\/(?:www\.)?/, '') };
    normalOrigins.set(text, origin);
  }
  return origin;
}

/** 1 for the signs of a path or a query that need no escape. */
const isPathSign = new Uint8Array(2 ** 16);
for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$&()*+,;=:@%/.~!?-') {
  isPathSign[sign.charCodeAt(0)] = 1;
}
const DOT = 0x2e;
const SLASH = 0x2f;
const PERCENT = 0x25;

/** Whether all that follows the host is such signs, without the dots that parsing takes out. */
function isNormalPath(text: string, from: number): boolean {
  let last = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isPathSign[unit] === 0 || (unit === DOT && last === SLASH)) return false;
    if (unit === PERCENT && /^2e/i.test(text.slice(at + 1, at + 3))) return false;
    last = unit;
  }
  return true;
}
