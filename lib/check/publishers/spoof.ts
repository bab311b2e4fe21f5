import {
  type KnownPublisher,
  knownPublishers,
  publisherAt,
  publishersEvokedBy,
  skeleton,
} from './known.ts';
import { unicodeHost } from './punycode.ts';

/** A claim to be a known organisation that the host of the check does not bear out. */
export interface Spoof {
  /** `name`: its name, another's host. `host`: a host made to look like one of its sites. */
  kind: 'name' | 'host';
  /** Who is imitated. */
  of: KnownPublisher;
}

/**
 * Hosts that carry other publishers' checks word for word, under their names: portals, archives, and
 * newsrooms that check together with one of the table (KFF Health News, the Tampa Bay Times and the
 * Milwaukee Journal Sentinel with PolitiFact); not sites where anybody can publish.
 */
const CARRIERS = new Set([
  'apple.news',
  'archive.is',
  'archive.org',
  'archive.ph',
  'archive.today',
  'jsonline.com',
  'kffhealthnews.org',
  'khn.org',
  'msn.com',
  'news.google.com',
  'tampabay.com',
  'translate.goog',
  'yahoo.com',
]);

/** Whether a name and a host contradict each other, or a host only looks like a known one. */
export function spoofAt(host: string, name: string): Spoof | undefined {
  if (publisherAt(host)) return undefined;
  const imitated = imitatedBy(host);
  if (imitated) return { kind: 'host', of: imitated };
  const [named] = publishersEvokedBy(name);
  return named === undefined || isCarrier(host) ? undefined : { kind: 'name', of: named };
}

/** `snopes.com.co`, `snopes.co`, `snopes.cm`: endings that are sold to whoever wants to look like `.com`. */
const MISTYPED_COM = /\.(?:com?\.)?(?:co|cm|om)$/;

let bySkeleton: ReadonlyMap<string, KnownPublisher> | undefined;

/**
 * Whose site a host imitates: with letters that look alike (`ѕnopes.com`, `xn--...`, `sn0pes.com`),
 * as the beginning of a longer host (`snopes.com.example`), or with an ending that looks like
 * `.com` (`snopes.com.co`).
 */
function imitatedBy(host: string): KnownPublisher | undefined {
  bySkeleton ??= new Map(
    knownPublishers().flatMap((one) => one.sites.map((site) => [skeleton(site), one])),
  );
  const labels = skeleton(unicodeHost(host).replace(MISTYPED_COM, '.com')).split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    for (let to = labels.length; to > from + 1; to -= 1) {
      const found = bySkeleton.get(labels.slice(from, to).join('.'));
      if (found && !isCountrySuffix(labels.slice(to))) return found;
    }
  }
  return undefined;
}

/** `example.com.my` is a company's own domain in its country as often as somebody's imitation. */
function isCountrySuffix(labels: readonly string[]): boolean {
  return labels.length === 1 && labels[0]!.length === 2;
}

/** Whether a host carries others' checks under their names. */
export function isCarrier(host: string): boolean {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    if (CARRIERS.has(rest)) return true;
  }
  return false;
}
