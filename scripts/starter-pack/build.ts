import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Check } from '~/lib/check/check';
import { VERDICTS } from '~/lib/check/verdict';
import { PACK_VERSION, type PackHeader } from '~/lib/readers/pack/header';
import { LICENSE, PUBLISHER, ROOT, readEntries } from './entries';
import { PACK } from './pack';

const HELP = `Usage: npm run --silent pack -- [--check]

Builds public/starter-pack.jsonl from the full checks in scripts/starter-pack/checks and from the
pointers to published fact-checks in scripts/starter-pack/pointers. What breaks a rule is named with
its file and the field that is wrong, and nothing is written.

  --check  writes nothing; says whether the pack is up to date
  --help   this text

Exit codes: 0 done or up to date, 1 an entry is wrong or the pack is stale, 2 wrong arguments.
`;

const DESCRIPTION =
  'Full checks, written for this project in its own words from published fact-checks and reports, ' +
  'which each of them links to; and pointers to fact-checks that others published: facts only (who, ' +
  'where, when, rated how), with the claim retold in our own words. The licence is for our own ' +
  'sentences. Replace it with packs of publishers that you trust.';

/** Exit code of the whole run. */
function main(): number {
  const isChecking = readArguments();
  if (typeof isChecking === 'number') return isChecking;
  const entries = readEntries();
  const wrong = entries.filter((entry) => entry.problems.length > 0);
  for (const { place, problems } of wrong) {
    for (const { field, message } of problems) fail(`${place}: ${field}: ${message}`);
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
  const full = checks.filter((check) => check.body !== undefined).length;
  process.stdout.write(
    `${full} full checks and ${checks.length - full} pointers in ${relative(ROOT, PACK)}, ` +
      `${Math.round(pack.length / 1000)} kB\n${lines.join('\n')}\n`,
  );
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`starter pack: ${message}\n`);
  return 1;
}

process.exitCode = main();
