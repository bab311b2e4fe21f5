/**
 * `npm run --silent bench:match`: how well passages find their checks, on data given as paths.
 * Quality is for others to compute from the output; this prints what the product would do.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildIndex } from '~/lib/index/build';
import { openIndex } from '~/lib/index/open';
import { judge } from '~/lib/match/judge';
import { Matcher } from '~/lib/match/matcher';
import { stanceOf } from '~/lib/match/stance';
import { readRows } from '../scripts/rows.ts';
import { readWordVectors } from '../scripts/word-vectors.ts';
import { type BenchCheck, type BenchQuery, readChecks, toIndexed } from './support/bench-check.ts';

const HELP = `usage: npm run --silent bench:match -- --checks A[,B] --queries C[,D] --out O

  --checks   JSONL of {id, claim, title?, lang?, rating?, publisher?, date?}
  --queries  JSONL of {id, text, lang?}
  --out      where the JSON goes: {results: [{id, top: [{id, probability, stance}], shown}], ms}
Paths may end in .gz.`;

/** An index holds a check once; of several with the same id the last one counts. */
function lastOfEachId(checks: BenchCheck[]): BenchCheck[] {
  return [...new Map(checks.map((check) => [check.id, check])).values()];
}

function buildMatcher(checks: BenchCheck[]): Matcher {
  return new Matcher(openIndex(buildIndex(checks.map(toIndexed))), { vectors: readWordVectors() });
}

function answer(matcher: Matcher, checks: BenchCheck[], query: BenchQuery) {
  const found = matcher.find(query.text, query.lang ?? 'en', { all: true });
  const best = found[0];
  const shown = best !== undefined && isShown(checks, query, best);
  return {
    id: query.id,
    top: found.map(({ check, id, probability }) => ({
      id,
      probability,
      stance: stanceOf(
        { text: query.text, lang: query.lang ?? 'en' },
        { text: checks[check]!.claim, lang: checks[check]!.lang ?? 'en' },
      ),
    })),
    shown,
  };
}

/** The whole judgement, as the page would get it. */
function isShown(
  checks: BenchCheck[],
  query: BenchQuery,
  found: ReturnType<Matcher['find']>[number],
) {
  const check = checks[found.check]!;
  const judged = judge(
    { text: query.text, lang: query.lang ?? 'en', host: '' },
    {
      claim: check.claim,
      title: check.title,
      lang: check.lang ?? 'en',
      publisher: { name: check.publisher ?? '' },
      status: 'current',
    },
    found,
  );
  return judged?.outcome === 'shown';
}

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function run(checksPaths: string, queriesPaths: string) {
  const checks = lastOfEachId(readChecks(checksPaths));
  const queries = readRows<BenchQuery>(queriesPaths);
  const start = performance.now();
  const matcher = buildMatcher(checks);
  const build = performance.now() - start;
  const times: number[] = [];
  const results = queries.map((query) => {
    const began = performance.now();
    const result = answer(matcher, checks, query);
    times.push(performance.now() - began);
    return result;
  });
  times.sort((a, b) => a - b);
  const ms = { build, perQueryP50: percentile(times, 0.5), perQueryP99: percentile(times, 0.99) };
  return { results, ms };
}

function main(): number {
  let options: { checks?: string; queries?: string; out?: string; help?: boolean };
  try {
    options = parseArgs({
      options: {
        checks: { type: 'string' },
        queries: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (!options.checks || !options.queries || !options.out) {
    console.error(HELP);
    return 2;
  }
  try {
    writeFileSync(options.out, JSON.stringify(run(options.checks, options.queries)));
    return 0;
  } catch (error) {
    console.error(`bench:match: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

process.exitCode = main();
