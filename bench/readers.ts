/**
 * `npm run --silent bench:readers`: what the readers make of real markup and real pages: which
 * fields of how many blocks were read, and each rejection with its reason.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '~/lib/check/check';
import { readDocument } from '~/lib/readers/index';
import { parseJson } from '~/lib/readers/json/parse';
import type { ReadOutcome } from '~/lib/readers/outcome';
import { outputPath, required, runCommand } from '~/scripts/command';
import { readUnpacked } from '../scripts/unpacked.ts';

const HELP = `usage: npm run --silent bench:readers -- --data DIR --out O

  --data  folder with any of blocks.json and malformed.json ([{raw, url?}]), oddities.json (a list
          of ClaimReviews) and pages/*.html[.gz]
  --out   where the JSON goes: {sets: {NAME: {documents, checks, fields, json, rejected, threw}},
          rows}
Every document is read by itself, as a person's file would be.`;

/** One document and what became of it. */
interface Row {
  set: string;
  document: string;
  checks: Check[];
  rejected: { reason: string; place: string }[];
  /** How the JSON of a block was read: `strict`, `repaired`, or why not at all. */
  json?: string;
  /** The message of what a reader threw, which none ever should. */
  threw?: string;
}

interface Input {
  set: string;
  document: string;
  text: string;
  url?: string;
  json?: string;
}

function* inputsIn(data: string): Generator<Input> {
  for (const set of ['blocks', 'malformed'] as const) {
    const rows = readJson<{ raw: string; url?: string; source?: string }[]>(
      join(data, `${set}.json`),
    );
    for (const [at, { raw, url, source }] of rows.entries()) {
      const text = `<script type="application/ld+json">${raw}</script>`;
      const document = `${at} ${source ?? ''}`;
      yield { set, document, text, url: url || undefined, json: jsonIn(raw) };
    }
  }
  const oddities = readJson<unknown[]>(join(data, 'oddities.json'));
  for (const [at, block] of oddities.entries()) {
    yield { set: 'oddities', document: String(at), text: JSON.stringify(block) };
  }
  for (const file of filesIn(join(data, 'pages'))) {
    const text = readUnpacked(join(data, 'pages', file)).toString('utf8');
    yield { set: 'pages', document: file, text };
  }
}

function jsonIn(raw: string): string {
  try {
    JSON.parse(raw);
    return 'strict';
  } catch {
    const parsed = parseJson(raw);
    return parsed.ok ? 'repaired' : parsed.reason;
  }
}

function readJson<Rows extends unknown[]>(path: string): Rows {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [] as never;
    throw error;
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.html?(?:\.gz)?$/.test(name))
      .sort();
  } catch {
    return [];
  }
}

async function rowOf({ set, document, text, url, json }: Input): Promise<Row> {
  const row: Row = { set, document, json, checks: [], rejected: [] };
  try {
    const file = { name: document, bytes: new TextEncoder().encode(text) };
    const options = { publisher: { name: 'Unknown publisher' }, origin: 'bench', url };
    for await (const outcome of readDocument(file, options)) keep(outcome, row);
  } catch (error) {
    row.threw = error instanceof Error ? error.message : String(error);
  }
  return row;
}

function keep(outcome: ReadOutcome, row: Row): void {
  if (outcome.kind === 'check') row.checks.push(outcome.check);
  else row.rejected.push({ reason: outcome.reason, place: outcome.place });
}

const FIELDS: Readonly<Record<string, (check: Check) => unknown>> = {
  claim: (check) => check.claim,
  label: (check) => check.rating.label,
  verdict: (check) => (check.rating.verdict === 'other' ? undefined : check.rating.verdict),
  publisher: (check) => check.publisher.name,
  site: (check) => check.publisher.site,
  url: (check) => check.url,
  published: (check) => check.published,
  claimant: (check) => check.claimant,
  title: (check) => check.title,
};

function summaryOf(rows: readonly Row[]) {
  const checks = rows.flatMap((row) => row.checks);
  const reasons = rows.flatMap((row) => row.rejected.map(({ reason }) => reason));
  return {
    documents: rows.length,
    documentsRead: rows.filter((row) => row.checks.length > 0).length,
    checks: checks.length,
    fields: Object.fromEntries(
      Object.entries(FIELDS).map(([name, read]) => [
        name,
        checks.filter((check) => read(check) !== undefined).length,
      ]),
    ),
    json: countsOf(rows.flatMap((row) => row.json ?? [])),
    rejected: countsOf(reasons),
    threw: rows.filter((row) => row.threw !== undefined).length,
  };
}

function countsOf(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

async function run(data: string, out: string): Promise<void> {
  const rows: Row[] = [];
  for (const input of inputsIn(data)) rows.push(await rowOf(input));
  if (rows.length === 0) throw new Error(`nothing to read in ${data}`);
  const sets = Object.fromEntries(
    [...new Set(rows.map((row) => row.set))].map((set) => [
      set,
      summaryOf(rows.filter((row) => row.set === set)),
    ]),
  );
  writeFileSync(out, `${JSON.stringify({ sets, rows }, undefined, 1)}\n`);
  console.log(JSON.stringify(sets, undefined, 1));
  const thrown = rows.filter((row) => row.threw !== undefined).length;
  if (thrown > 0) throw new Error(`a reader threw on ${thrown} documents`);
}

process.exitCode = await runCommand(
  {
    name: 'bench:readers',
    help: HELP,
    options: { data: { type: 'string' }, out: { type: 'string' } },
    run: (values) => run(required(values, 'data'), outputPath(values)),
  },
  process.argv.slice(2),
);
