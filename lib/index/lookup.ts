import { VERDICTS, type Verdict } from '~/lib/check/verdict';
import { analyse } from '~/lib/text/analyse';
import type { OpenIndex } from './open.ts';

/** What a reader looks for; an empty text finds every check, newest first. */
export interface Lookup {
  text: string;
  /** Verdicts to keep; empty: all. */
  verdicts: readonly Verdict[];
  offset: number;
  limit: number;
}

export interface LookupAnswer {
  total: number;
  /** Counts by verdict before the verdict filter. */
  byVerdict: Partial<Record<Verdict, number>>;
  /** Check numbers, best first. */
  checks: number[];
}

/** Most terms that one typed beginning of a word may stand for. */
const MAX_EXPANSIONS = 256;

/** A completed word counts for more than one that only begins as typed. */
const BEGINNING_WEIGHT = 0.6;

/** Shortest term that may stand for a longer typed word ("vaccin" for "vaccina"). */
const MIN_STEM = 4;

/**
 * Search for people: every typed word counts, the last one may be unfinished. Checks that have all
 * words come first and alone; only when there is none, those that have most.
 */
export function lookup(index: OpenIndex, { text, verdicts, offset, limit }: Lookup): LookupAnswer {
  const words = analyse(text, '').map(({ term, surface }) => termsOf(index, term, surface));
  const ranked = words.length === 0 ? newestFirst(index) : ranking(index, words);
  const byVerdict = countVerdicts(index, ranked);
  const wanted = new Set(verdicts);
  const kept =
    wanted.size === 0 ? ranked : ranked.filter((check) => wanted.has(index.verdict(check)));
  return { total: kept.length, byVerdict, checks: kept.slice(offset, offset + limit) };
}

/** The terms that a typed word may stand for, with their weights. */
function termsOf(index: OpenIndex, term: string, surface: string): Map<number, number> {
  const found = new Map<number, number>();
  const typed = surface.toLowerCase();
  for (const beginning of new Set([typed, term])) {
    const first = index.lowerBound(beginning);
    const end = Math.min(index.counts.terms, first + MAX_EXPANSIONS);
    for (let at = first; at < end && index.term(at).startsWith(beginning); at++) {
      found.set(at, BEGINNING_WEIGHT);
    }
  }
  for (let length = MIN_STEM; length < typed.length; length++) {
    const stem = index.findTerm(typed.slice(0, length));
    if (stem >= 0 && typed.length - length <= MIN_STEM) found.set(stem, BEGINNING_WEIGHT);
  }
  const exact = index.findTerm(term);
  if (exact >= 0) found.set(exact, 1);
  return found;
}

/** Checks that have most of the words, by how much those tell, then the newest. */
function ranking(index: OpenIndex, words: Map<number, number>[]): number[] {
  const counts = new Uint8Array(index.checks);
  const scores = new Float32Array(index.checks);
  let most = 0;
  for (const terms of words.slice(0, 255)) {
    for (const [check, score] of bestPerCheck(index, terms)) {
      counts[check]!++;
      scores[check]! += score;
      most = Math.max(most, counts[check]!);
    }
  }
  if (most === 0) return [];
  const found: number[] = [];
  for (let check = 0; check < index.checks; check++) if (counts[check] === most) found.push(check);
  const { days } = index.sections;
  return found.sort((a, b) => scores[b]! - scores[a]! || days[b]! - days[a]! || a - b);
}

function bestPerCheck(index: OpenIndex, terms: Map<number, number>): Map<number, number> {
  const { postingStarts, postingChecks } = index.sections;
  const best = new Map<number, number>();
  for (const [term, weight] of terms) {
    const score = weight * index.rarity(term);
    for (let at = postingStarts[term]!; at < postingStarts[term + 1]!; at++) {
      const check = postingChecks[at]!;
      if (score > (best.get(check) ?? 0)) best.set(check, score);
    }
  }
  return best;
}

function newestFirst(index: OpenIndex): number[] {
  const { days } = index.sections;
  return Array.from(days.keys()).sort((a, b) => days[b]! - days[a]! || a - b);
}

function countVerdicts(index: OpenIndex, checks: readonly number[]): LookupAnswer['byVerdict'] {
  const counts = new Uint32Array(VERDICTS.length);
  for (const check of checks) counts[index.sections.verdicts[check]!]!++;
  return Object.fromEntries(
    VERDICTS.map((verdict, at) => [verdict, counts[at]!] as const).filter(([, count]) => count > 0),
  );
}

/** Where the query's words stand in a text, as ranges of UTF-16 offsets in ascending order. */
export function marksIn(text: string, lang: string, query: string): [number, number][] {
  const typed = analyse(query, '').map(({ term, surface }) => ({
    term,
    typed: surface.toLowerCase(),
  }));
  return analyse(text, lang)
    .filter(({ term, surface }) =>
      typed.some((word) => word.term === term || surface.toLowerCase().startsWith(word.typed)),
    )
    .map(({ start, end }) => [start, end]);
}
