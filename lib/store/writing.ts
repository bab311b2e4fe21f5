import type { IDBPTransaction, StoreNames } from 'idb';
import type { ObelusDatabase, ObelusSchema } from './database.ts';
import { isOutOfSpace } from './space.ts';

type Writing<Names extends StoreNames<ObelusSchema>[]> = IDBPTransaction<
  ObelusSchema,
  Names,
  'readwrite'
>;

/**
 * Begin a transaction that writes. After one that found no room, the next of the same connection is
 * a "cleanup" in Firefox, in which nothing can be put (`IDBDatabase::Transaction` in its source);
 * whoever writes leaves that one empty and takes the next.
 */
export function writing<Names extends StoreNames<ObelusSchema>[]>(
  db: ObelusDatabase,
  stores: [...Names],
  options?: IDBTransactionOptions,
): Writing<[...Names]> {
  const transaction = db.transaction(stores, 'readwrite', options);
  const isForCleanup = (transaction.mode as string) === 'cleanup';
  return isForCleanup ? db.transaction(stores, 'readwrite', options) : transaction;
}

/**
 * Put megabytes under a number that nothing names yet, in a transaction of their own and for good
 * (`strict`). Who names it then, in a short transaction with all that becomes true at once, keeps
 * no reader of the other stores waiting for the disk.
 */
export async function putAside<Name extends 'indexes' | 'segments'>(
  db: ObelusDatabase,
  name: Name,
  files: ObelusSchema[Name]['value'],
  number: number,
): Promise<void> {
  const transaction = writing<[Name]>(db, [name], { durability: 'strict' });
  await Promise.all([transaction.objectStore(name).put(files, number), transaction.done]);
}

/** Put one row, under `key` where the store does not find it in the row. */
export async function putRow<Name extends StoreNames<ObelusSchema>>(
  db: ObelusDatabase,
  name: Name,
  row: ObelusSchema[Name]['value'],
  key?: ObelusSchema[Name]['key'],
): Promise<void> {
  const transaction = writing<[Name]>(db, [name]);
  await Promise.all([transaction.objectStore(name).put(row, key), transaction.done]);
}

/**
 * Do what only deletes, in one transaction. Even that takes room at first; where there is none, the
 * second try is Firefox's "cleanup", in which none is asked for.
 */
export async function deleting<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isOutOfSpace(error)) throw error;
    return work();
  }
}
