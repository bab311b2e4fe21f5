import type { ObelusDatabase } from './database.ts';
import { writing } from './writing.ts';

/**
 * Keep a file that the reader gave until it is read; returns its number, which a message can carry
 * where it cannot carry the file.
 */
export async function keepUpload(db: ObelusDatabase, file: Blob, name: string): Promise<number> {
  const transaction = writing(db, ['uploads'], { durability: 'strict' });
  // The key is the store's to give.
  const row = { name, file, at: Date.now() } as never;
  const [key] = await Promise.all([transaction.store.add(row), transaction.done]);
  return key;
}
