import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Check } from '~/lib/check/check';

/** Facts of one complete generation: the checks and the index that were swapped in together. */
export interface Generation {
  number: number;
  /** Milliseconds since 1970. */
  builtAt: number;
  checks: number;
  publishers: number;
  /** ISO date of the newest check. */
  newest?: string;
  /** Size of the index file. */
  bytes: number;
  /** What it was built from: the pack's content hash, so that the same pack is not read again. */
  source: string;
}

export interface ObelusSchema extends DBSchema {
  /** Records, by generation and id, so that an update never touches the ones that answer. */
  checks: { key: [generation: number, id: string]; value: Check };
  generations: { key: number; value: Generation };
  /** Index files, apart from the facts about them, so that those are read without megabytes. */
  indexes: { key: number; value: Blob };
  /** One row, `current`: the generation that answers. */
  pointers: { key: 'current'; value: number };
}

export type ObelusDatabase = IDBPDatabase<ObelusSchema>;

export const DATABASE_NAME = 'obelus';
const VERSION = 1;

/**
 * Open the database, creating it when there is none.
 *
 * @param onClosed called when it was closed from outside and has to be opened again
 */
export function openDatabase(onClosed: () => void = () => {}): Promise<ObelusDatabase> {
  return openDB<ObelusSchema>(DATABASE_NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('checks');
      db.createObjectStore('generations', { keyPath: 'number' });
      db.createObjectStore('indexes');
      db.createObjectStore('pointers');
    },
    // Another context wants to upgrade or delete: give way.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}
