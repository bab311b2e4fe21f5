import type { Settings } from './settings.ts';

/** Whether an entry in a list of sites holds for a host: the host itself and its subdomains. */
export function covers(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Whether the reader has switched Obelus off on a host. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.sitesOff.some((site) => covers(site, host));
}

/** Whether Obelus comes to a host by itself. */
export function isReached(settings: Settings, host: string): boolean {
  if (settings.reach === 'sites') return settings.sites.some((site) => covers(site, host));
  return settings.reach === 'everywhere';
}

/** The list of switched-off sites after the switch for a host was turned. */
export function switchSite(sitesOff: readonly string[], host: string, on: boolean): string[] {
  // Every entry that holds for the host goes, or "on" would leave it off.
  const others = sitesOff.filter((site) => !covers(site, host));
  return on ? others : [...others, host];
}

/** Longest host name and longest part of one (RFC 1035), in characters. */
const MAX_HOST = 253;
const HOST = /^[a-z\d-]{1,63}(\.[a-z\d-]{1,63})+$/;

/** Under these endings of countries anybody's site may be: who types one means another thing. */
const MANY_SITES = /^(?:ac|co|com)\.[a-z]{2}$/;

/**
 * The host name in what a reader typed or pasted, be it a name or the address of a page;
 * `undefined` where there is none.
 */
export function parseSite(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\./, '');
  const isOneSite = host.length <= MAX_HOST && HOST.test(host) && !MANY_SITES.test(host);
  return isOneSite ? host : undefined;
}

/**
 * The match patterns of a site with its subdomains; none for what no pattern can name (an IPv6
 * address, an empty host), because browsers refuse a whole list for one bad entry.
 */
export function sitePatterns(site: string): string[] {
  if (/^\d+(\.\d+){3}$/.test(site)) return [`*://${site}/*`];
  if (!/^[a-z\d-]+(\.[a-z\d-]+)*$/.test(site)) return [];
  return [`*://${site}/*`, `*://*.${site}/*`];
}

const EVERYWHERE = '*://*/*';

/** The patterns of the pages where the reader wants Obelus to work by itself. */
export function reachedPatterns({ reach, sites }: Pick<Settings, 'reach' | 'sites'>): string[] {
  if (reach === 'everywhere') return [EVERYWHERE];
  return reach === 'sites' ? sites.flatMap(sitePatterns) : [];
}
