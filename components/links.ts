import type { Check } from '~/lib/check/check';
import { STARTER_ORIGIN } from '~/lib/check/origins';

/**
 * Whether the project itself wrote a check. A pointer of the starter set leads to a newsroom's own
 * check; only our texts are ours.
 */
export function isOwnText({ origin, url }: Pick<Check, 'origin' | 'url'>): boolean {
  return origin === STARTER_ORIGIN && url === undefined;
}

const SAFE_PROTOCOLS = new Set(['http:', 'https:']);

/** A URL from outside, if it is one that a link may lead to; `undefined` for all others. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return SAFE_PROTOCOLS.has(parsed.protocol) ? parsed.href : undefined;
}

/** The host of a web address without `www.`; `undefined` for what is no web address. */
export function hostOf(url: string | undefined): string | undefined {
  const safe = safeUrl(url);
  return safe && new URL(safe).hostname.replace(/^www\./, '');
}
