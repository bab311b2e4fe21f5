import type { Check } from './check.ts';
import { siteOf } from './http-url.ts';
import { publisherOf, spoofOf } from './publishers.ts';
import { lastDate, withoutRepublished } from './republished.ts';
import { VERDICTS, type Verdict } from './verdict.ts';
import { phraseForm } from './words.ts';

/** How the publishers of checks of one claim stand to each other; see `agreementOf`. */
export const AGREEMENTS = ['single', 'agree', 'lean', 'differ'] as const;

export interface Agreement {
  /** Undefined where nobody is left to count. */
  summary: (typeof AGREEMENTS)[number] | undefined;
  /** Who came to which verdict, in the order of the scale; only verdicts that somebody has. */
  verdicts: { verdict: Verdict; publishers: string[] }[];
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
 * where it has none, of its superseded ones. Retracted checks and spoofs do not count.
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
  for (const check of withoutRepublished(checks.filter(counts))) {
    const key = publisherKey(check);
    const before = newest.get(key);
    if (!before || isNewer(check, before)) newest.set(key, check);
  }
  return newest;
}

function counts({ status, publisher: { name, site }, url }: Check): boolean {
  return status !== 'retracted' && spoofOf({ name, site, url }) === undefined;
}

function publisherKey({ publisher: { name, site }, url }: Check): string {
  const known = publisherOf({ name, site, url })?.sites[0];
  return known ?? site ?? siteOf(url ?? '') ?? phraseForm(name);
}

function isNewer(check: Check, than: Check): boolean {
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
