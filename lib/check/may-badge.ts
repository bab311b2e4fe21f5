import type { Check } from './check.ts';
import { FILE_ORIGIN, STARTER_ORIGIN } from './origins.ts';
import {
  type ClaimedPublisher,
  publisherHost,
  publisherOf,
  publishersNamed,
  spoofOf,
  TIERS_ON_BY_DEFAULT,
  type Tier,
  tierOf,
} from './publishers.ts';

/**
 * Why a publisher's checks may or may not make badges: its tier; `spoof`, it is not who it says it
 * is; `starter` and `file`, it came with Obelus or in a file that the reader brought.
 */
export type Standing = Tier | 'spoof' | typeof STARTER_ORIGIN | typeof FILE_ORIGIN;

/**
 * What the reader has switched on and off, by organisation id; who is missing keeps the default.
 * An id is the main site of a known organisation (`snopes.com`) and the host of any other.
 */
export type PublisherSwitches = Readonly<Record<string, boolean>>;

/** Who published a check, as far as the check says, and which subscription brought it. */
export interface PublishedBy extends ClaimedPublisher {
  /** Set by who imports, never taken from what is imported: `starter`, `file`, a feed's id. */
  origin?: string;
}

export interface BadgePermission {
  may: boolean;
  why: Standing;
  /** Under which id the reader can switch it; undefined where nothing tells who it is. */
  organisation: string | undefined;
  /** Whether the reader's switch decided, and not the default. */
  isSwitched: boolean;
}

/**
 * Whether a publisher's checks may make badges on pages, and why; docs/publishers.md has the
 * reasons for the defaults. The reader's switch decides before any default. "Off" holds for
 * whatever carries the name; "on" holds only for what is published at the organisation's own host,
 * so that nobody else's feed can borrow it. Pure, and cheap enough for each match of a page.
 */
export function mayBadge(publisher: PublishedBy, switches: PublisherSwitches): BadgePermission {
  const why = standingOf(publisher);
  const organisation = organisationOf(publisher);
  const isOff = carriedIds(publisher).some((id) => switchOf(switches, id) === false);
  const isOn = publisherHost(publisher) !== undefined && switchOf(switches, organisation) === true;
  const may = !isOff && (isOn || isOnByDefault(why));
  return { may, why, organisation, isSwitched: isOff || isOn };
}

/** Who published a check, in the form for `mayBadge`, `tierOf` and `spoofOf`. */
export function publishedBy({ publisher: { name, site }, url, origin }: Check): PublishedBy {
  return { name, site, url, origin };
}

/** The id under which a reader switches a publisher: see `PublisherSwitches`. */
export function organisationOf(publisher: ClaimedPublisher): string | undefined {
  return publisherOf(publisher)?.sites[0] ?? publisherHost(publisher);
}

/** Whether checks of this standing make badges until the reader decides otherwise. */
export function isOnByDefault(why: Standing): boolean {
  return why === STARTER_ORIGIN || why === FILE_ORIGIN || TIERS_ON_BY_DEFAULT.has(why as Tier);
}

/**
 * The ids of all organisations that a check may be from: the one at whose host it stands, and those
 * whose name it carries, as where one house republishes another's check. Of those that share a name
 * the host tells which one it is.
 */
function carriedIds(publisher: PublishedBy): string[] {
  const known = publisherOf(publisher);
  const namesakes = publishersNamed(publisher.name ?? '');
  if (known && (namesakes.length === 0 || namesakes.includes(known))) return [known.sites[0]!];
  const named = namesakes.map(({ sites }) => sites[0]!);
  if (known) return [known.sites[0]!, ...named];
  const host = publisherHost(publisher);
  return host === undefined ? named : [host, ...named];
}

function switchOf(switches: PublisherSwitches, id: string | undefined): boolean | undefined {
  return id !== undefined && Object.hasOwn(switches, id) ? switches[id] : undefined;
}

function standingOf(publisher: PublishedBy): Standing {
  const tier = tierOf(publisher);
  if (TIERS_ON_BY_DEFAULT.has(tier)) return tier;
  if (publisher.origin === STARTER_ORIGIN) return STARTER_ORIGIN;
  if (spoofOf(publisher)) return 'spoof';
  return publisher.origin === FILE_ORIGIN ? FILE_ORIGIN : tier;
}
