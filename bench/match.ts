/**
 * `npm run --silent bench:match`: how well passages find their checks, on data given as paths.
 * Quality is for others to compute from the output; this prints what the product would do.
 */
import { writeFileSync } from 'node:fs';
import { stanceOf } from '~/lib/match/stance';
import { outputPath, required, runCommand } from '~/scripts/command';
import { readRows } from '../scripts/rows.ts';
import { type BenchQuery, readChecks } from './support/bench-check.ts';
import { percentile } from './support/numbers.ts';
import { ProductMatcher } from './support/product-matcher.ts';

const HELP = `usage: npm run --silent bench:match -- --checks A[,B] --queries C[,D] --out O

  --checks   JSONL of {id, claim, title?, lang?, rating?, publisher?, date?}
  --queries  JSONL of {id, text, lang?}
  --out      where the JSON goes: {results: [{id, top: [{id, probability, stance}], shown}], ms};
             ms: {build, perQueryP50, perQueryP99}, a query from its text to what a page gets
Paths may end in .gz.`;

/** The ten best however improbable, which the product never asks for. */
function topOf({ matcher, checks }: ProductMatcher, { text, lang = 'en' }: BenchQuery) {
  return matcher.find(text, lang, { all: true }).map(({ check, id, probability }) => {
    const claim = { text: checks[check]!.claim, lang: checks[check]!.lang ?? 'en' };
    return { id, probability, stance: stanceOf({ text, lang }, claim) };
  });
}

function run(checksPaths: string, queriesPaths: string) {
  const checks = readChecks(checksPaths);
  const queries = readRows<BenchQuery>(queriesPaths);
  const start = performance.now();
  const product = new ProductMatcher(checks);
  const build = performance.now() - start;
  const times: number[] = [];
  const results = queries.map((query) => {
    const began = performance.now();
    const matches = product.matchesOf({ text: query.text, lang: query.lang ?? 'en' });
    times.push(performance.now() - began);
    const shown = matches.some(({ outcome }) => outcome === 'shown');
    return { id: query.id, top: topOf(product, query), shown };
  });
  const ms = { build, perQueryP50: percentile(times, 0.5), perQueryP99: percentile(times, 0.99) };
  return { results, ms };
}

process.exitCode = await runCommand(
  {
    name: 'bench:match',
    help: HELP,
    options: { checks: { type: 'string' }, queries: { type: 'string' }, out: { type: 'string' } },
    run(values) {
      const [checks, queries] = [required(values, 'checks'), required(values, 'queries')];
      const out = outputPath(values);
      writeFileSync(out, JSON.stringify(run(checks, queries)));
    },
  },
  process.argv.slice(2),
);
