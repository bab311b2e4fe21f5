import type { BenchQuery } from '../support/bench-check.ts';

/** Places that count. */
const DEPTH = 5;

/** How well the relevant checks are ranked, over the queries that have any. */
export interface Quality {
  /** Mean average precision at five. */
  map5: number;
  /** Share of queries with a relevant check among the first five. */
  success5: number;
  queries: number;
}

/** Quality of rankings, one for each query, in ids, best first. */
export function qualityOf(
  queries: readonly BenchQuery[],
  rankings: readonly (readonly string[])[],
): Quality {
  let [precision, successes, judged] = [0, 0, 0];
  for (const [at, { relevant = [] }] of queries.entries()) {
    if (relevant.length === 0 || !rankings[at]) continue;
    const average = averagePrecision(rankings[at], new Set(relevant));
    precision += average;
    successes += average > 0 ? 1 : 0;
    judged++;
  }
  return { map5: precision / judged, success5: successes / judged, queries: judged };
}

function averagePrecision(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  let [found, sum] = [0, 0];
  for (const [place, id] of ranking.slice(0, DEPTH).entries()) {
    if (relevant.has(id)) sum += ++found / (place + 1);
  }
  return sum / Math.min(relevant.size, DEPTH);
}
