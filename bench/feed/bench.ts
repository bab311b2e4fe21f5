/**
 * `npm run --silent bench:feed`: how fast a DataFeed is read into checks, beside bare `JSON.parse`
 * of the same bytes in the same run, and how much memory it takes.
 */
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readDocument } from '~/lib/readers/index';
import { type FeedPlan, feedChunks, SENTENCES } from './generate';
import { stageCosts } from './stages';

const HELP = `usage: npm run --silent bench:feed -- [--elements N] [--seed S] [--malformed SHARE] [--sentences SHARE] [--keep FILE] [--out O]

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

const OPTIONS = { publisher: { name: 'Unknown' }, origin: 'bench' };

/** Bytes of a feed between two looks at what its reader holds. */
const LOOK_EVERY = 8e6;

/** Bytes that are held now, in the heap and in buffers outside of it, without garbage. */
function held(): number {
  if (globalThis.gc === undefined) throw new Error('bench:feed needs node --expose-gc');
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The most that reading a feed holds at any time, in bytes, the checks of the last chunk included. */
async function mostHeld(file: string): Promise<number> {
  const before = held();
  let most = 0;
  let read = 0;
  let next = 0;
  const onProgress = (bytes: number) => {
    read = bytes;
  };
  const document = { name: 'feed', bytes: createReadStream(file) };
  for await (const _ of readDocument(document, { ...OPTIONS, onProgress })) {
    if (read < next) continue;
    next = read + LOOK_EVERY;
    most = Math.max(most, held() - before);
  }
  return most;
}

/** Bytes of a chunk, as files and networks give them. */
const CHUNK = 65_536;

/** The bytes of a file that is in memory already, as its rival has them. */
function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

async function readOnce(file: string) {
  const bytes = readFileSync(file);
  const rejected = new Map<string, number>();
  let checks = 0;
  let peak = 0;
  held();
  const before = process.memoryUsage().heapUsed;
  const started = performance.now();
  const startedCpu = process.cpuUsage();
  const document = { name: 'feed', bytes: chunksOf(bytes) };
  for await (const outcome of readDocument(document, OPTIONS)) {
    if (outcome.kind === 'check') checks += 1;
    else rejected.set(outcome.reason, (rejected.get(outcome.reason) ?? 0) + 1);
    if (checks % 5_000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  }
  const ms = performance.now() - started;
  const cpuMs = cpuSince(startedCpu);
  return { ms, cpuMs, checks, rejected: Object.fromEntries(rejected), peak };
}

/** Bare JSON.parse of all bytes at once. */
function parseOnce(file: string) {
  const bytes = readFileSync(file);
  const started = performance.now();
  const startedCpu = process.cpuUsage();
  JSON.parse(new TextDecoder().decode(bytes));
  return { ms: performance.now() - started, cpuMs: cpuSince(startedCpu) };
}

/** Milliseconds of work, which other processes on the machine do not make longer. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      elements: { type: 'string', default: '200000' },
      seed: { type: 'string', default: '1' },
      malformed: { type: 'string', default: '0.001' },
      sentences: { type: 'string', default: String(SENTENCES) },
      keep: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const plan = {
    elements: Number(values.elements),
    seed: Number(values.seed),
    malformed: Number(values.malformed),
    sentences: Number(values.sentences),
  } satisfies FeedPlan;
  if (!Object.values(plan).every(Number.isFinite)) {
    console.error('bench:feed: expected numbers; see --help');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  const file = values.keep ?? join(folder, 'feed.json');
  await pipeline(Readable.from(feedChunks(plan)), createWriteStream(file));
  // A well-formed feed parses at once; that is the fairest rival.
  const rival = join(folder, 'whole.json');
  await pipeline(Readable.from(feedChunks({ ...plan, malformed: 0 })), createWriteStream(rival));
  const live = await mostHeld(file);
  // Of a run that reads from the disk: the others hold the whole feed.
  const rss = process.resourceUsage().maxRSS;
  const runs = [];
  const parses = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await readOnce(file));
    parses.push(parseOnce(rival));
  }
  const bytes = statSync(file).size;
  const ms = median(runs.map((run) => run.ms));
  const parseMs = median(parses.map((run) => run.ms));
  const cpuMs = median(runs.map((run) => run.cpuMs));
  const parseCpuMs = median(parses.map((run) => run.cpuMs));
  const result = {
    ...plan,
    bytes,
    checks: runs[0]?.checks,
    rejected: runs[0]?.rejected,
    ms: Math.round(ms),
    MBps: Number((bytes / 1e6 / (ms / 1e3)).toFixed(1)),
    parseMs: Math.round(parseMs),
    parseMBps: Number((statSync(rival).size / 1e6 / (parseMs / 1e3)).toFixed(1)),
    ratio: Number((ms / parseMs).toFixed(2)),
    cpuMs: Math.round(cpuMs),
    cpuMBps: Number((bytes / 1e6 / (cpuMs / 1e3)).toFixed(1)),
    cpuRatio: Number((cpuMs / parseCpuMs).toFixed(2)),
    stages: await stageCosts(plan),
    liveMB: Number((live / 1e6).toFixed(1)),
    heapMB: Number((Math.max(...runs.map((run) => run.peak)) / 1e6).toFixed(1)),
    rssMB: Number(((rss * 1024) / 1e6).toFixed(1)),
  };
  rmSync(folder, { recursive: true });
  if (values.out) writeFileSync(values.out, `${JSON.stringify(result, undefined, 1)}\n`);
  console.log(JSON.stringify(result, undefined, 1));
  return 0;
}

process.exitCode = await main();
