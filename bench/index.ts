/**
 * `npx tsx bench/index.ts`: what the index of some checks costs, part by part: bytes beside the
 * least possible, the build beside the analyser, opening, candidate search, search while typing.
 * docs/index-format.md quotes it.
 */
import { IndexBuilder } from '~/lib/index/build';
import { SECTION_NAMES } from '~/lib/index/format';
import { lookup } from '~/lib/index/lookup';
import { type OpenIndex, openIndex } from '~/lib/index/open';
import { Searcher } from '~/lib/index/search';
import { analyse } from '~/lib/text/analyse';
import { required, runCommand } from '~/scripts/command';
import { readRows } from '../scripts/rows.ts';
import type { BenchCheck, BenchQuery } from './support/bench-check.ts';

const HELP = `usage: npx tsx bench/index.ts --checks FILE --queries FILE

  --checks   JSONL of {id, claim, title?, lang?, publisher?, date?}
  --queries  JSONL of {text}; those of 8 to 14 words are searched for
Paths may end in .gz.`;

const round = (value: number) => Number(value.toPrecision(3));
const userMs = () => process.cpuUsage().user / 1_000;

function build(checks: readonly BenchCheck[]): { buffer: ArrayBuffer; figures: object } {
  const before = process.memoryUsage().rss;
  let [analyser, adding, peak, longestStep] = [0, 0, 0, 0];
  const builder = new IndexBuilder();
  for (const { id, claim, title, lang = 'en', publisher = '', date } of checks) {
    const start = performance.now();
    for (const text of [claim, title ?? '']) analyse(text, lang);
    const analysed = performance.now();
    builder.add({
      ...{ id, claim, title, lang, published: date, keywords: [] },
      ...{ publisher: { name: publisher }, rating: { verdict: 'other' as const } },
    });
    analyser += analysed - start;
    adding += performance.now() - analysed;
  }
  const start = performance.now();
  for (const steps = builder.finishing(); ; ) {
    const stepStart = userMs();
    const step = steps.next();
    longestStep = Math.max(longestStep, userMs() - stepStart);
    peak = Math.max(peak, process.memoryUsage().rss);
    if (!step.done) continue;
    const figures = {
      analyserMs: round(analyser),
      besideItMs: round(Math.max(0, adding - analyser) + performance.now() - start),
      peakMB: round((peak - before) / 1e6),
      longestStepCpuMs: round(longestStep),
    };
    return { buffer: step.value, figures };
  }
}

function sizes(index: OpenIndex): object {
  const bySection = SECTION_NAMES.map(
    (name) => [name, index.sections[name].byteLength] as const,
  ).filter(([, bytes]) => bytes > 0);
  const { checks, terms } = index.counts;
  const uses = new Float64Array(terms);
  for (let check = 0; check < checks; check++) {
    for (const text of index.texts(check)) for (const term of text) uses[term]!++;
  }
  const total = uses.reduce((sum, count) => sum + count, 0);
  let [postings, forward] = [0, 0];
  for (let term = 0; term < terms; term++) {
    const share = index.postings.count(term) / checks;
    const rest = share < 1 ? (1 - share) * Math.log2(1 - share) : 0;
    postings -= checks * (share * Math.log2(share) + rest);
    if (uses[term]! > 0) forward -= uses[term]! * Math.log2(uses[term]! / total);
  }
  return {
    bytes: index.buffer.byteLength,
    sections: Object.fromEntries(bySection),
    // Of postings that are independent of each other, and of texts whose terms are.
    leastPossible: { postings: Math.round(postings / 8), forward: Math.round(forward / 8) },
  };
}

/** The time of each, the best of some runs, so that other work on the machine matters less. */
function percentiles<Query>(
  queries: Query[],
  runs: number,
  run: (query: Query) => unknown,
): object {
  for (const query of queries) run(query);
  const times = queries.map((query) => {
    let best = Number.POSITIVE_INFINITY;
    for (let again = 0; again < runs; again++) {
      const start = performance.now();
      run(query);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(times.length * share)] ?? 0);
  return { queries: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

const MAX_QUERIES = 1_000;

function searches(index: OpenIndex, texts: string[]): object {
  const searcher = new Searcher(index);
  const plans = texts.map((text) =>
    analyse(text, 'en').map(({ term }) => ({ term: index.findTerm(term), weight: 1 })),
  );
  const beginnings = texts.slice(0, 100).flatMap((text) => {
    const typed = text.split(/\s+/).slice(0, 3).join(' ');
    return Array.from({ length: typed.length }, (_, at) => typed.slice(0, at + 1));
  });
  const filters = { verdicts: [], langs: ['en'], from: '2012-01-01', offset: 0, limit: 30 };
  return {
    candidatesMs: percentiles(plans, 15, (plan) => searcher.best(plan, 40)),
    typingMs: percentiles(beginnings, 3, (text) => lookup(index, { ...filters, text })),
  };
}

function run(checks: string, queries: string): void {
  const { buffer, figures } = build(readRows<BenchCheck>(checks));
  const start = performance.now();
  const index = openIndex(buffer);
  const openMs = round(performance.now() - start);
  const texts = readRows<BenchQuery>(queries)
    .map(({ text }) => text)
    .filter((text) => /^\s*(?:\S+\s+){7,13}\S+\s*$/.test(text));
  const every = Math.ceil(texts.length / MAX_QUERIES);
  const some = texts.filter((_, at) => at % every === 0);
  const searched = searches(index, some);
  console.log(
    JSON.stringify(
      { counts: index.counts, build: figures, openMs, ...searched, size: sizes(index) },
      null,
      2,
    ),
  );
}

process.exitCode = await runCommand(
  {
    name: 'bench/index.ts',
    help: HELP,
    options: { checks: { type: 'string' }, queries: { type: 'string' } },
    run: (values) => run(required(values, 'checks'), required(values, 'queries')),
  },
  process.argv.slice(2),
);
