import type { ObelusDatabase } from './database.ts';
import { writing } from './writing.ts';

/** Bytes that are held at a time; a file may be larger than memory. */
const PIECE = 4 * 2 ** 20;

/**
 * What a file holds, as 32 hexadecimal digits: SHA-256 over each piece behind the digest of those
 * before it, so that nobody can make a file that is taken for another one.
 */
export async function digestOf(file: Blob): Promise<string> {
  let digest = new ArrayBuffer(0);
  for (let at = 0; at === 0 || at < file.size; at += PIECE) {
    const bytes = await new Blob([digest, file.slice(at, at + PIECE)]).arrayBuffer();
    digest = await crypto.subtle.digest('SHA-256', bytes);
  }
  const half = [...new Uint8Array(digest, 0, 16)];
  return half.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

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
