import { closeSync, cpSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { PackHeader } from '~/lib/readers/pack/header';
import { buildExtension } from '~/scripts/browsers/build';
import { Base } from '../scale/base.ts';
import { collection, Grower } from '../scale/collection.ts';
import { headlines } from '../scale/headlines.ts';
import { Random } from '../scale/random.ts';
import { starterBase } from '../scale/starter-base.ts';
import { type BenchCheck, type BenchQuery, toCheck } from '../support/bench-check.ts';

/** The collection of every run: figures of two runs are of the same checks. */
const SEED = 1;

/** Checks that headlines are made about. */
const SAMPLE = 5_000;

/** The production build with a bigger starter pack, and headlines to ask it. */
export interface BenchExtension {
  folder: string;
  headlines: BenchQuery[];
}

/**
 * Copies the built extension into `folder` and grows its starter pack to `size` checks: the real
 * ones, which the demo site's pages are about, then made ones. Nothing else differs from what
 * readers get.
 */
export async function benchExtension(
  folder: string,
  size: number,
  asked: number,
): Promise<BenchExtension> {
  const built = await buildExtension('chrome');
  cpSync(built, folder, { recursive: true });
  const pack = path.join(folder, 'starter-pack.jsonl');
  const [header, ...real] = readFileSync(pack, 'utf8').trim().split('\n');
  const base = starterBase();
  const made = collection(base, base.length + Math.max(0, size - real.length), SEED);
  const sample = writePack(
    pack,
    { ...JSON.parse(header!), checks: size },
    real,
    skip(made, base.length),
  );
  const grower = new Grower(new Base(base), new Random(SEED + 1));
  return { folder, headlines: headlines(grower, sample, asked) };
}

/** Writes the pack; returns some of the made checks. */
function writePack(
  file: string,
  header: PackHeader,
  real: readonly string[],
  made: Iterable<BenchCheck>,
): BenchCheck[] {
  const sample: BenchCheck[] = [];
  const out = openSync(file, 'w');
  writeSync(out, `${[JSON.stringify(header), ...real].join('\n')}\n`);
  for (const check of made) {
    writeSync(out, `${JSON.stringify(toCheck(check))}\n`);
    if (sample.length < SAMPLE) sample.push(check);
  }
  closeSync(out);
  return sample;
}

function* skip<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count;
  for (const item of items) if (left-- <= 0) yield item;
}
