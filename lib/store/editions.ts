import { unwrap } from 'idb';
import type { Check } from '~/lib/check/check';
import type { ObelusDatabase } from './database.ts';
import type { Edition, Job, Subscription } from './rows.ts';
import { putAside, writing } from './writing.ts';

/** A number for a new edition or generation, higher than any that left traces. */
export async function newNumber(db: ObelusDatabase): Promise<number> {
  const stores = ['generations', 'indexes', 'editions', 'segments'] as const;
  const last = await Promise.all([
    ...stores.map(async (name) => (await db.getAllKeys(name)).at(-1) ?? 0),
    lastRecordEdition(db),
  ]);
  return Math.max(...last) + 1;
}

async function lastRecordEdition(db: ObelusDatabase): Promise<number> {
  const cursor = await db.transaction('checks').store.openKeyCursor(null, 'prev');
  return cursor?.key[0] ?? 0;
}

/** Write a batch of records of an edition that is not complete yet. */
export async function putChecks(
  db: ObelusDatabase,
  edition: number,
  checks: readonly Check[],
): Promise<void> {
  const transaction = writing(db, ['checks'], { durability: 'relaxed' });
  // Unwrapped, because nobody waits for a single record: `idb` would make each request a promise.
  const store = unwrap(transaction.store) as IDBObjectStore;
  for (const check of checks) store.put(check, [edition, check.id]);
  await transaction.done;
}

/** What becomes true at once when the records of an edition are all written. */
export interface Completion {
  edition: Edition;
  /** The index of the edition alone, in files that belong together. */
  segments: Blob[];
  /** What its subscription notes: the outcome, and the headers for the next request. */
  note: (subscription: Subscription) => Subscription;
  /** Which of the uploads it was read from; one that came later still waits. */
  upload?: number;
  /** The job that brought it, as it is from now on. */
  job?: Job;
}

/**
 * Declare an edition complete, whose index is put aside first, in one transaction with all that
 * depends on it. Throws, and nothing is true that was not, when the reader has removed the
 * subscription meanwhile.
 */
export async function completeEdition(db: ObelusDatabase, completion: Completion): Promise<void> {
  const { edition, segments, note, upload, job } = completion;
  await putAside(db, 'segments', segments, edition.number);
  const transaction = writing(db, ['editions', 'subscriptions', 'jobs', 'uploads'], {
    durability: 'strict',
  });
  const subscriptions = transaction.objectStore('subscriptions');
  const before = await subscriptions.get(edition.subscription);
  if (!before) {
    transaction.abort();
    await transaction.done.catch(() => {});
    throw new Error(`There is no subscription ${edition.subscription} any more.`);
  }
  const after = note(before);
  const isRead = upload !== undefined && upload === before.upload;
  subscriptions.put(isRead ? { ...after, upload: undefined } : after);
  if (isRead) transaction.objectStore('uploads').delete(upload);
  if (job) transaction.objectStore('jobs').put(job);
  transaction.objectStore('editions').put(edition);
  await transaction.done;
}

/** The newest complete edition of each subscription that has one. */
export async function latestEditions(db: ObelusDatabase): Promise<Map<string, Edition>> {
  const editions = await db.getAll('editions');
  return new Map(editions.map((edition) => [edition.subscription, edition]));
}

/** The index of an edition alone; `undefined` when it is not there. */
export async function readSegments(
  db: ObelusDatabase,
  edition: number,
): Promise<ArrayBuffer[] | undefined> {
  const files = await db.get('segments', edition);
  return files && Promise.all(files.map((file) => file.arrayBuffer()));
}

/** All records of an edition by id, a batch at a time; each batch is its own transaction. */
export async function* eachCheck(
  db: ObelusDatabase,
  edition: number,
  batch = 250,
): AsyncGenerator<Check> {
  let after: string | undefined;
  for (;;) {
    const range = IDBKeyRange.bound(
      [edition, after ?? ''],
      [edition + 1],
      after !== undefined,
      true,
    );
    const checks = await db.getAll('checks', range, batch);
    yield* checks;
    if (checks.length < batch) return;
    after = checks.at(-1)?.id;
  }
}
