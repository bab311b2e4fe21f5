import type { Check } from '~/lib/check/check';
import { IndexBuilder } from '~/lib/index/build';
import type { ReadOutcome } from '~/lib/readers/outcome';
import { type ObelusDatabase, STARTER } from '~/lib/store/database';
import {
  collectGarbage,
  completeGeneration,
  newGenerationNumber,
  putChecks,
} from '~/lib/store/generations';
import type { Generation } from '~/lib/store/rows';

/** Records that go into one transaction; one by one they would take a hundred times as long. */
const BATCH = 500;

export interface ImportReport {
  generation: Generation;
  /** How many documents were rejected, by reason. */
  rejected: Map<string, number>;
}

/**
 * Read checks, write them and their index aside, and swap them in whole as the generation that
 * answers. Rejected and repeated ones are left out. Throws, leaving the old generation in place,
 * when nothing could be read or the database fails. `source` identifies what is read; `now` is in
 * milliseconds since 1970.
 */
export async function importChecks(
  db: ObelusDatabase,
  outcomes: AsyncIterable<ReadOutcome>,
  source: string,
  now: number,
): Promise<ImportReport> {
  const number = await newGenerationNumber(db);
  const builder = new IndexBuilder();
  const facts = new Facts();
  const rejected = new Map<string, number>();
  let batch: Check[] = [];
  for await (const outcome of outcomes) {
    if (outcome.kind === 'rejected') {
      rejected.set(outcome.reason, (rejected.get(outcome.reason) ?? 0) + 1);
    } else if (facts.add(outcome.check)) {
      builder.add(outcome.check);
      batch.push(outcome.check);
    }
    if (batch.length >= BATCH) {
      await putChecks(db, number, batch);
      batch = [];
    }
  }
  await putChecks(db, number, batch);
  if (builder.size === 0) throw new Error('No check could be read, so nothing was changed.');
  const index = builder.finish();
  const parts = [{ subscription: STARTER, number }];
  const generation = { number, builtAt: now, parts, bytes: index.byteLength, ...facts.summary() };
  const { checks } = generation;
  const edition = { number, subscription: STARTER, builtAt: now, checks, source };
  await completeGeneration(db, generation, index, edition);
  await collectGarbage(db);
  return { generation, rejected };
}

/** What is said of a whole generation. */
class Facts {
  readonly #ids = new Set<string>();
  readonly #publishers = new Set<string>();
  #newest: string | undefined;

  /** Whether the check is the first with its id. */
  add(check: Check): boolean {
    if (this.#ids.has(check.id)) return false;
    this.#ids.add(check.id);
    this.#publishers.add(check.publisher.name);
    const date = check.published ?? check.reviewed;
    if (date && (!this.#newest || date > this.#newest)) this.#newest = date;
    return true;
  }

  summary(): Pick<Generation, 'checks' | 'publishers' | 'newest'> {
    return { checks: this.#ids.size, publishers: this.#publishers.size, newest: this.#newest };
  }
}
