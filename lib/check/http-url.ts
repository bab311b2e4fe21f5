/** Longest URL that is kept, in characters; browsers and servers agree on about this much. */
export const MAX_URL = 2_048;

/**
 * The normal form of an absolute http(s) URL, or undefined for anything else: other schemes,
 * relative references, URLs that carry a user name (`https://trusted.example@evil.example`) or
 * are longer than `MAX_URL`.
 */
export function httpUrl(text: string): string | undefined {
  if (isNormal(text)) return text;
  const url = parseHttp(text);
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  return url.href.length <= MAX_URL ? url.href : undefined;
}

/** Host name of an http(s) URL in lower case, without `www.`; undefined when it is not one. */
export function siteOf(text: string): string | undefined {
  if (isNormal(text))
    return text.slice(text.indexOf('/') + 2, text.indexOf('/', 8)).replace(/^www\./, '');
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
 * Addresses that parsing would leave as they are, as nearly all are: a host of letters in lower
 * case without a port, a path and a query of signs that need no escape. Parsing takes ten times
 * as long (`npm run bench:feed`).
 */
const NORMAL =
  /^https?:\/\/(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,20}\/[\w$&()*+,;=:@%/.~!-]*(?:\?[\w$&()*+,;=:@%/.~!?-]*)?$/;
/** Parts of a path that parsing takes out, also where they are escaped. */
const DOTS = /\/\.|%2e/i;

function isNormal(text: string): boolean {
  if (text === lastNormal) return true;
  if (text.length > MAX_URL || !NORMAL.test(text) || DOTS.test(text)) return false;
  lastNormal = text;
  return true;
}

/** One address is asked about several times in a row: its form, its host, its page. */
let lastNormal: string | undefined;
