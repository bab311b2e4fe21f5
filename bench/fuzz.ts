/**
 * `npm run --silent bench:fuzz`: documents of every form, mutated, through all readers for as long as
 * is asked. What a reader throws, an unsound check or an answer that depends on how the bytes came
 * fails the run, with the number that makes the same document again.
 */
import { writeFileSync } from 'node:fs';
import { readDocument } from '~/lib/readers/index';
import type { ReadOutcome } from '~/lib/readers/outcome';
import { optional, outputPath, runCommand, wholeNumber } from '~/scripts/command';
import { mutated } from './fuzz/mutate';
import { documentsIn, ownDocuments, type SeedDocument } from './fuzz/seeds';
import { faultOf } from './fuzz/sound';
import { Random } from './scale/random';
import { rounded } from './support/numbers.ts';

const HELP = `usage: npm run --silent bench:fuzz -- [--seconds N] [--seed S] [--only NUMBER] [--data DIR] --out O

  --seconds  how long, 60 by default
  --seed     which documents, 1 by default
  --only     makes and reads this one document, and leaves it at O.document
  --data     folder of further documents to begin with, gzip allowed
  --out      where the JSON goes: {documents, bytes, checks, rejected, faults, slowest}; slowest: the
             documents that took most work per kB, and most of all, in milliseconds of CPU`;

/** Kept of the slowest documents of each kind. */
const SLOWEST = 5;
/** Shorter documents say nothing about time per kB. */
const MIN_TIMED = 4_096;

const OWN = ownDocuments();

interface Told {
  number: number;
  from: string;
}

interface Timed extends Told {
  kB: number;
  ms: number;
  msPerKB: number;
}

interface Result {
  documents: number;
  bytes: number;
  checks: number;
  rejected: number;
  faults: (Told & { fault: string })[];
  slowest: { perKB: Timed[]; ofAll: Timed[] };
}

class Fuzzer {
  readonly result: Result = {
    documents: 0,
    bytes: 0,
    checks: 0,
    rejected: 0,
    faults: [],
    slowest: { perKB: [], ofAll: [] },
  };
  readonly #seeds: readonly SeedDocument[];
  readonly #seed: number;

  constructor(seeds: readonly SeedDocument[], seed: number) {
    this.#seeds = seeds;
    this.#seed = seed;
  }

  /** Document `number` of the seed, and what decides how it is read. */
  made(number: number) {
    const random = new Random(this.#seed * 1_000_003 + number);
    // The documents made here are of every form, and short.
    const begun = random.pick(random.chance(0.5) ? OWN : this.#seeds);
    return { from: begun.name, bytes: mutated(begun, this.#seeds, random), random };
  }

  async read(number: number): Promise<void> {
    const { from, bytes, random } = this.made(number);
    const started = process.cpuUsage();
    const outcomes = await this.#outcomesOf({ number, from }, bytes, bytes.length);
    const { user, system } = process.cpuUsage(started);
    this.#time({ number, from }, bytes.length, (user + system) / 1_000);
    for (const outcome of outcomes) {
      if (outcome.kind === 'check') this.result.checks += 1;
      else this.result.rejected += 1;
      const fault = faultOf(outcome);
      if (fault) this.result.faults.push({ number, from, fault });
    }
    if (!random.chance(0.2)) return;
    const size = 1 + random.below(2 ** random.below(16));
    const again = await this.#outcomesOf({ number, from }, bytes, size);
    const isSame = JSON.stringify(again) === JSON.stringify(outcomes);
    if (!isSame)
      this.result.faults.push({ number, from, fault: `another answer in ${size} bytes` });
  }

  async #outcomesOf(told: Told, bytes: Uint8Array, size: number): Promise<ReadOutcome[]> {
    const outcomes: ReadOutcome[] = [];
    const document = { name: 'fuzz', bytes: chunksOf(bytes, size) };
    const options = { publisher: { name: 'Unknown' }, origin: 'fuzz' };
    try {
      for await (const outcome of readDocument(document, options)) outcomes.push(outcome);
    } catch (error) {
      this.result.faults.push({ ...told, fault: `threw ${error}` });
    }
    return outcomes;
  }

  #time(told: Told, bytes: number, ms: number): void {
    const { result } = this;
    result.documents += 1;
    result.bytes += bytes;
    const kB = rounded(bytes / 1_000);
    const timed = { ...told, kB, ms: rounded(ms), msPerKB: rounded(ms / (bytes / 1_000)) };
    keep(timed, result.slowest.ofAll, ({ ms }) => ms);
    if (bytes >= MIN_TIMED) keep(timed, result.slowest.perKB, ({ msPerKB }) => msPerKB);
  }
}

function keep(timed: Timed, slowest: Timed[], by: (timed: Timed) => number): void {
  slowest.push(timed);
  slowest.sort((a, b) => by(b) - by(a));
  slowest.length = Math.min(slowest.length, SLOWEST);
}

function* chunksOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

process.exitCode = await runCommand(
  {
    name: 'bench:fuzz',
    help: HELP,
    options: {
      seconds: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      data: { type: 'string' },
      out: { type: 'string' },
    },
    async run(values) {
      const out = outputPath(values);
      const data = optional(values, 'data');
      const seeds = [...OWN, ...(data === undefined ? [] : documentsIn(data))];
      const fuzzer = new Fuzzer(seeds, wholeNumber(values, 'seed', { most: 2 ** 20, fallback: 1 }));
      if (values.only === undefined) {
        const seconds = wholeNumber(values, 'seconds', { fallback: 60 });
        const end = performance.now() + 1_000 * seconds;
        for (let number = 0; performance.now() < end; number += 1) await fuzzer.read(number);
      } else {
        const number = wholeNumber(values, 'only', { least: 0 });
        writeFileSync(`${out}.document`, fuzzer.made(number).bytes);
        await fuzzer.read(number);
      }
      writeFileSync(out, `${JSON.stringify(fuzzer.result, undefined, 1)}\n`);
      console.log(JSON.stringify(fuzzer.result, undefined, 1));
      const { length } = fuzzer.result.faults;
      if (length > 0) throw new Error(`${length} faults`);
    },
  },
  process.argv.slice(2),
);
