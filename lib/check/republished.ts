import { addressOf } from './address.ts';
import type { Check } from './check.ts';
import { siteOf } from './http-url.ts';
import { checkId } from './identity.ts';
import { isCarrier, publisherOf, spoofOf } from './publishers.ts';
import { phraseForm } from './words.ts';

/** A publisher that says the same of the same claim within so many days has said it once. */
const CLOSE_DAYS = 14;

/** Shortest claim or title, in UTF-16 units of its folded form, that can only be this one. */
const TELLING = 12;

const DAY = 86_400_000;

/**
 * Whether two records are one check, published twice. In short: the same verdict and status, and
 * either the same page or the same publisher with the same words within two weeks.
 */
export function isRepublished(one: Check, other: Check): boolean {
  return republications([one, other]).length === 1;
}

/** One record of each check, the best; in the order in which they came. */
export function withoutRepublished(checks: readonly Check[]): Check[] {
  const best = new Set(republications(checks).map(([first]) => first));
  return checks.filter((check) => best.delete(check));
}

/**
 * The records of each check, the best one first: on its publisher's own site, with its text, with
 * sources, the newest, then by id. Records of one check have the same verdict and status (another
 * verdict is a correction, not a copy) and
 *
 * - the same address and claim, or the same address and each the first check of it (as ids have
 *   it, see `checkId`), so that a page that checks many claims keeps them apart; or
 * - the same publisher, by site or name, and the same claim, or where it is a page of its own the
 *   same title, at most two weeks apart. The name alone finds what is syndicated under another host.
 *
 * Lists come in the order of their first record. Takes n log n time.
 */
export function republications(checks: readonly Check[]): Check[][] {
  const sets = new DisjointSets(checks.length);
  const firstAt = new Map<string, number>();
  const datedAt = new Map<string, number[]>();
  for (const [at, check] of checks.entries()) {
    for (const key of addressKeys(check)) {
      const first = firstAt.get(key);
      if (first === undefined) firstAt.set(key, at);
      else sets.join(first, at);
    }
    for (const key of wordKeys(check)) {
      const list = datedAt.get(key);
      if (list) list.push(at);
      else datedAt.set(key, [at]);
    }
  }
  for (const list of datedAt.values()) joinClose(checks, list, sets);
  return sets.lists().map((list) => sortedByWorth(list.map((at) => checks[at]!)));
}

/** The day a check was last said to hold, ISO; empty where it does not say. */
export function lastDate({ published = '', reviewed = '' }: Check): string {
  return reviewed > published ? reviewed : published;
}

function addressKeys(check: Check): string[] {
  const address = check.url === undefined ? undefined : addressOf(check.url);
  if (address === undefined) return [];
  const claim = keyOf(check, 'address', address, 'claim', phraseForm(check.claim));
  return isFirst(check) ? [claim, keyOf(check, 'address', address, 'first')] : [claim];
}

function wordKeys(check: Check): string[] {
  const texts = [['claim', phraseForm(check.claim)]];
  if (isFirst(check)) texts.push(['title', phraseForm(check.title ?? '')]);
  return texts
    .filter(([, form]) => form!.length >= TELLING)
    .flatMap((text) => publisherKeys(check).map((key) => keyOf(check, ...key, ...text)));
}

function keyOf({ rating, status }: Check, ...parts: string[]): string {
  return [rating.verdict, status, ...parts].join('\n');
}

function publisherKeys(check: Check): [kind: string, key: string][] {
  const { name, site } = check.publisher;
  const own = publisherOf({ name, site, url: check.url })?.sites[0];
  const at = siteOf(check.url ?? '');
  // A portal that carries many publishers' checks is none of them.
  const host = own ?? site ?? (at !== undefined && isCarrier(at) ? undefined : at);
  const keys: [string, string][] = [['name', phraseForm(name)]];
  if (host !== undefined) keys.push(['site', host]);
  return keys.filter(([, key]) => key !== '');
}

/** Whether a check is the only one at its URL, or the first one of a page that has several. */
function isFirst({ id, url, publisher, claim, rating }: Check): boolean {
  return url !== undefined && id === checkId({ publisher, url, claim, label: rating.label });
}

/** Joins the neighbours in time; the undated are one another's only. */
function joinClose(checks: readonly Check[], list: number[], sets: DisjointSets): void {
  const dated = list.map((at) => ({ at, day: Date.parse(checks[at]!.published ?? '') / DAY }));
  const undated = dated.filter(({ day }) => Number.isNaN(day));
  const inTime = dated.filter(({ day }) => !Number.isNaN(day)).sort((a, b) => a.day - b.day);
  for (const { at } of undated) sets.join(undated[0]!.at, at);
  for (const [place, { at, day }] of inTime.entries()) {
    const before = inTime[place - 1];
    if (before && day - before.day <= CLOSE_DAYS) sets.join(before.at, at);
  }
}

function sortedByWorth(checks: Check[]): Check[] {
  if (checks.length === 1) return checks;
  return checks
    .map((check) => ({ check, worth: worthOf(check) }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        compareText(lastDate(b.check), lastDate(a.check)) ||
        compareText(a.check.id, b.check.id) ||
        compareText(JSON.stringify(a.check), JSON.stringify(b.check)),
    )
    .map(({ check }) => check);
}

function worthOf(check: Check): number {
  const { body, sources } = check;
  return (isAtHome(check) ? 4 : 0) + (body ? 2 : 0) + (sources.length > 0 ? 1 : 0);
}

/** Whether nothing speaks against the check's page being its publisher's. */
function isAtHome({ publisher: { name, site }, url }: Check): boolean {
  const host = siteOf(url ?? '');
  if (spoofOf({ name, site, url })) return false;
  const known = publisherOf({ name });
  if (host === undefined || (site === undefined && known === undefined)) return true;
  const own = [...(known?.sites ?? []), ...(site === undefined ? [] : [site])];
  return own.some((one) => host === one || host.endsWith(`.${one}`));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sets of the numbers below `size`, joined by pairs (union-find with path halving). */
class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, at) => at);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }

  /** The members of each set in ascending order; sets by their lowest member. */
  lists(): number[][] {
    const lists = new Map<number, number[]>();
    for (const at of this.#parents.keys()) {
      const root = this.#rootOf(at);
      if (root === at) lists.set(at, [at]);
      else lists.get(root)!.push(at);
    }
    return [...lists.values()];
  }

  #rootOf(at: number): number {
    const parents = this.#parents;
    let root = at;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  }
}
