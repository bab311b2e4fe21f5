import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type BenchCheck, readChecks } from '../support/bench-check.ts';
import { Base } from './base.ts';
import { collection, Grower } from './collection.ts';
import { headlines } from './headlines.ts';
import { Random } from './random.ts';
import { starterBase } from './starter-base.ts';
import { type Statistics, statisticsOf } from './statistics.ts';

/** Headlines that every engine is asked. */
const HEADLINES = 2_000;

/** Checks that headlines are made of and statistics taken from; all of millions would say no more. */
const SAMPLE = 40_000;

export interface Wanted {
  n: number;
  seed: number;
  /** Path of real checks. */
  from?: string;
  log: (line: string) => void;
}

export interface Prepared {
  /** Statistics of the collection and, where some was given, of the real text it comes from. */
  describe(): { made: Statistics; real?: Statistics };
}

/** Writes `checks.jsonl` and `queries.jsonl` into a folder. Same wishes, same files. */
export function prepare(folder: string, { n, seed, from, log }: Wanted): Prepared {
  const base = from === undefined ? starterBase() : readChecks(from);
  log(`${n} checks, of ${base.length} ${from === undefined ? 'texts of our own' : 'real ones'}`);
  const sample = writeCollection(path.join(folder, 'checks.jsonl'), base, n, seed);
  const grower = new Grower(new Base(base), new Random(seed + 1));
  const queries = headlines(grower, sample, HEADLINES);
  writeFileSync(path.join(folder, 'queries.jsonl'), queries.map(lineOf).join(''));
  return {
    describe: () => ({
      made: statisticsOf(sample, queries),
      ...(from !== undefined && { real: statisticsOf(base, queries) }),
    }),
  };
}

/** Writes the checks, one at a time; returns an even sample of them. */
function writeCollection(
  file: string,
  base: readonly BenchCheck[],
  n: number,
  seed: number,
): BenchCheck[] {
  const sample: BenchCheck[] = [];
  const every = Math.ceil(n / SAMPLE);
  const out = openSync(file, 'w');
  let lines: string[] = [];
  let number = 0;
  for (const check of collection(base, n, seed)) {
    if (number++ % every === 0) sample.push(check);
    lines.push(lineOf(check));
    if (lines.length < 1_000) continue;
    writeSync(out, lines.join(''));
    lines = [];
  }
  writeSync(out, lines.join(''));
  closeSync(out);
  return sample;
}

function lineOf(row: unknown): string {
  return `${JSON.stringify(row)}\n`;
}
