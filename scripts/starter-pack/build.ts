import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Check } from '~/lib/check/check';
import { parseCheck } from '~/lib/check/schema';
import { VERDICTS } from '~/lib/check/verdict';
import { readArticle } from '~/lib/readers/article/article';
import { blocksFromMarkdown } from '~/lib/readers/article/from-markdown';
import { outlineOf } from '~/lib/readers/article/sections';
import { PACK_VERSION, type PackHeader } from '~/lib/readers/pack/header';
import { linksIn, type Problem, problemsOf } from './rules';

const HELP = `Usage: npm run --silent pack -- [--check]

Builds public/starter-pack.jsonl from the articles in scripts/starter-pack/checks. A document that
breaks a rule is named with the field that is wrong, and nothing is written.

  --check  writes nothing; says whether the pack is up to date
  --help   this text

Exit codes: 0 done or up to date, 1 a document is wrong or the pack is stale, 2 wrong arguments.
`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHECKS = join(ROOT, 'scripts/starter-pack/checks');
const PACK = join(ROOT, 'public/starter-pack.jsonl');

const PUBLISHER = { name: 'Obelus starter set' };
const LICENSE = 'MIT';

const DESCRIPTION =
  'Written for this project in its own words from published fact-checks and reports, which every ' +
  'check links to. Replace it with packs of publishers that you trust.';

/** A check of the pack, and what is wrong with its document. */
interface Entry {
  file: string;
  check?: Check;
  problems: Problem[];
}

/** Exit code of the whole run. */
function main(): number {
  const isChecking = readArguments();
  if (typeof isChecking === 'number') return isChecking;
  const entries = markDuplicates(filesIn(CHECKS).map(readEntry));
  const wrong = entries.filter((entry) => entry.problems.length > 0);
  for (const { file, problems } of wrong) {
    for (const { field, message } of problems) fail(`${file}: ${field}: ${message}`);
  }
  if (wrong.length > 0) return 1;
  const checks = entries.flatMap(({ check }) => check ?? []);
  if (checks.length === 0) return fail('no checks found');
  return isChecking ? compare(packOf(checks)) : write(packOf(checks), checks);
}

/** Whether to check only, or the exit code where there is nothing to do. */
function readArguments(): boolean | number {
  try {
    const { values } = parseArgs({
      options: { check: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (!values.help) return values.check === true;
    process.stdout.write(HELP);
    return 0;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

/** The articles below a folder, in the order of their names on every machine. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .sort();
}

function readEntry(path: string): Entry {
  const file = relative(ROOT, path);
  const text = readFileSync(path, 'utf8');
  const options = { format: 'markdown', publisher: PUBLISHER, origin: 'starter' } as const;
  const outcome = readArticle(text, { ...options, place: file });
  if (outcome.kind === 'rejected') {
    return { file, problems: [{ field: outcome.place, message: outcome.reason }] };
  }
  const parsed = parseCheck({ ...outcome.check, license: LICENSE, url: undefined });
  if (!parsed.ok) return { file, problems: [{ field: parsed.field, message: parsed.reason }] };
  const outline = outlineOf(blocksFromMarkdown(text));
  return {
    file,
    check: parsed.check,
    problems: problemsOf(file, parsed.check, outline, linksFor(path)),
  };
}

/** The addresses that were verified for the folder that a document stands in. */
function linksFor(path: string): ReadonlySet<string> {
  const tsv = join(dirname(path), 'links.tsv');
  return existsSync(tsv) ? linksIn(readFileSync(tsv, 'utf8')) : new Set();
}

function markDuplicates(entries: readonly Entry[]): Entry[] {
  const files = new Map<string, string>();
  return entries.map((entry) => {
    const other = entry.check && files.get(entry.check.id);
    if (entry.check && !other) files.set(entry.check.id, entry.file);
    if (!other) return entry;
    return { ...entry, problems: [...entry.problems, { field: 'id', message: `as in ${other}` }] };
  });
}

/** The pack's text: a header, then the checks by their id, one on each line. */
function packOf(checks: readonly Check[]): string {
  const header: PackHeader = {
    obelusPack: PACK_VERSION,
    name: PUBLISHER.name,
    description: DESCRIPTION,
    license: LICENSE,
    checks: checks.length,
  };
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${[header, ...sorted].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function compare(pack: string): number {
  const isCurrent = existsSync(PACK) && readFileSync(PACK, 'utf8') === pack;
  if (!isCurrent) return fail(`${relative(ROOT, PACK)} is stale: run npm run pack`);
  process.stdout.write(`${relative(ROOT, PACK)} is up to date\n`);
  return 0;
}

function write(pack: string, checks: readonly Check[]): number {
  writeFileSync(PACK, pack);
  const counts = VERDICTS.map(
    (verdict) =>
      [verdict, checks.filter((check) => check.rating.verdict === verdict).length] as const,
  );
  const lines = counts
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `  ${count} ${verdict}`);
  process.stdout.write(`${checks.length} checks in ${relative(ROOT, PACK)}\n${lines.join('\n')}\n`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`starter pack: ${message}\n`);
  return 1;
}

process.exitCode = main();
