import type { Check } from '~/lib/check/check';
import { baseLanguage } from '~/lib/check/language-tag';
import { lastDate } from '~/lib/check/republished';
import { wordForm } from '~/lib/check/words';
import { analyse, type Term } from '~/lib/text/analyse';
import { words } from '~/lib/text/words';
import { compare } from './comparison.ts';
import { covered } from './coverage.ts';
import { isOnlyOfMedia } from './media.ts';
import { hasInsertion, isOtherClaim } from './other-claim.ts';
import { CUE_LANGUAGES } from './stance/lexicons.ts';
import { readPair } from './stance/pair.ts';
import { distinctTerms, factsOf, type WeighedText, weigh } from './weighed-text.ts';

/** Checks of one claim. */
export interface ClaimGroup {
  /** The claim in the words of the newest check. */
  claim: string;
  /** Language of all of them, without region; empty where the checks do not say. */
  lang: string;
  /** Newest first. */
  checks: Check[];
}

/** Share of each claim that the other must have. */
const NEAR_FULL = 0.9;

/** Words that may be there or not without another meaning. */
const WITHOUT_MEANING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['a', 'an', 'the', 'that']),
  de: new Set(['dass', 'der', 'die', 'das', 'ein', 'eine']),
  nl: new Set(['dat', 'de', 'het', 'een']),
};

/** What is known of a claim. */
interface Reading extends WeighedText {
  lang: string;
  distinct: ReadonlySet<string>;
  /** How each term is written first, in the order of `terms`. */
  written: readonly Term[];
  /** The words that are no terms but may turn a meaning (from, to, not), each with its next term. */
  small: string;
  /** The kinds of its cue words, in order: negations, refutations, what is only possible. */
  cues: string;
  /** Equal for claims that nothing here tells apart. */
  key: string;
}

/** Claims that nothing tells apart, with their checks. */
interface Cluster {
  reading: Reading;
  checks: Check[];
}

/**
 * Which checks are of the same claim; each check is in one group. Meant for what a reader is told
 * ("four publishers agree"), so it rather leaves two checks apart than joins what is not the same:
 * nearly all of each claim must stand in the other, in the same order, with the same small words,
 * negations and other cue words; what only one of them has is a plain word at its beginning or end,
 * never a number, a name or a picture that "shows" it. Names for one thing (*Seoul*, *South Korea*)
 * are two names here. Languages are never mixed. In a group each claim fits every other one
 * (complete linkage).
 *
 * The order of the checks does not matter. Only claims that share one of their rarest terms are
 * compared.
 */
export function groupByClaim(checks: readonly Check[]): ClaimGroup[] {
  const clusters = clustersOf(checks);
  const pairs = pairsOf(clusters);
  return linkedGroups(clusters, pairs)
    .map(groupOf)
    .sort((a, b) => newestFirst(a.checks[0]!, b.checks[0]!));
}

/** Whether two checks are of the same claim, as `groupByClaim` sees it. */
export function isSameClaim(one: Check, other: Check): boolean {
  return groupByClaim([one, other]).length === 1;
}

/** Sorted by what is compared, so that nothing depends on the order of the checks. */
function clustersOf(checks: readonly Check[]): Cluster[] {
  const byKey = new Map<string, Cluster>();
  for (const check of checks) {
    const reading = readClaim(check);
    const cluster = byKey.get(reading.key);
    if (cluster) cluster.checks.push(check);
    else byKey.set(reading.key, { reading, checks: [check] });
  }
  return [...byKey.values()].sort((a, b) => (a.reading.key < b.reading.key ? -1 : 1));
}

function readClaim({ claim, lang }: Check): Reading {
  const language = baseLanguage(lang);
  const analysed = analyse(claim, language);
  const { terms } = distinctTerms(analysed);
  const small = smallWords(claim, analysed, language);
  const cues = cuesOf(claim, language);
  const order = analysed.map(({ term }) => term).join(' ');
  const whole = terms.length > 0 ? [order, small, cues] : ['', claim];
  return {
    ...weigh(terms.map((term) => factsOf(term, 1, undefined))),
    distinct: new Set(terms),
    lang: language,
    written: terms.map((term) => analysed.find((one) => one.term === term)!),
    small,
    cues,
    key: [language, ...whole].join('\n'),
  };
}

function smallWords(text: string, terms: readonly Term[], lang: string): string {
  const found: string[] = [];
  let next = 0;
  for (const { start, end } of words(text)) {
    while (next < terms.length && terms[next]!.end <= start) next += 1;
    const term = terms[next];
    if (term && start >= term.start) continue;
    const word = wordForm(text.slice(start, end));
    if (!WITHOUT_MEANING[lang]?.has(word)) found.push(`${word}>${term?.term ?? ''}`);
  }
  return found.join(' ');
}

function cuesOf(text: string, lang: string): string {
  const { passage } = readPair({ text, lang }, { text: '', lang });
  return passage.cues.map(({ kind }) => kind).join(' ');
}

