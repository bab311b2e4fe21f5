import { readFileSync } from 'node:fs';
import type { OpenIndex } from '~/lib/index/open';
import { runToEnd } from '~/lib/index/steps';
import { eachRow, readRows } from '../../scripts/rows.ts';
import type { BenchCheck, BenchQuery } from '../support/bench-check.ts';
import { median, megabytes, rounded, spread } from '../support/numbers.ts';
import { CANDIDATES, type Engine, type OpenEngine } from './engines/engine.ts';
import { loadEngine, OURS } from './engines/engines.ts';
import type { OpenObelus } from './engines/obelus.ts';
import { termsOf } from './engines/terms.ts';
import type { Job, Opened, Served } from './jobs.ts';
import { heldBytes } from './memory.ts';
import { partsOf } from './parts.ts';
import { matchHeadlines, matchPages, typeAhead } from './product.ts';
import { qualityOf } from './quality.ts';

/** Headlines on a page. */
const PAGE = 150;

/** Queries before those that count. */
const WARM_UP = 200;

/**
 * Each query is asked so often, with all others in between, and its shortest time counts: what is
 * told is how queries differ, not what else the machine had to do.
 */
const PASSES = 3;

/** Asking ends here: an engine that needs longer is known well enough by then. */
const PATIENCE_MS = 30_000;

/** From a stored file to the first answer, in this fresh process. */
export async function measureOpen(job: Job & { kind: 'open' }): Promise<Opened> {
  const engine = await loadEngine(job.engine);
  const [first] = readRows<BenchQuery>(job.queries);
  return { openMs: (await open(job.file, engine, first!)).openMs };
}

/** Everything that an opened engine is asked, the cold page first. */
export async function measureServe(job: Job & { kind: 'serve' }): Promise<Served> {
  const queries = readRows<BenchQuery>(job.queries);
  const before = heldBytes();
  const engine = await loadEngine(job.engine);
  const { opened, openMs, bytes } = await open(job.file, engine, queries[0]!);
  const index = job.engine === OURS ? (opened as OpenObelus).index : undefined;
  const checkMs = index && checking(index);
  const [cold, ...pages] = pagesOf(queries);
  const coldMs = pageTimes(opened, index, [cold!], job.checks);
  ask(opened, queries.slice(0, WARM_UP));
  const held = heldBytes() - before;
  const { analysisMs, searchMs, rankings } = askOften(opened, queries);
  const ids = idsOf(job.checks, rankings);
  return {
    openMs,
    heapMB: megabytes(index ? held - bytes : held),
    memoryMB: megabytes(held),
    queryMs: spread(searchMs.map((ms, at) => ms + analysisMs[at]!)),
    searchMs: spread(searchMs),
    page150Ms: rounded(median(pageTimes(opened, index, pages, job.checks))),
    firstPage150Ms: rounded(coldMs[0]!),
    quality: qualityOf(queries, ids),
    ...(checkMs !== undefined && { checkMs }),
    ...(index && {
      parts: partsOf(index),
      indexHeapMB: megabytes(await heldByAnother(job.file, engine, queries)),
      matchMs: spread(matchHeadlines(index, queries, job.checks)),
      lookupMs: spread(typeAhead(index, queries)),
    }),
  };
}

/**
 * What a second opening of a file holds beside the file when it has answered: the code, and what the
 * analyser remembers, are there already.
 */
async function heldByAnother(path: string, engine: Engine, queries: readonly BenchQuery[]) {
  const before = heldBytes();
  const { opened, bytes } = await open(path, engine, queries[0]!);
  ask(opened, queries.slice(0, WARM_UP));
  const held = heldBytes() - before - bytes;
  // Asked once more, so that nothing of it was collected before it was counted.
  opened.search([], 1);
  return held;
}

/** How long reading all of a file takes, which happens after the first answer. */
function checking(index: OpenIndex): number {
  const start = performance.now();
  runToEnd(index.checking());
  return rounded(performance.now() - start);
}

async function open(path: string, engine: Engine, { text, lang }: BenchQuery) {
  const file = new Uint8Array(readFileSync(path));
  const terms = termsOf(text, lang);
  const start = performance.now();
  const opened = await engine.open(file);
  opened.search(terms, CANDIDATES);
  return { opened, openMs: rounded(performance.now() - start), bytes: file.byteLength };
}

/** The same in several passes, as far as patience goes; the shortest times. */
function askOften(opened: OpenEngine, queries: readonly BenchQuery[]) {
  const end = performance.now() + PATIENCE_MS;
  const best = ask(opened, queries);
  for (let pass = 1; pass < PASSES && performance.now() < end; pass++) {
    const again = ask(opened, queries.slice(0, best.searchMs.length));
    for (const list of ['analysisMs', 'searchMs'] as const) {
      for (const [at, ms] of again[list].entries()) {
        best[list][at] = Math.min(best[list][at]!, ms);
      }
    }
  }
  return best;
}

/** The answers to the queries, and how long each took: its analysis and its search. */
function ask(opened: OpenEngine, queries: readonly BenchQuery[]) {
  const end = performance.now() + PATIENCE_MS;
  const [analysisMs, searchMs]: [number[], number[]] = [[], []];
  const rankings: number[][] = [];
  for (const { text, lang } of queries) {
    const start = performance.now();
    if (start > end) break;
    const terms = termsOf(text, lang);
    const analysed = performance.now();
    rankings.push(opened.search(terms, CANDIDATES));
    searchMs.push(performance.now() - analysed);
    analysisMs.push(analysed - start);
  }
  return { analysisMs, searchMs, rankings };
}

function pagesOf(queries: readonly BenchQuery[]): BenchQuery[][] {
  const pages = Math.floor(queries.length / PAGE);
  return Array.from({ length: pages }, (_, at) => queries.slice(at * PAGE, (at + 1) * PAGE));
}

/** Milliseconds for each page: ours through the whole matcher, a peer's candidates alone. */
function pageTimes(
  opened: OpenEngine,
  index: OpenIndex | undefined,
  pages: readonly BenchQuery[][],
  checks: string,
): number[] {
  if (index) return matchPages(index, pages, checks);
  const end = performance.now() + PATIENCE_MS;
  const times: number[] = [];
  for (const page of pages) {
    const start = performance.now();
    if (start > end) break;
    for (const { text, lang } of page) opened.search(termsOf(text, lang), CANDIDATES);
    times.push(performance.now() - start);
  }
  return times;
}

/** The rankings in ids, which are read again from the checks' own file. */
function idsOf(checks: string, rankings: readonly number[][]): string[][] {
  const wanted = new Set(rankings.flat());
  const ids = new Map<number, string>();
  let number = 0;
  for (const { id } of eachRow<BenchCheck>(checks)) {
    if (wanted.has(number)) ids.set(number, id);
    number++;
  }
  return rankings.map((ranking) => ranking.map((check) => ids.get(check) ?? ''));
}
