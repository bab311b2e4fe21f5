import { VERDICTS } from '~/lib/check/verdict';
import { type Lookup, lookup } from '~/lib/index/lookup';
import type { OpenIndex } from '~/lib/index/open';
import { judge } from '~/lib/match/judge';
import { type Found, Matcher } from '~/lib/match/matcher';
import { eachRow } from '../../scripts/rows.ts';
import { readWordVectors } from '../../scripts/word-vectors.ts';
import { type BenchCheck, type BenchQuery, toCheck } from '../support/bench-check.ts';
import { Random } from './random.ts';

/**
 * Milliseconds for each page of headlines through all that the background does with it: candidates,
 * scores, stance, decision. The records, which the background reads from its database, are read
 * here from the checks' file in between, at nobody's cost.
 */
export function matchPages(
  index: OpenIndex,
  pages: readonly BenchQuery[][],
  checksPath: string,
): number[] {
  const matcher = new Matcher(index, { vectors: readWordVectors() });
  const found = pages.map((page) =>
    timed(() => page.map(({ text, lang = '' }) => matcher.find(text, lang))),
  );
  const ids = new Set(found.flatMap(({ result }) => result.flat().map(({ id }) => id)));
  const records = recordsOf(checksPath, ids);
  return pages.map((page, at) => {
    const judged = timed(() => judgeAll(page, found[at]!.result, records));
    return found[at]!.ms + judged.ms;
  });
}

/**
 * Milliseconds for each headline through the same, its shortest time of three passes: how headlines
 * differ, not what else the machine had to do.
 */
export function matchHeadlines(
  index: OpenIndex,
  queries: readonly BenchQuery[],
  checksPath: string,
): number[] {
  const one = queries.map((query) => [query]);
  const times: number[] = [];
  const end = performance.now() + PATIENCE_MS;
  for (let pass = 0; pass < PASSES && performance.now() < end; pass++) {
    for (const [at, ms] of matchPages(index, one, checksPath).entries()) {
      times[at] = Math.min(ms, times[at] ?? ms);
    }
  }
  return times;
}

function judgeAll(
  page: readonly BenchQuery[],
  found: readonly Found[][],
  records: ReadonlyMap<string, ReturnType<typeof toCheck>>,
) {
  return page.map(({ text, lang = '' }, at) =>
    found[at]!.map((one) => judge({ text, lang, host: '' }, records.get(one.id)!, one)),
  );
}

function recordsOf(path: string, ids: ReadonlySet<string>) {
  const records = new Map<string, ReturnType<typeof toCheck>>();
  for (const check of eachRow<BenchCheck>(path)) {
    if (ids.has(check.id)) records.set(check.id, toCheck(check));
  }
  return records;
}

function timed<Result>(run: () => Result): { result: Result; ms: number } {
  const start = performance.now();
  const result = run();
  return { result, ms: performance.now() - start };
}

/** Key presses that are measured, each in so many passes: the shortest time counts. */
const PRESSES = 600;
const PASSES = 3;
const PATIENCE_MS = 30_000;

/** Checks in one answer, as the side panel asks for them. */
const ANSWERS = 20;

/**
 * Milliseconds for key presses in the side panel's search: the beginning of a headline, cut
 * anywhere after its second letter; every second one with a verdict chosen, every third with a
 * language and a first day, every fifth with two letters swapped. Facets are counted each time.
 */
export function typeAhead(index: OpenIndex, queries: readonly BenchQuery[]): number[] {
  const presses = keyPresses(queries);
  const end = performance.now() + PATIENCE_MS;
  const times: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const [at, press] of presses.entries()) {
      if (performance.now() > end) return times;
      const { ms } = timed(() => lookup(index, press));
      times[at] = Math.min(ms, times[at] ?? ms);
    }
  }
  return times;
}

function keyPresses(queries: readonly BenchQuery[]): Lookup[] {
  const random = new Random(PRESSES);
  return Array.from({ length: PRESSES }, (_, press) => {
    const { text } = random.pick(queries);
    const typed = text.slice(0, 2 + random.below(Math.min(40, text.length)));
    return {
      text: press % 5 === 0 ? misspelt(typed, random) : typed,
      verdicts: press % 2 === 0 ? [random.pick(VERDICTS)] : [],
      ...(press % 3 === 0 && { langs: ['en'], from: '2015-01-01' }),
      offset: 0,
      limit: ANSWERS,
    };
  });
}

function misspelt(text: string, random: Random): string {
  const at = random.below(Math.max(1, text.length - 1));
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}