/** Two clusters whose claims are the same, by their places, and how much they share. */
interface Pair {
  one: number;
  other: number;
  shared: number;
}

/** All pairs of clusters with the same claim, the closest first. */
function pairsOf(clusters: readonly Cluster[]): Pair[] {
  const frequency = new Map<string, number>();
  for (const { reading } of clusters) {
    for (const term of reading.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const withTerm = new Map<string, number[]>();
  const pairs: Pair[] = [];
  for (const [at, { reading }] of clusters.entries()) {
    const candidates = new Set<number>();
    for (const term of rarest(reading, frequency)) {
      const key = `${reading.lang}\n${term}`;
      const earlier = withTerm.get(key) ?? [];
      for (const other of earlier) candidates.add(other);
      earlier.push(at);
      withTerm.set(key, earlier);
    }
    for (const one of candidates) {
      const shared = sharedBy(clusters[one]!.reading, reading);
      if (shared > 0) pairs.push({ one, other: at, shared });
    }
  }
  return pairs.sort((a, b) => b.shared - a.shared || a.one - b.one || a.other - b.other);
}

/**
 * Enough of a claim's rarest terms that another one without any of them cannot have nearly all of
 * it (prefix filtering: Chaudhuri, Ganti and Kaushik, 2006).
 */
function rarest({ terms }: Reading, frequency: ReadonlyMap<string, number>): string[] {
  const enough = terms.length - Math.ceil(NEAR_FULL * terms.length) + 1;
  return [...terms]
    .sort((a, b) => frequency.get(a)! - frequency.get(b)! || (a < b ? -1 : 1))
    .slice(0, enough);
}

/** How much two claims share of each other, both ways together; 0 where they are not the same. */
function sharedBy(one: Reading, other: Reading): number {
  if (one.small !== other.small || one.cues !== other.cues || !haveNearlyAll(one, other)) return 0;
  if (isOnlyOfMedia(one.terms, other.terms) || isOnlyOfMedia(other.terms, one.terms)) return 0;
  return Math.min(sharedWith(one, other), sharedWith(other, one));
}

/** What `compare` would find out too, but quickly: few pairs are compared in full. */
function haveNearlyAll({ terms: here }: Reading, { distinct: there }: Reading): boolean {
  const longer = Math.max(here.length, there.size);
  const most = longer - Math.ceil(NEAR_FULL * longer);
  let missing = Math.max(0, there.size - here.length);
  for (const term of here) {
    if (missing > most) return false;
    if (!there.has(term)) missing += 1;
  }
  return missing <= most;
}

function sharedWith(one: Reading, other: Reading): number {
  const comparison = compare(one, other, undefined);
  const { alignment } = comparison;
  const [here, there] = [
    covered(one.rarity, alignment.passage),
    covered(other.rarity, alignment.check),
  ];
  const isSame =
    Math.min(here, there) >= NEAR_FULL &&
    alignment.pairs.every(({ kind }) => kind === 'same') &&
    !hasInsertion(alignment) &&
    !isOtherClaim(comparison, there, here) &&
    onlyPlainWordsAreOpen(one, alignment.passage) &&
    onlyPlainWordsAreOpen(other, alignment.check);
  return isSame ? here + there : 0;
}

/**
 * Whether all that the other claim lacks are words that cannot be names. Where the words that
 * negate are not listed, nothing may be lacking.
 */
function onlyPlainWordsAreOpen({ written, lang }: Reading, coverage: Float32Array): boolean {
  const isListed = CUE_LANGUAGES.includes(lang);
  return written.every(
    ({ kind, surface }, at) =>
      coverage[at]! > 0 || (isListed && kind === 'word' && /^\p{Ll}/u.test(surface)),
  );
}

/** Joins the closest first, wherever each member of one group fits each of the other. */
function linkedGroups(clusters: readonly Cluster[], pairs: readonly Pair[]): Cluster[][] {
  const linked = new Set(pairs.map(({ one, other }) => `${one} ${other}`));
  const areLinked = (a: number, b: number) => linked.has(`${Math.min(a, b)} ${Math.max(a, b)}`);
  const groups = clusters.map((_, at) => [at]);
  for (const { one, other } of pairs) {
    const [here, there] = [groups[one]!, groups[other]!];
    if (here === there || !here.every((a) => there.every((b) => areLinked(a, b)))) continue;
    here.push(...there);
    for (const at of there) groups[at] = here;
  }
  return [...new Set(groups)].map((group) => group.map((at) => clusters[at]!));
}

function groupOf(clusters: readonly Cluster[]): ClaimGroup {
  const checks = clusters.flatMap((cluster) => cluster.checks).sort(newestFirst);
  return { claim: checks[0]!.claim, lang: clusters[0]!.reading.lang, checks };
}

function newestFirst(a: Check, b: Check): number {
  const [here, there] = [lastDate(a), lastDate(b)];
  if (here !== there) return here > there ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
