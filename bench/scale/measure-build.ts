import { writeFileSync } from 'node:fs';
import { eachRow } from '../../scripts/rows.ts';
import { type BenchCheck, toIndexed } from '../support/bench-check.ts';
import { megabytes, rounded } from '../support/numbers.ts';
import { loadEngine } from './engines/engines.ts';
import type { Built, Job } from './jobs.ts';
import { collectGarbage } from './memory.ts';

/** Builds an engine's file from the checks of a file, which are read one at a time. */
export async function measureBuild(job: Job & { kind: 'build' }): Promise<Built> {
  const engine = await loadEngine(job.engine);
  const rows = new TimedRows(job.checks);
  collectGarbage();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const file = await engine.build(rows);
  const buildMs = rounded(performance.now() - start - rows.readingMs);
  const peak = process.resourceUsage().maxRSS * 1024;
  writeFileSync(job.file, file);
  return { buildMs, bytes: file.byteLength, peakMB: megabytes(peak - before) };
}

/**
 * Rows of a file, and how long it took to read them. Their ratings are read here, too, whoever asks:
 * that is a reader's work, and what is remembered of them makes the index's own call free.
 */
class TimedRows implements Iterable<BenchCheck> {
  readingMs = 0;

  constructor(private readonly path: string) {}

  *[Symbol.iterator](): Generator<BenchCheck> {
    const rows = eachRow<BenchCheck>(this.path);
    for (;;) {
      const start = performance.now();
      const { done, value } = rows.next();
      if (!done) toIndexed(value);
      this.readingMs += performance.now() - start;
      if (done) return;
      yield value;
    }
  }
}
