import type { Check } from '~/lib/check/check';
import type { ObelusDatabase } from './database.ts';
import type { Generation, Job, Part } from './rows.ts';
import { putAside, writing } from './writing.ts';

/** The generation that answers, or `undefined` before the first is complete. */
export async function currentGeneration(db: ObelusDatabase): Promise<Generation | undefined> {
  const number = await db.get('pointers', 'current');
  return number === undefined ? undefined : db.get('generations', number);
}

/**
 * Make a generation, whose editions are complete, the one that answers: its index is put aside, then
 * its facts, the pointer and the end of the job that made it are written in one transaction. Before
 * that the old one answers, after it the new one, never neither. Returns `false`, and the old one
 * still answers, where an edition of it was taken back meanwhile.
 */
export async function completeGeneration(
  db: ObelusDatabase,
  generation: Generation,
  index: ArrayBuffer,
  job?: Job,
): Promise<boolean> {
  await putAside(db, 'indexes', new Blob([index]), generation.number);
  const transaction = writing(db, ['generations', 'pointers', 'jobs', 'editions'], {
    durability: 'strict',
  });
  const editions = transaction.objectStore('editions');
  const found = await Promise.all(generation.parts.map(({ number }) => editions.getKey(number)));
  if (found.includes(undefined)) return false;
  transaction.objectStore('generations').put(generation);
  transaction.objectStore('pointers').put(generation.number, 'current');
  if (job) transaction.objectStore('jobs').put(job);
  await transaction.done;
  return true;
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
