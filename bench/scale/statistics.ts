import { analyse } from '~/lib/text/analyse';
import type { BenchCheck, BenchQuery } from '../support/bench-check.ts';
import { rounded } from '../support/numbers.ts';
import { Base } from './base.ts';
import { growthOf } from './collection.ts';

/** What a collection's text is like, to compare a made one with a real one. */
export interface Statistics {
  checks: number;
  /** Words of claims and titles together, a check. */
  wordsPerCheck: number;
  vocabulary: number;
  /** Heaps' law: vocabulary = k · words^beta. */
  heaps: { k: number; beta: number };
  /** Slope of log frequency over log rank of terms (Zipf's law), between two ranks each. */
  zipf: { to100: number; to1000: number; to10000: number };
  /** Share of terms that stand in one check only. */
  once: number;
  /** Checks that a headline's terms lead to, counted with repetition, over all checks. */
  readPerHeadline?: number;
}

/** The statistics of checks, and of what headlines would read of them. */
export function statisticsOf(
  checks: readonly BenchCheck[],
  headlines: readonly BenchQuery[] = [],
): Statistics {
  const base = new Base(checks);
  const spread = documentFrequencies(checks);
  const ranked = [...spread.values()].sort((a, b) => b - a);
  const { k, beta } = growthOf(base);
  return {
    checks: checks.length,
    wordsPerCheck: rounded(base.words / checks.length),
    vocabulary: base.vocabulary,
    heaps: { k: rounded(k), beta: rounded(beta) },
    zipf: {
      to100: slope(ranked, 10, 100),
      to1000: slope(ranked, 100, 1_000),
      to10000: slope(ranked, 1_000, 10_000),
    },
    once: rounded(ranked.filter((count) => count === 1).length / ranked.length),
    ...(headlines.length > 0 && {
      readPerHeadline: rounded(readPerHeadline(headlines, spread) / checks.length),
    }),
  };
}

function documentFrequencies(checks: readonly BenchCheck[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claim, title = '', lang = 'en' } of checks) {
    const terms = new Set(analyse(`${claim} ${title}`, lang).map(({ term }) => term));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function readPerHeadline(headlines: readonly BenchQuery[], spread: Map<string, number>): number {
  let read = 0;
  for (const { text, lang = 'en' } of headlines) {
    const terms = new Set(analyse(text, lang).map(({ term }) => term));
    for (const term of terms) read += spread.get(term) ?? 0;
  }
  return read / headlines.length;
}

function slope(ranked: readonly number[], from: number, to: number): number {
  const [high, low] = [ranked[from - 1], ranked[to - 1]];
  if (high === undefined || low === undefined) return Number.NaN;
  return rounded(Math.log(low / high) / Math.log(to / from));
}
