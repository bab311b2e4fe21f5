import { rmSync } from 'node:fs';
import path from 'node:path';
import { median, rounded } from '../support/numbers.ts';
import type { EngineName } from './engines/engines.ts';
import type { Built, Judged, Served } from './jobs.ts';
import { measure } from './processes.ts';

/** The figures of one engine. */
export interface Figures extends Built, Served {
  /** Quality on a data set that was given; absent without one. */
  judged?: Judged;
}

/** What is measured, and for how long. */
export interface Task {
  /** Folder with `checks.jsonl` and `queries.jsonl`; the engines' files go there for a while. */
  folder: string;
  /** Longest time of one job, in seconds. */
  seconds: number;
  judge?: { checks: string; queries: string };
  log: (line: string) => void;
}

/** Fresh processes that open a file, and the time after which no further one is started. */
const OPENINGS = 5;
const OPENINGS_MS = 5_000;

/** Builds, opens and asks one engine, each in processes of its own. */
export async function figuresOf(engine: EngineName, task: Task): Promise<Figures> {
  const { folder, seconds, log } = task;
  const [checks, queries] = ['checks.jsonl', 'queries.jsonl'].map((name) =>
    path.join(folder, name),
  );
  const file = path.join(folder, `${engine}.index`);
  try {
    log(`${engine}: build`);
    const built = await measure({ kind: 'build', engine, checks: checks!, file }, seconds);
    log(`${engine}: ${built.buildMs} ms, ${built.bytes} bytes; ask`);
    const served = await measure(
      { kind: 'serve', engine, file, queries: queries!, checks: checks! },
      seconds,
    );
    const openMs = await openings(engine, file, queries!, served.openMs, seconds);
    log(`${engine}: opened in ${openMs} ms, p50 ${served.queryMs.p50} ms`);
    const judged =
      task.judge && (await measure({ kind: 'judged', engine, ...task.judge }, seconds));
    return { ...built, ...served, openMs, ...(judged && { judged }) };
  } finally {
    rmSync(file, { force: true });
  }
}

/** The median over fresh processes: one opening says little on a busy machine. */
async function openings(
  engine: EngineName,
  file: string,
  queries: string,
  first: number,
  seconds: number,
): Promise<number> {
  const times = [first];
  const end = performance.now() + OPENINGS_MS;
  while (times.length < OPENINGS && performance.now() < end) {
    times.push((await measure({ kind: 'open', engine, file, queries }, seconds)).openMs);
  }
  return rounded(median(times));
}
