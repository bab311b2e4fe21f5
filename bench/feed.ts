/**
 * `npm run --silent bench:feed`: how fast a DataFeed is read into checks, beside bare `JSON.parse`
 * of the same bytes in the same run, and how much memory it takes.
 */
import { createWriteStream, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeScratch } from '~/scripts/browsers/scratch';
import { optional, runCommand, share, type Values, wholeNumber } from '~/scripts/command';
import { type FeedPlan, feedChunks, SENTENCES } from './feed/generate.ts';
import { mostHeld } from './feed/memory.ts';
import { parseOnce, type Run, readOnce, type Times } from './feed/reading.ts';
import { stageCosts } from './feed/stages.ts';
import { median, megabytes, rounded } from './support/numbers.ts';

const HELP = `usage: npm run --silent bench:feed -- [--elements N] [--seed S] [--malformed SHARE] [--sentences SHARE]
           [--keep FILE] [--out O]

  --elements   elements of the feed, 200000 by default
  --seed       which feed, 1 by default
  --malformed  share of broken elements, 0.001 by default
  --sentences  share of ratings that are sentences of their own, 0.125 by default; what is known of
               real ones is told in generate.ts
  --keep       where to leave the feed that was made
  --out        where the JSON goes: {bytes, checks, rejected, ms, MBps, parseMs, parseMBps, ratio,
               cpuMs, cpuMBps, cpuRatio}; medians of three runs, the cpu ones by the process's own
               work, for machines that do other things as well; stages: microseconds of work per
               check for parsing, for each thing that is read of an element by itself, and all; and
               the most memory beside the checks, which are let go as they come: liveMB is what the
               reader holds (heap and buffers, garbage collected every 8 MB of the feed, in a run
               of its own), heapMB the heap with the garbage that Node had not yet collected, and
               rssMB what the whole process took from the machine`;

const RUNS = 3;
const ELEMENTS = 200_000;
const MALFORMED = 0.001;

async function bench(values: Values): Promise<void> {
  const plan = planOf(values);
  const out = optional(values, 'out');
  const scratch = makeScratch('feed');
  try {
    const file = optional(values, 'keep') ?? path.join(scratch.path, 'feed.json');
    // A well-formed feed parses at once; that is the fairest rival.
    const rival = path.join(scratch.path, 'whole.json');
    await write(plan, file);
    await write({ ...plan, malformed: 0 }, rival);
    const result = JSON.stringify({ ...plan, ...(await measure(plan, file, rival)) }, undefined, 1);
    if (out) writeFileSync(out, `${result}\n`);
    console.log(result);
  } finally {
    scratch.remove();
  }
}

function planOf(values: Values): FeedPlan {
  return {
    elements: wholeNumber(values, 'elements', { fallback: ELEMENTS }),
    seed: wholeNumber(values, 'seed', { least: 0, fallback: 1 }),
    malformed: share(values, 'malformed', MALFORMED),
    sentences: share(values, 'sentences', SENTENCES),
  };
}

async function write(plan: FeedPlan, file: string): Promise<void> {
  await pipeline(Readable.from(feedChunks(plan)), createWriteStream(file));
}

async function measure(plan: FeedPlan, file: string, rival: string) {
  const live = await mostHeld(file);
  // Of a run that reads from the disk: the others hold the whole feed.
  const rss = process.resourceUsage().maxRSS * 1024;
  const runs: Run[] = [];
  const parses: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await readOnce(file));
    parses.push(parseOnce(rival));
  }
  const [{ checks, rejected }] = runs as [Run];
  return {
    bytes: statSync(file).size,
    checks,
    rejected,
    ...speeds(runs, parses, file, rival),
    stages: await stageCosts(plan),
    liveMB: megabytes(live),
    heapMB: megabytes(Math.max(...runs.map(({ peak }) => peak))),
    rssMB: megabytes(rss),
  };
}

/** Medians, by the clock and by work. */
function speeds(runs: readonly Run[], parses: readonly Times[], file: string, rival: string) {
  const [ms, cpuMs] = [median(runs.map((run) => run.ms)), median(runs.map((run) => run.cpuMs))];
  const parseMs = median(parses.map((run) => run.ms));
  const parseCpuMs = median(parses.map((run) => run.cpuMs));
  const megabytesPerSecond = (of: string, time: number) =>
    rounded((megabytes(statSync(of).size) * 1_000) / time);
  return {
    ms: Math.round(ms),
    MBps: megabytesPerSecond(file, ms),
    parseMs: Math.round(parseMs),
    parseMBps: megabytesPerSecond(rival, parseMs),
    ratio: rounded(ms / parseMs),
    cpuMs: Math.round(cpuMs),
    cpuMBps: megabytesPerSecond(file, cpuMs),
    cpuRatio: rounded(cpuMs / parseCpuMs),
  };
}

const command = {
  name: 'bench:feed',
  help: HELP,
  options: {
    elements: { type: 'string' },
    seed: { type: 'string' },
    malformed: { type: 'string' },
    sentences: { type: 'string' },
    keep: { type: 'string' },
    out: { type: 'string' },
  },
  run: bench,
} as const;

process.exitCode = await runCommand(command, process.argv.slice(2));
