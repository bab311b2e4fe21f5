/**
 * `npm run --silent bench:scale`: how big, how quick and how good the index is at a size, and what
 * other engines make of the same checks. docs/benches.md tells how to read it.
 */
import { writeFileSync } from 'node:fs';
import { makeScratch } from '~/scripts/browsers/scratch';
import {
  ArgumentError,
  optional,
  outputPath,
  runCommand,
  type Values,
  wholeNumber,
} from '~/scripts/command';
import { type EngineName, OURS, PEERS } from './scale/engines/engines.ts';
import { type Figures, figuresOf, type Task } from './scale/measure.ts';
import { prepare } from './scale/prepare.ts';

const HELP = `usage: npm run --silent bench:scale -- --checks N [--from F] --out O

  --checks N       how many checks to index
  --from F         JSONL of real checks {id, claim, title?, lang?, rating?, publisher?, date?}: N of
                   them, or all and made ones like them; without it they grow from the starter set
  --out O          where the JSON goes: {n, buildMs, bytes, openMs, heapMB, queryMs, page150Ms,
                   peers: {NAME: {the same}}, ...}; docs/benches.md tells what each one means
  --peers LIST     which others to measure: ${PEERS.join(',')} (default: all), or none
  --judge C,Q      checks and queries {id, text, lang?, relevant} to judge rankings by
  --seed S         another collection (default 1)
  --seconds S      longest time of one job of a peer (default 900)
  --describe       statistics of the collection too, and of F
Inputs may end in .gz.`;

async function run(values: Values): Promise<void> {
  const n = wholeNumber(values, 'checks');
  const out = outputPath(values);
  const peers = peersOf(optional(values, 'peers'));
  const judge = judgeOf(optional(values, 'judge'));
  const seconds = wholeNumber(values, 'seconds', { fallback: 900 });
  const scratch = makeScratch('scale');
  const log = (line: string) => console.error(line);
  try {
    const seed = wholeNumber(values, 'seed', { least: 0, fallback: 1 });
    const collection = prepare(scratch.path, { n, seed, from: optional(values, 'from'), log });
    const task: Task = { folder: scratch.path, seconds, judge, log };
    const ours = await figuresOf(OURS, task);
    const others = await figuresOfPeers(peers, task);
    const described = values.describe ? { collection: collection.describe() } : {};
    const result = { n, ...ours, peers: others, seed, ...described };
    writeFileSync(out, `${JSON.stringify(result, null, 2)}\n`);
  } finally {
    scratch.remove();
  }
}

/** A peer that fails or takes too long says so in its place; the others go on. */
async function figuresOfPeers(peers: readonly EngineName[], task: Task) {
  const found: Record<string, Figures | { problem: string }> = {};
  for (const peer of peers) {
    try {
      found[peer] = await figuresOf(peer, task);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      task.log(problem);
      found[peer] = { problem };
    }
  }
  return found;
}

function peersOf(list: string | undefined): EngineName[] {
  if (list === 'none') return [];
  return (list?.split(',') ?? [...PEERS]).map((name) => {
    const peer = PEERS.find((known) => known === name);
    if (!peer) throw new ArgumentError(`--peers knows ${PEERS.join(', ')} and none, not ${name}`);
    return peer;
  });
}

function judgeOf(pair: string | undefined): Task['judge'] {
  if (pair === undefined) return undefined;
  const [checks, ...queries] = pair.split(',');
  if (!checks || queries.length === 0) throw new ArgumentError('--judge wants CHECKS,QUERIES');
  return { checks, queries: queries.join(',') };
}

process.exitCode = await runCommand(
  {
    name: 'bench:scale',
    help: HELP,
    options: {
      checks: { type: 'string' },
      from: { type: 'string' },
      out: { type: 'string' },
      peers: { type: 'string' },
      judge: { type: 'string' },
      seed: { type: 'string' },
      seconds: { type: 'string' },
      describe: { type: 'boolean' },
    },
    run,
  },
  process.argv.slice(2),
);
