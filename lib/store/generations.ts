import type { Check } from '~/lib/check/check';
import type { ObelusDatabase } from './database.ts';
import type { Edition, Generation, Part } from './rows.ts';

/** The generation that answers, or `undefined` before the first is complete. */
export async function currentGeneration(db: ObelusDatabase): Promise<Generation | undefined> {
  const number = await db.get('pointers', 'current');
  return number === undefined ? undefined : db.get('generations', number);
}

/** A number for a new generation, higher than any that left traces. */
export async function newGenerationNumber(db: ObelusDatabase): Promise<number> {
  const [generation, record] = await Promise.all([
    db.getAllKeys('generations').then((keys) => keys.at(-1) ?? 0),
    lastRecordGeneration(db),
  ]);
  return Math.max(generation, record) + 1;
}

async function lastRecordGeneration(db: ObelusDatabase): Promise<number> {
  const cursor = await db.transaction('checks').store.openKeyCursor(null, 'prev');
  return cursor?.key[0] ?? 0;
}

/** Write a batch of records of a generation that is being built. */
export async function putChecks(
  db: ObelusDatabase,
  generation: number,
  checks: readonly Check[],
): Promise<void> {
  const transaction = db.transaction('checks', 'readwrite');
  for (const check of checks) transaction.store.put(check, [generation, check.id]);
  await transaction.done;
}

/**
 * Make a generation, whose records are written, the one that answers: its index, its facts and the
 * pointer in one transaction. Before it the old one answers, after it the new one, never neither.
 */
export async function completeGeneration(
  db: ObelusDatabase,
  generation: Generation,
  index: ArrayBuffer,
  edition: Edition,
): Promise<void> {
  const transaction = db.transaction(
    ['editions', 'generations', 'indexes', 'pointers'],
    'readwrite',
  );
  transaction.objectStore('editions').put(edition);
  transaction.objectStore('generations').put(generation);
  transaction.objectStore('indexes').put(new Blob([index]), generation.number);
  transaction.objectStore('pointers').put(generation.number, 'current');
  await transaction.done;
}

/** The index file of a generation. */
export async function readIndex(
  db: ObelusDatabase,
  generation: number,
): Promise<ArrayBuffer | undefined> {
  const blob = await db.get('indexes', generation);
  return blob?.arrayBuffer();
}

/**
 * Records of a generation, in the order of `ids`; unknown ids are left out. Where several parts have
 * a record, the last one counts, as in the index.
 */
export async function readChecks(
  db: ObelusDatabase,
  { parts }: { parts: readonly Part[] },
  ids: readonly string[],
): Promise<Check[]> {
  const { store } = db.transaction('checks');
  const found = await Promise.all(
    ids.map(async (id) => {
      const records = await Promise.all(parts.map(({ number }) => store.get([number, id])));
      return records.findLast((record) => record !== undefined);
    }),
  );
  return found.filter((check) => check !== undefined);
}

/** All records of a generation by id, a batch at a time; each batch is its own transaction. */
export async function* eachCheck(
  db: ObelusDatabase,
  generation: number,
  batch = 1_000,
): AsyncGenerator<Check> {
  let after: string | undefined;
  for (;;) {
    const range = IDBKeyRange.bound(
      [generation, after ?? ''],
      [generation + 1],
      after !== undefined,
      true,
    );
    const checks = await db.getAll('checks', range, batch);
    yield* checks;
    if (checks.length < batch) return;
    after = checks.at(-1)?.id;
  }
}

/** Delete every generation but the current one, and what an interrupted build left behind. */
export async function collectGarbage(db: ObelusDatabase): Promise<void> {
  const current = await db.get('pointers', 'current');
  if (current === undefined) return;
  const transaction = db.transaction(['checks', 'generations', 'indexes'], 'readwrite');
  const others = [IDBKeyRange.upperBound(current, true), IDBKeyRange.lowerBound(current, true)];
  for (const range of others) {
    transaction.objectStore('generations').delete(range);
    transaction.objectStore('indexes').delete(range);
  }
  const records = transaction.objectStore('checks');
  records.delete(IDBKeyRange.upperBound([current], true));
  records.delete(IDBKeyRange.lowerBound([current + 1]));
  await transaction.done;
}
