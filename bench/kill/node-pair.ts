import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import type { Check } from '~/lib/check/check';
import { merging } from '~/lib/index/merge';
import { openIndex } from '~/lib/index/open';
import { runInSlices } from '~/lib/index/steps';
import { readDocument } from '~/lib/readers';
import { SegmentWriter } from '~/lib/updates/segments';
import { Slices } from '~/lib/updates/slices';

/** Records written at a time, as by the product. */
const BATCH = 100;

/**
 * The same pipeline in Node, with files in place of the database: fetch, read, write each record in
 * the form of a structured clone, index in segments, merge, write. Milliseconds.
 */
export async function importInNode(url: string): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'obelus-import-'));
  try {
    const began = performance.now();
    const records = createWriteStream(path.join(folder, 'records'));
    const write = async (batch: Check[]) => {
      if (!records.write(serialize(batch))) await once(records, 'drain');
    };
    const slices = new Slices();
    const segments = new SegmentWriter(slices);
    let batch: Check[] = [];
    const { body } = await fetch(url);
    if (!body) throw new Error('an empty answer');
    const options = { origin: 'bench', publisher: { name: 'Bench' }, format: 'datafeed' } as const;
    const ids = new Set<string>();
    for await (const outcome of readDocument({ name: 'feed', bytes: chunksOf(body) }, options)) {
      if (outcome.kind !== 'check' || ids.has(outcome.check.id)) continue;
      ids.add(outcome.check.id);
      await segments.add(outcome.check);
      if (batch.push(outcome.check) < BATCH) continue;
      await write(batch);
      batch = [];
    }
    await write(batch);
    records.end();
    await once(records, 'finish');
    const files = await segments.finish([]);
    const opened = await Promise.all(
      files.map(async (file) => openIndex(await file.arrayBuffer())),
    );
    const index = await runInSlices(merging(opened), slices.pause);
    writeFileSync(path.join(folder, 'index'), new Uint8Array(index));
    return Math.round(performance.now() - began);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
