import { siteOf } from './http-url.ts';
import { type KnownPublisher, publisherAt, publishersNamed } from './publishers/known.ts';
import { type Spoof, spoofAt } from './publishers/spoof.ts';

export {
  type KnownPublisher,
  knownPublishers,
  publishersNamed,
  type Signatory,
} from './publishers/known.ts';
export { isCarrier, type Spoof } from './publishers/spoof.ts';

/** What a check says of who published it. Any of it may be missing, wrong or forged. */
export interface ClaimedPublisher {
  name?: string;
  /** Host name, or a URL of the publisher's site. */
  site?: string;
  /** Where the check was published. Of all three it is the hardest to forge, and counts first. */
  url?: string;
}

/**
 * How far a publisher is known, see docs/publishers.md. `signatory`: of the IFCN code;
 * `established`: a known desk without that signature; `listed`: known, and no more than that;
 * `unknown`: not in the table, or not who it says it is.
 */
export const TIERS = ['signatory', 'established', 'listed', 'unknown'] as const;
export type Tier = (typeof TIERS)[number];

/** The tiers whose checks are shown until the reader decides otherwise. */
export const TIERS_ON_BY_DEFAULT: ReadonlySet<Tier> = new Set(['signatory', 'established']);

/** Longest host name (RFC 1035), in characters; longer ones are nobody's. */
const MAX_HOST = 253;

/**
 * The known organisation that a check is from. Its host decides; a name alone finds one too, but
 * only where no host contradicts it: a "Snopes" at another's host is undefined.
 */
export function publisherOf(claimed: ClaimedPublisher): KnownPublisher | undefined {
  const host = hostOf(claimed);
  if (host !== undefined) return publisherAt(host);
  const named = publishersNamed(claimed.name ?? '');
  return named.length === 1 ? named[0] : undefined;
}

/** How far to trust who published a check. Without the check's own URL nothing is proved: `listed`. */
export function tierOf(claimed: ClaimedPublisher): Tier {
  const known = publisherOf(claimed);
  if (known === undefined || spoofOf(claimed)) return 'unknown';
  if (publisherHost(claimed) === undefined) return 'listed';
  if (known.signatory === 'yes') return 'signatory';
  return known.isEstablished ? 'established' : 'listed';
}

/**
 * Whether a check pretends to be from a known organisation: its name or its site is theirs, but
 * the check's host is not, or the host is made to look like theirs.
 */
export function spoofOf(claimed: ClaimedPublisher): Spoof | undefined {
  const host = hostOf(claimed);
  if (host === undefined) return undefined;
  const spoof = spoofAt(host, claimed.name ?? '');
  if (spoof) return spoof;
  const site = claimed.site === undefined ? undefined : hostIn(claimed.site);
  const owner = site === undefined ? undefined : publisherAt(site);
  const isOther = owner !== undefined && publisherAt(host) === undefined;
  return isOther ? spoofAt(host, owner.name) : undefined;
}

/** The host at which a check was published; undefined where its URL is missing or no http(s) URL. */
export function publisherHost({ url }: ClaimedPublisher): string | undefined {
  return url === undefined ? undefined : siteOf(url)?.replace(/\.$/, '');
}

function hostOf(claimed: ClaimedPublisher): string | undefined {
  return publisherHost(claimed) ?? (claimed.site === undefined ? undefined : hostIn(claimed.site));
}

/** The host of `Example.org`, `www.example.org` or `https://example.org/about`. */
function hostIn(site: string): string | undefined {
  const text = site.trim();
  if (text === '' || text.length > MAX_HOST * 8) return undefined;
  const host = siteOf(/^https?:\/\//i.test(text) ? text : `http://${text}`);
  return host?.includes('.') ? host.replace(/\.$/, '') : undefined;
}
