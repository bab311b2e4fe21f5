import { readFileSync } from 'node:fs';
import { readDocument } from '~/lib/readers/index';
import { held } from './memory.ts';
import { OPTIONS } from './options.ts';

/** Bytes of a chunk, as files and networks give them. */
const CHUNK = 65_536;

/** Checks between two looks at the heap. */
const LOOK_EVERY = 5_000;

/** Milliseconds: of the clock, and of work, which other processes on the machine do not make longer. */
export interface Times {
  ms: number;
  cpuMs: number;
}

/** One reading of a feed. */
export interface Run extends Times {
  checks: number;
  /** How often each reason. */
  rejected: Record<string, number>;
  /** Bytes of the highest heap that was seen, uncollected garbage included. */
  peak: number;
}

/** Reads a feed into checks, from memory, and lets them go as they come. */
export async function readOnce(file: string): Promise<Run> {
  const bytes = readFileSync(file);
  const rejected = new Map<string, number>();
  let checks = 0;
  let peak = 0;
  held();
  const before = process.memoryUsage().heapUsed;
  const stop = start();
  const document = { name: 'feed', bytes: chunksOf(bytes) };
  for await (const outcome of readDocument(document, OPTIONS)) {
    if (outcome.kind === 'check') checks += 1;
    else rejected.set(outcome.reason, (rejected.get(outcome.reason) ?? 0) + 1);
    if (checks % LOOK_EVERY === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
  }
  return { ...stop(), checks, rejected: Object.fromEntries(rejected), peak };
}

/** Bare JSON.parse of all bytes at once. */
export function parseOnce(file: string): Times {
  const bytes = readFileSync(file);
  const stop = start();
  JSON.parse(new TextDecoder().decode(bytes));
  return stop();
}

/** The bytes of a file that is in memory already, as its rival has them. */
function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

function start(): () => Times {
  const started = performance.now();
  const startedCpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(startedCpu);
    return { ms: performance.now() - started, cpuMs: (user + system) / 1_000 };
  };
}
