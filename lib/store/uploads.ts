import type { ObelusDatabase } from './database.ts';

/**
 * Keep a file that the reader gave until it is read; returns its number, which a message can carry
 * where it cannot carry the file.
 */
export function keepUpload(db: ObelusDatabase, file: Blob, name: string): Promise<number> {
  // The key is the store's to give.
  return db.add('uploads', { name, file, at: Date.now() } as never);
}
