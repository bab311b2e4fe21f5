import type { ObelusDatabase } from './database.ts';
import { latestEditions } from './editions.ts';
import { currentGeneration } from './generations.ts';
import { deleting } from './writing.ts';

/** Records that are deleted in one transaction; readers wait no longer than for these. */
const BATCH = 1_000;

/**
 * Delete what nothing needs any more: generations but the current one, editions that are neither
 * part of it nor the newest of a subscription, what an interrupted update left behind, files
 * and jobs of subscriptions that are gone. In small transactions with a `pause` after each. Must not
 * run while an edition or a generation is being written.
 */
export async function collectGarbage(
  db: ObelusDatabase,
  pause: () => Promise<void> = async () => {},
): Promise<void> {
  const current = await currentGeneration(db);
  for (const name of ['generations', 'indexes'] as const) {
    for (const number of await db.getAllKeys(name)) {
      if (number !== current?.number) await deleteFrom(db, [name], number);
    }
  }
  const needed = await neededEditions(db, current?.parts.map(({ number }) => number) ?? []);
  for (const number of await db.getAllKeys('editions')) {
    if (!needed.has(number)) await forgetEdition(db, number);
  }
  for (const number of await db.getAllKeys('segments')) {
    if (!needed.has(number)) await deleteFrom(db, ['segments'], number);
  }
  for (const number of await editionsWithRecords(db)) {
    if (!needed.has(number)) await deleteRecords(db, number, pause);
  }
  await deleting(() => deleteOrphans(db));
}

async function neededEditions(db: ObelusDatabase, parts: number[]): Promise<Set<number>> {
  const subscriptions = new Set(await db.getAllKeys('subscriptions'));
  const latest = [...(await latestEditions(db)).values()];
  const kept = latest.filter(({ subscription }) => subscriptions.has(subscription));
  return new Set([...parts, ...kept.map(({ number }) => number)]);
}

/** An edition is no edition any more before its records go. */
function forgetEdition(db: ObelusDatabase, number: number): Promise<void> {
  return deleteFrom(db, ['editions', 'segments'], number);
}

/** Delete what stands under one number in several stores. */
function deleteFrom(
  db: ObelusDatabase,
  stores: ('generations' | 'indexes' | 'editions' | 'segments')[],
  number: number,
): Promise<void> {
  return deleting(async () => {
    const transaction = db.transaction(stores, 'readwrite');
    await Promise.all([
      ...stores.map((name) => transaction.objectStore(name).delete(number)),
      transaction.done,
    ]);
  });
}

/** Editions of which there are records, complete or not; one step for each. */
async function editionsWithRecords(db: ObelusDatabase): Promise<number[]> {
  const numbers: number[] = [];
  let cursor = await db.transaction('checks').store.openKeyCursor();
  while (cursor) {
    const [number] = cursor.key;
    numbers.push(number);
    cursor = await cursor.continue([number + 1, '']);
  }
  return numbers;
}

async function deleteRecords(
  db: ObelusDatabase,
  edition: number,
  pause: () => Promise<void>,
): Promise<void> {
  const all = IDBKeyRange.bound([edition], [edition + 1], false, true);
  for (;;) {
    const keys = await db.getAllKeys('checks', all, BATCH);
    const [first, last] = [keys[0], keys.at(-1)];
    if (!first || !last) return;
    await deleting(async () => {
      const transaction = db.transaction('checks', 'readwrite', { durability: 'relaxed' });
      await Promise.all([
        transaction.store.delete(IDBKeyRange.bound(first, last)),
        transaction.done,
      ]);
    });
    await pause();
  }
}

/** A file is put among the uploads before anybody speaks of it; so long it is left alone. */
const UPLOAD_GRACE_MS = 3_600_000;

async function deleteOrphans(db: ObelusDatabase): Promise<void> {
  const transaction = db.transaction(['subscriptions', 'uploads', 'jobs'], 'readwrite');
  const subscriptions = await transaction.objectStore('subscriptions').getAll();
  const waiting = new Set(subscriptions.map(({ upload }) => upload));
  for (const { id, at } of await transaction.objectStore('uploads').getAll()) {
    const isFresh = Math.abs(Date.now() - at) < UPLOAD_GRACE_MS;
    if (!waiting.has(id) && !isFresh) transaction.objectStore('uploads').delete(id);
  }
  const known = new Set(subscriptions.map(({ id }) => id));
  for (const { id, subscription } of await transaction.objectStore('jobs').getAll()) {
    if (subscription !== undefined && !known.has(subscription)) {
      transaction.objectStore('jobs').delete(id);
    }
  }
  await transaction.done;
}
