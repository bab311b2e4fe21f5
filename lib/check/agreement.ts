import type { Check } from './check.ts';
import { siteOf } from './http-url.ts';
import { isCarrier, publisherOf, publishersNamed, spoofOf } from './publishers.ts';
import { lastDate, withoutRepublished } from './republished.ts';
import { VERDICTS, type Verdict } from './verdict.ts';
import { phraseForm } from './words.ts';

/** How the publishers of checks of one claim stand to each other; see `agreementOf`. */
type Summary = 'single' | 'agree' | 'lean' | 'differ';

export interface Agreement {
  /** Undefined where nobody is left to count. */
  summary: Summary | undefined;
  /** Who came to which verdict, in the order of the scale; only verdicts that somebody has. */
  verdicts: { verdict: Verdict; publishers: string[] }[];
}

/** How many publishers came to a verdict. */
export interface VerdictCount {
  verdict: Verdict;
  publishers: number;
}

/**
 * Which side of the line from true to false a verdict is on. `mixed` stands between the sides; what
 * is not listed stands beside the line.
 */
const SIDES: Partial<Record<Verdict, 'true' | 'false'>> = {
  true: 'true',
  'mostly-true': 'true',
  'mostly-false': 'false',
  false: 'false',
};

/**
 * What publishers say of one claim. Each counts once, with the newest of its current checks or,
 * where it has none, of its superseded ones. Retracted checks and spoofs do not count, nor what
 * others publish in the name of one that is there itself.
 *
 * The summary: `single`, one publisher; `agree`, all have the same verdict; `lean`, all are on the
 * same side of the line from true to false; `differ` otherwise. `mixed` is on neither side, and
 * what stands beside the line (satire, unproven, out of context, outdated, altered) agrees with its
 * like alone. `other` is a label that nobody could place: it is listed, but where any verdict is
 * understood the summary is of those only; where none is, the same words agree and others differ.
 */
export function agreementOf(checks: readonly Check[]): Agreement {
  const counted = [...newestByPublisher(checks).values()];
  const verdicts = VERDICTS.map((verdict) => ({
    verdict,
    publishers: counted
      .filter(({ rating }) => rating.verdict === verdict)
      .map(({ publisher }) => publisher.name)
      .sort(),
  }));
  return {
    summary: summaryOf(counted),
    verdicts: verdicts.filter(({ publishers }) => publishers.length > 0),
  };
}

function newestByPublisher(checks: readonly Check[]): Map<string, Check> {
  const newest = new Map<string, Check>();
  for (const check of withoutBorrowed(withoutRepublished(checks.filter(counts)))) {
    const key = publisherKey(check);
    const before = newest.get(key);
    if (!before || isNewer(check, before)) newest.set(key, check);
  }
  return newest;
}

function counts({ status, publisher: { name, site }, url }: Check): boolean {
  return status !== 'retracted' && spoofOf({ name, site, url }) === undefined;
}

/**
 * Without what only says to be of a publisher that is there itself: its check at another's host, or
 * one without an address under its name. It is that publisher's once more, or forged.
 */
function withoutBorrowed(checks: readonly Check[]): Check[] {
  const placed = checks.filter(({ url }) => url !== undefined);
  const keys = new Set(placed.map(publisherKey));
  const names = new Set(placed.map(({ publisher }) => phraseForm(publisher.name)));
  return checks.filter((check) => {
    const { name, site } = check.publisher;
    const claimed = site === undefined ? undefined : (publisherOf({ site })?.sites[0] ?? site);
    if (claimed === undefined) return check.url !== undefined || !names.has(phraseForm(name));
    return publisherKey(check) === claimed || !keys.has(claimed);
  });
}

/**
 * Under which a publisher is counted once: its known organisation, else the host of its check. What
 * a check says of its publisher's site counts where its host bears it out, or carries others' checks.
 */
function publisherKey({ publisher: { name, site }, url }: Check): string {
  const known = publisherOf({ name, site, url })?.sites[0];
  const host = siteOf(url ?? '');
  if (known !== undefined) return known;
  if (host === undefined || site === host || host.endsWith(`.${site}`)) {
    return site ?? host ?? phraseForm(name);
  }
  return isCarrier(host) ? (publishersNamed(name)[0]?.sites[0] ?? site ?? phraseForm(name)) : host;
}

/** A check without an address may be anybody's: it never stands before one that has its own. */
function isNewer(check: Check, than: Check): boolean {
  const [isProved, wasProved] = [check.url !== undefined, than.url !== undefined];
  if (isProved !== wasProved) return isProved;
  if (check.status !== than.status) return check.status === 'current';
  const [here, there] = [lastDate(check), lastDate(than)];
  return here === there ? check.id < than.id : here > there;
}

function summaryOf(checks: readonly Check[]): Agreement['summary'] {
  const understood = checks.filter(({ rating }) => rating.verdict !== 'other');
  const read = understood.length > 0 ? understood : checks;
  if (read.length < 2) return read.length === 1 ? 'single' : undefined;
  const kinds = new Set(read.map(kindOf));
  if (kinds.size === 1) return 'agree';
  const sides = new Set(read.map(({ rating }) => SIDES[rating.verdict]));
  return sides.size === 1 && !sides.has(undefined) ? 'lean' : 'differ';
}

function kindOf({ rating: { verdict, label } }: Check): string {
  return verdict === 'other' ? phraseForm(label) : verdict;
}
