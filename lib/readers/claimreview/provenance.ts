import { addressOf } from '~/lib/check/address';
import { siteOf } from '~/lib/check/http-url';
import { publisherOf } from '~/lib/check/publishers';

/**
 * Whether who publishes at the address `found` may also speak for the address `url`: it is the
 * same host, one of them is a part of the other (`en.desk.example` and `desk.example`), or both are
 * sites of one known publisher. Other hosts that only share an ending (`a.blogs.example` and
 * `b.blogs.example`) may be anybody's.
 *
 * Why this is asked: anybody can write a ClaimReview with the address and the name of a trusted
 * publisher into a page of their own, and who published a check is told by its address. So a page
 * is believed for its own site alone, and an element of a feed for the site it was found on.
 * Copies that Google's AMP cache keeps count as the page that they are of.
 */
export function speaksFor(found: string, url: string): boolean {
  if (found === url) return siteOf(url) !== undefined;
  const [foundHost, host] = [hostBehind(found), siteOf(url)];
  if (foundHost === undefined || host === undefined) return false;
  return foundHost === host || isRelated(foundHost, hostBehind(url) ?? host);
}

function isRelated(one: string, other: string): boolean {
  if (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)) return true;
  const known = publisherOf({ site: one });
  return known !== undefined && known === publisherOf({ site: other });
}

/** Caches and viewers whose addresses name the page that they show. */
const VIEWER = /^(?:google\.[a-z.]+|.+\.cdn\.ampproject\.org)$/;

function hostBehind(url: string): string | undefined {
  const host = siteOf(url);
  if (host === undefined || !VIEWER.test(host)) return host;
  return addressOf(url)?.split(/[/?]/, 1)[0];
}
