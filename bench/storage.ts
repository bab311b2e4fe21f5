/**
 * `npm run --silent bench:storage`: how soon a service worker that has just started has an index
 * file in memory, by the way it is stored. What came of it stands in docs/index-storage.md.
 */
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension } from '~/scripts/browsers/build';
import { type Chromium, launchChromium } from '~/scripts/browsers/chromium';
import { ensureBrowsers } from '~/scripts/browsers/install';
import { makeScratch } from '~/scripts/browsers/scratch';
import { outputPath, runCommand, type Values, wholeNumber } from '~/scripts/command';
import { collection } from './scale/collection.ts';
import { obelus } from './scale/engines/obelus.ts';
import { starterBase } from './scale/starter-base.ts';
import { FILE, readIn, storeInAllWays, WAYS, type Way } from './storage/ways.ts';
import { spread } from './support/numbers.ts';

const HELP = `usage: npm run --silent bench:storage -- --out O

  --out O       where the JSON goes: {bytes, rounds, ms: {WAY: {p50, p95, p99}}}
  --checks N    checks in the index whose file is stored (default 100000)
  --rounds N    reads of each way, each by a worker that has just started (default 15)`;

const SEED = 1;

async function run(values: Values): Promise<void> {
  const out = outputPath(values);
  const checks = wholeNumber(values, 'checks', { fallback: 100_000 });
  const rounds = wholeNumber(values, 'rounds', { fallback: 15 });
  await ensureBrowsers(['chromium']);
  const scratch = makeScratch('bench-storage');
  try {
    const extension = path.join(scratch.path, 'extension');
    cpSync(await buildExtension('chrome'), extension, { recursive: true });
    console.error(`an index of ${checks} checks`);
    const file = await obelus.build(collection(starterBase(), checks, SEED));
    writeFileSync(path.join(extension, FILE), file);
    const chromium = await launchChromium({ extension });
    try {
      const result = await measure(chromium, rounds);
      writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
    } finally {
      await chromium.close();
    }
  } finally {
    scratch.remove();
  }
}

async function measure(chromium: Chromium, rounds: number) {
  const bytes = await (await chromium.serviceWorker()).evaluate(storeInAllWays, FILE);
  const times = new Map<Way, number[]>(WAYS.map((way) => [way, []]));
  for (let round = 0; round < rounds; round++) {
    console.error(`round ${round + 1} of ${rounds}`);
    // Each way takes each place in the order: what was read a moment ago may still be at hand.
    for (const at of WAYS.keys()) {
      const way = WAYS[(at + round) % WAYS.length]!;
      await chromium.killServiceWorker();
      const read = await (await chromium.serviceWorker()).evaluate(readIn, way, FILE);
      if (read.bytes !== bytes) throw new Error(`${way}: ${read.bytes} bytes of ${bytes}`);
      times.get(way)!.push(read.ms);
    }
  }
  const ms = Object.fromEntries(Array.from(times, ([way, list]) => [way, spread(list)]));
  return { bytes, rounds, ms };
}

process.exitCode = await runCommand(
  {
    name: 'bench:storage',
    help: HELP,
    options: {
      out: { type: 'string' },
      checks: { type: 'string' },
      rounds: { type: 'string' },
    },
    run,
  },
  process.argv.slice(2),
);
