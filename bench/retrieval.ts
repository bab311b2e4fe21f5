/**
 * `npm run --silent bench:retrieval`: how well words alone find the check of a text, before any
 * scorer looks at what was found. It measures `lib/text` (which terms a text has) and the weights
 * of `lib/index`; what is not among the first forty here, no scorer will ever see.
 */
import { writeFileSync } from 'node:fs';
import { buildIndex } from '~/lib/index/build';
import { type OpenIndex, openIndex } from '~/lib/index/open';
import { Searcher } from '~/lib/index/search';
import { analyse } from '~/lib/text/analyse';
import {
  optional,
  outputPath,
  required,
  runCommand,
  type Values,
  wholeNumber,
} from '~/scripts/command';
import { readRows } from '../scripts/rows.ts';
import type { BenchCheck, BenchQuery } from './support/bench-check.ts';

const HELP = `usage: npm run --silent bench:retrieval -- --checks A[,B] --queries C[,D] --out O

  --checks    JSONL of {id, claim, title?, lang?}
  --queries   JSONL of {id, text, lang?, relevant: [check id]}; those without relevant are skipped
  --out       where the JSON goes: {all, languages: {LANG: figures}, missed: [query id], ms}
  --half      0 or 1: only that half of the queries, by a hash of their ids
  --untagged  forget the languages of checks and queries
Paths may end in .gz.`;

/** Shares of 0 to 1. `success[k]`: a right check is among the first k. */
interface Figures {
  queries: number;
  map5: number;
  success: Record<number, number>;
}

const DEPTHS = [1, 10, 40, 100];
const DEEPEST = 100;

/** The right checks' places in the answer, from 0; and how many right ones there are. */
interface Outcome {
  id: string;
  lang: string;
  places: number[];
  relevant: number;
}

function open(checks: BenchCheck[]): OpenIndex {
  return openIndex(
    buildIndex(
      checks.map(({ id, claim, title, lang = '' }) => ({
        ...{ id, claim, title, lang },
        keywords: [],
        published: undefined,
        rating: { verdict: 'other' as const },
      })),
    ),
  );
}

function search(searcher: Searcher, query: BenchQuery): Outcome {
  const { index } = searcher;
  const lang = query.lang ?? '';
  const terms = [...new Set(analyse(query.text, lang).map(({ term }) => index.findTerm(term)))];
  const found = searcher.best(
    terms.filter((term) => term >= 0).map((term) => ({ term, weight: 1 })),
    DEEPEST,
  );
  const relevant = new Set(query.relevant);
  const places = [...found.entries()]
    .filter(([, { check }]) => relevant.has(index.id(check)))
    .map(([place]) => place);
  return { id: query.id, lang, places, relevant: relevant.size };
}

function averagePrecision({ places, relevant }: Outcome, depth: number): number {
  const precisions = places
    .filter((place) => place < depth)
    .map((place, nth) => (nth + 1) / (place + 1));
  return precisions.reduce((sum, precision) => sum + precision, 0) / Math.min(relevant, depth);
}

function figuresOf(outcomes: Outcome[]): Figures {
  const mean = (value: (outcome: Outcome) => number) =>
    Number(
      (outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / outcomes.length).toFixed(4),
    );
  return {
    queries: outcomes.length,
    map5: mean((outcome) => averagePrecision(outcome, 5)),
    success: Object.fromEntries(
      DEPTHS.map((depth) => [depth, mean(({ places }) => ((places[0] ?? depth) < depth ? 1 : 0))]),
    ),
  };
}

/** FNV-1a; the same id always falls into the same half. */
function halfOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return (hash >>> 15) & 1;
}

interface Options {
  checks: string;
  queries: string;
  half: number | undefined;
  untagged: boolean;
}

function run({ checks: checkPaths, queries: queryPaths, half, untagged }: Options) {
  const withTag = <Row extends { lang?: string }>(row: Row) =>
    untagged ? { ...row, lang: '' } : row;
  const checks = readRows<BenchCheck>(checkPaths).map(withTag);
  const queries = readRows<BenchQuery>(queryPaths).filter(
    ({ id, relevant }) => relevant?.length && (half === undefined || halfOf(id) === half),
  );
  const start = performance.now();
  const searcher = new Searcher(open(checks));
  const build = performance.now() - start;
  const began = performance.now();
  const outcomes = queries.map((query) => ({
    ...search(searcher, withTag(query)),
    lang: query.lang ?? '',
  }));
  const perQuery = (performance.now() - began) / Math.max(1, queries.length);
  const languages = [...new Set(outcomes.map(({ lang }) => lang))].sort();
  const ofLanguage = (lang: string) => outcomes.filter((outcome) => outcome.lang === lang);
  return {
    all: figuresOf(outcomes),
    languages: Object.fromEntries(languages.map((lang) => [lang, figuresOf(ofLanguage(lang))])),
    missed: outcomes.filter(({ places }) => (places[0] ?? 10) >= 10).map(({ id }) => id),
    ms: { build, perQuery },
  };
}

function print({ all, languages, ms }: ReturnType<typeof run>): void {
  const line = (name: string, { queries, map5, success }: Figures) => {
    const shares = [map5, ...DEPTHS.map((depth) => success[depth] ?? 0)];
    console.log(
      [
        name.padEnd(6),
        String(queries).padStart(6),
        ...shares.map((share) => share.toFixed(3).padStart(8)),
      ].join(''),
    );
  };
  console.log(['      queries', 'MAP@5', ...DEPTHS.map((depth) => `s@${depth}`)].join('   '));
  for (const [lang, figures] of Object.entries(languages)) line(lang, figures);
  line('all', all);
  console.log(`build ${ms.build.toFixed(0)} ms, a query ${ms.perQuery.toFixed(2)} ms`);
}

function halfFrom(values: Values): number | undefined {
  const half = optional(values, 'half');
  if (half === undefined) return undefined;
  return wholeNumber(values, 'half', { least: 0, most: 1 });
}

process.exitCode = await runCommand(
  {
    name: 'bench:retrieval',
    help: HELP,
    options: {
      checks: { type: 'string' },
      queries: { type: 'string' },
      out: { type: 'string' },
      half: { type: 'string' },
      untagged: { type: 'boolean' },
    },
    run(values) {
      const out = outputPath(values);
      const result = run({
        checks: required(values, 'checks'),
        queries: required(values, 'queries'),
        half: halfFrom(values),
        untagged: values.untagged === true,
      });
      print(result);
      writeFileSync(out, JSON.stringify(result));
    },
  },
  process.argv.slice(2),
);
