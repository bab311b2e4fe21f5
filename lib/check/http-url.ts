/** Longest URL that is kept, in characters; browsers and servers agree on about this much. */
export const MAX_URL = 2_048;

/**
 * The normal form of an absolute http(s) URL, or undefined for anything else: other schemes,
 * relative references, URLs that carry a user name (`https://trusted.example@evil.example`) or
 * are longer than `MAX_URL`.
 */
export function httpUrl(text: string): string | undefined {
  const url = parseHttp(text);
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  return url.href.length <= MAX_URL ? url.href : undefined;
}

/** Host name of an http(s) URL in lower case, without `www.`; undefined when it is not one. */
export function siteOf(text: string): string | undefined {
  return parseHttp(text)?.hostname.replace(/^www\./, '') || undefined;
}

function parseHttp(text: string): URL | undefined {
  if (text.length > MAX_URL || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}
